// Narrows the list down as soon as a box is ticked, without loading the whole page. Without it the button does.
const status = () => document.querySelector('#annonce');

const addressOf = (form) => {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== '') asked.append(name, value.trim());
  }
  return form.getAttribute('action') + (asked.size === 0 ? '' : `?${asked}`);
};

// A document of its own, so that no text of the page is ever read as markup here.
const load = (address) => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onload = () => (request.status === 200 && request.response ? resolve(request.response) : reject(new Error()));
  request.onerror = reject;
  request.send();
});

let latest = 0;

const show = async (address, isNew) => {
  const turn = ++latest;
  try {
    const page = await load(address);
    if (turn !== latest) return;
    const focused = document.activeElement?.id;
    const wasOpen = document.querySelector('.filters').open;
    for (const part of ['main > h1', '#recherche']) {
      document.querySelector(part).replaceWith(document.importNode(page.querySelector(part), true));
    }
    document.querySelector('.filters').open = wasOpen;
    document.title = page.title;
    if (isNew) history.pushState(null, '', address);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    status().textContent = document.querySelector('main > h1').textContent;
  } catch {
    if (turn === latest) location.assign(address);
  }
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
