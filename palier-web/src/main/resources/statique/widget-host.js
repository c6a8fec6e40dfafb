// Gives each frame of Palier on this page the height of what it shows, and nothing else. Put it once on the page.
(() => {
  const HIGHEST = 100000;
  const frames = () => [...document.querySelectorAll('iframe[data-palier]')];
  const originOf = (frame) => {
    try {
      return new URL(frame.src, location.href).origin;
    } catch {
      return '';
    }
  };
  const pages = new WeakMap();

  addEventListener('message', (event) => {
    const frame = frames().find((each) => each.contentWindow === event.source);
    // From one of the frames, from the very site that the page chose for it, and a height.
    if (!frame || event.origin !== originOf(frame) || event.data?.palier !== 'hauteur') return;
    const height = event.data.hauteur;
    if (Number.isInteger(height) && height > 0 && height <= HIGHEST) frame.style.height = `${height}px`;
  });

  const watch = (frame) => {
    if (pages.has(frame)) return;
    pages.set(frame, 0);
    const ask = () => {
      const origin = originOf(frame);
      if (origin) frame.contentWindow?.postMessage({ palier: 'mesure' }, origin);
    };
    frame.addEventListener('load', () => {
      ask();
      const seen = pages.get(frame) + 1;
      pages.set(frame, seen);
      // Another page within the frame begins at its top, also for who had scrolled down.
      if (seen > 1 && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
    });
    ask();
  };

  const start = () => frames().forEach(watch);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
})();
