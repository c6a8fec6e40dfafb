// Names the place of a map that is under the pointer. Without it every place is still a link.
const tag = document.createElement('p');
tag.className = 'pointed';
// The links say it themselves to who cannot see.
tag.ariaHidden = 'true';

/** Puts the name, empty, on the map that stands now. */
export const pin = () => {
  tag.textContent = '';
  document.querySelector('.drawing').prepend(tag);
};

for (const kind of ['pointerover', 'focusin']) {
  document.addEventListener(kind, (event) => {
    tag.textContent = event.target.closest('.france a')?.getAttribute('aria-label') ?? '';
  });
}
pin();
