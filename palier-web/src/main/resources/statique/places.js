// Suggests places while a name is being typed. Without it the form works the same: it searches when sent.
const field = document.querySelector('[data-places]');

if (field) {
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  field.after(list);
  field.setAttribute('list', list.id);

  const level = ['commune', 'departement', 'region'].includes(field.dataset.places) ? field.dataset.places : 'tous';
  let waiting;
  let running;

  const suggest = async () => {
    const text = field.value.trim();
    if (text.length < 2) return;
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(`/lieux?${new URLSearchParams({ q: text, niveau: level })}`, { signal: running.signal });
      if (!answer.ok) return;
      const places = await answer.json();
      list.replaceChildren(...places.map((place) => {
        const option = document.createElement('option');
        option.value = place.texte;
        option.label = place.libelle;
        return option;
      }));
    } catch {
      // A newer search replaced this one, or the network is down: the form still works.
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 120);
  });
}
