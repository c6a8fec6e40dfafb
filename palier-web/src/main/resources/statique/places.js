// Completes the name of a place.
import { suggest } from './suggest.js';

const field = document.querySelector('[data-places]');

if (field) {
  const niveau = ['commune', 'departement', 'region'].includes(field.dataset.places) ? field.dataset.places : 'tous';
  suggest(field, 2, (q, signal) => fetch(`/lieux?${new URLSearchParams({ q, niveau })}`, { signal }));
}
