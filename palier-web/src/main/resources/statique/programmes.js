// Narrows the list down as soon as a box is ticked. Without it the button does.
import { addressOf, swap } from './swap.js';

const show = (address, isNew) => {
  const wasOpen = document.querySelector('.filters').open;
  return swap(address, ['main > h1', '#recherche'], isNew, () => {
    document.querySelector('.filters').open = wasOpen;
    document.querySelector('#annonce').textContent = document.querySelector('main > h1').textContent;
  });
};

const main = document.querySelector('main.programmes');

main.addEventListener('change', (event) => {
  if (event.target.matches('[type="checkbox"], select')) show(addressOf(event.target.form), true);
});

main.addEventListener('submit', (event) => {
  event.preventDefault();
  show(addressOf(event.target), true);
});

addEventListener('popstate', () => show(location.pathname + location.search, false));
