// Shows another state of the same page without loading all of it. Where that fails, the whole page is loaded.

// A document of its own, so that no text of the page is ever read as markup here.
const load = (address) => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.onload = () => (request.status === 200 && request.response ? resolve(request) : reject(new Error()));
  request.onerror = reject;
  request.send();
});

let latest = 0;

/**
 * @param address of the other state
 * @param parts selectors of what differs, each found once on either page
 * @param isNew whether the address becomes a step of the browser's history
 * @param shown what is done once it stands
 */
export const swap = async (address, parts, isNew, shown) => {
  const turn = ++latest;
  try {
    const request = await load(address);
    if (turn !== latest) return;
    const page = request.response;
    const focused = document.activeElement?.id;
    for (const part of parts) {
      document.querySelector(part).replaceWith(document.importNode(page.querySelector(part), true));
    }
    document.title = page.title;
    if (isNew) history.pushState(null, '', request.responseURL + new URL(address, location.href).hash);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    shown();
  } catch {
    if (turn === latest) location.assign(address);
  }
};

/** The address that a form of the method GET asks for; empty fields are left out. */
export const addressOf = (form) => {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== '') asked.append(name, value.trim());
  }
  return form.getAttribute('action') + (asked.size === 0 ? '' : `?${asked}`);
};
