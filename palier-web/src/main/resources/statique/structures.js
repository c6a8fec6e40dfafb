// Completes the name of an organisation. It is sent in the body, so that no address holds what is looked for.
import { suggest } from './suggest.js';

const field = document.querySelector('[data-structures]');

if (field) {
  suggest(field, 3, (texte, signal) => fetch('/retrouver-ma-structure/suggestions', {
    method: 'POST', body: new URLSearchParams({ texte }), signal,
  }));
}
