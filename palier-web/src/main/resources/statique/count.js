// Tells how many programmes an answer would leave possible, before it is sent. Without it the next page tells.
const PAUSE = 250;

const form = document.querySelector('main.question form');
const count = document.querySelector('.standing strong');
const before = count.textContent;
let waiting;
let running;

const tell = async () => {
  running?.abort();
  running = new AbortController();
  try {
    // A button is called action: the form's own property is hidden by it.
    const address = new URL(form.getAttribute('action'), location.href);
    address.pathname += '/compte';
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(address, { method: 'POST', body, signal: running.signal });
    count.textContent = (answer.ok && (await answer.text())) || before;
  } catch (error) {
    // A newer answer replaced this one, or the network is down.
    if (error.name !== 'AbortError') count.textContent = before;
  }
};

count.setAttribute('role', 'status');
for (const kind of ['input', 'change']) {
  form.addEventListener(kind, () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
}
