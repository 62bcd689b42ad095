/** Lists can be sorted and filtered. */
export const listScript = `const arrangeLists = (root) => {
  for (const list of root.querySelectorAll('.list')) {
    const bodies = [...list.querySelectorAll('tbody')];
    const size = bodies[0].rows.length;
    const heads = [...list.querySelectorAll('thead th')];
    const rows = bodies.flatMap((body) => [...body.rows]);
    const input = list.querySelector('input');
    const texts = new Map();
    const textOf = (row) => {
      if (!texts.has(row)) texts.set(row, row.textContent.toLocaleLowerCase());
      return texts.get(row);
    };
    const arrange = () => {
      const shown = rows.filter((row) => !row.hidden);
      const all = [...shown, ...rows.filter((row) => row.hidden)];
      bodies.forEach((body, place) => {
        body.append(...all.slice(place * size, (place + 1) * size));
        body.hidden = place * size >= shown.length;
      });
      list.querySelector('output').textContent = shown.length + ' / ' + rows.length;
    };
    const rest = list.querySelector('.rest');
    input.addEventListener('input', () => {
      if (rest) rest.open = true;
      const words = input.value.toLocaleLowerCase().split(' ').filter(Boolean);
      for (const row of rows) row.hidden = !words.every((word) => textOf(row).includes(word));
      arrange();
    });
    list.querySelector('output').textContent = rows.length + ' / ' + rows.length;
    list.querySelector('label').hidden = false;
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    heads.forEach((head, place) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        const isNumber = head.className === 'right';
        const isUp = now ? now === 'descending' : !isNumber;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        const keys = new Map(rows.map((row) => {
          const cell = row.cells[place];
          return [row, cell.dataset.value ?? cell.textContent];
        }));
        rows.sort((a, b) => {
          const [one, other] = [keys.get(a), keys.get(b)];
          if (!one || !other) return !one - !other;
          return (isNumber ? one - other : order(one, other)) * (isUp ? 1 : -1);
        });
        arrange();
      });
    });
  }
};
`;
