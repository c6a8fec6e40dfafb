// Completes a field while it is being typed in. Without it the form works the same: it searches when sent.

const PAUSE = 150;

/**
 * @param field the field
 * @param shortest how many characters a search needs
 * @param ask what fetches the suggestions of a text: each a text to type and a label
 */
export const suggest = (field, shortest, ask) => {
  const list = document.createElement('datalist');
  list.id = 'suggestions';
  field.after(list);
  field.setAttribute('list', list.id);

  let waiting;
  let running;

  const search = async () => {
    const text = field.value.trim();
    if (text.length < shortest) return;
    running?.abort();
    running = new AbortController();
    try {
      const answer = await ask(text, running.signal);
      if (!answer.ok) return;
      const found = await answer.json();
      list.replaceChildren(...found.map((each) => {
        const option = document.createElement('option');
        option.value = each.texte;
        option.label = each.libelle;
        return option;
      }));
    } catch {
      // A newer search replaced this one, or the network is down: the form still works.
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  });
};
