// Completes the name of an organisation while it is being typed. Without it the form works the same: it searches when sent.
const field = document.querySelector('[data-structures]');

if (field) {
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  field.after(list);
  field.setAttribute('list', list.id);

  let waiting;
  let running;

  const suggest = async () => {
    const text = field.value.trim();
    if (text.length < 3) return;
    running?.abort();
    running = new AbortController();
    try {
      // In the body, so that no address holds what is looked for.
      const body = new URLSearchParams({ texte: text });
      const answer = await fetch('/retrouver-ma-structure/suggestions', { method: 'POST', body, signal: running.signal });
      if (!answer.ok) return;
      const units = await answer.json();
      list.replaceChildren(...units.map((unit) => {
        const option = document.createElement('option');
        option.value = unit.texte;
        option.label = unit.libelle;
        return option;
      }));
    } catch {
      // A newer search replaced this one, or the network is down: the form still works.
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
}
