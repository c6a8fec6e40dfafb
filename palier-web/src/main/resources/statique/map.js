// Names the place under the pointer, and shows what acts in a place without loading the page. Without it every place is a link.
import { addressOf, swap } from './swap.js';

const where = document.querySelector('.where');
const tag = document.createElement('p');
tag.className = 'pointed';
// The links say it themselves to who cannot see.
tag.ariaHidden = 'true';

const point = (place) => { tag.textContent = place?.getAttribute('aria-label') ?? ''; };
const pin = () => where.querySelector('.drawing').prepend(tag);

const show = (address, isNew) => swap(address, ['.sides', '#lieu-choisi'], isNew, () => {
  point(null);
  pin();
  if (isNew) document.querySelector('#lieu').focus();
});

for (const kind of ['pointerover', 'focusin']) {
  where.addEventListener(kind, (event) => point(event.target.closest('.france a')));
}
where.addEventListener('pointerleave', () => point(null));

where.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  const address = link?.getAttribute('href');
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
pin();
