// Tells the page around the frame how high its content is, so that nothing scrolls twice. Without it the frame scrolls.
if (parent !== window) {
  let told = 0;

  const tell = (isAsked) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told && !isAsked) return;
    told = height;
    // A height is no secret, and any site may show this frame.
    parent.postMessage({ palier: 'hauteur', hauteur: height }, '*');
  };

  new ResizeObserver(() => tell(false)).observe(document.body);
  addEventListener('message', (event) => {
    if (event.source === parent && event.data?.palier === 'mesure') tell(true);
  });
  tell(true);
}
