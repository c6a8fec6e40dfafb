// Copies the text that is to be copied. Without it the text is selected by hand.
const place = document.querySelector('#copier');

if (navigator.clipboard) {
  place.hidden = false;
  place.querySelector('button').addEventListener('click', async () => {
    const said = place.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(document.querySelector('.letter').textContent);
      said.textContent = 'Copié.';
    } catch {
      said.textContent = 'Votre navigateur ne le permet pas : sélectionnez le texte.';
    }
  });
}
