// Shows what acts in a place without loading the page.
import { pin } from './pointed.js';
import { addressOf, swap } from './swap.js';

const where = document.querySelector('.where');

const show = (address, isNew) => swap(address, ['.sides', '#lieu-choisi'], isNew, () => {
  pin();
  if (isNew) document.querySelector('#lieu').focus();
});

where.addEventListener('click', (event) => {
  const address = event.target.closest('a')?.getAttribute('href');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (isPlain && (address?.startsWith('?') || address === '/cartographie#lieu')) {
    event.preventDefault();
    show(address, true);
  }
});

where.addEventListener('submit', (event) => {
  event.preventDefault();
  show(`${addressOf(event.target)}#lieu`, true);
});

addEventListener('popstate', () => show(location.pathname + location.search, false));
