/**
 * The page's only script, inlined. Everything can be read without it; with it the marks of a picture tell what they
 * are as the pointer or the arrow keys come to them (a picture is one stop of the Tab key), and lists can be sorted
 * and filtered.
 */
export const pageScript = `'use strict';
for (const picture of document.querySelectorAll('.lanes, [role=img]')) {
  const readout = picture.nextElementSibling;
  const isLanes = picture.className === 'lanes';
  const marks = [...picture.querySelectorAll('a, rect, .mark')].filter(
    (mark) => mark.querySelector('title'),
  );
  if (marks.length === 0) continue;
  let told;
  const leave = () => told?.classList.remove('on');
  const tell = (mark) => {
    leave();
    told = mark;
    told.classList.add('on');
    readout.textContent = told.querySelector('title').textContent;
  };
  const move = (step) => {
    const seen = marks.filter((mark) => mark.getClientRects().length > 0);
    const place = Math.min(Math.max(seen.indexOf(told) + step, 0), seen.length - 1);
    if (isLanes) seen[place].focus();
    else tell(seen[place]);
  };
  for (const mark of marks) {
    mark.addEventListener('pointerenter', () => tell(mark));
    mark.addEventListener('pointerleave', leave);
    if (!isLanes) continue;
    if (mark.localName === 'rect') mark.setAttribute('tabindex', '-1');
    mark.addEventListener('focus', () => tell(mark));
  }
  if (isLanes) {
    const at = (mark) => parseFloat((mark.querySelector('use') ?? mark).getAttribute('x'));
    marks.sort((a, b) => at(a) - at(b));
  } else {
    picture.tabIndex = 0;
    picture.addEventListener('focus', () => {
      readout.removeAttribute('aria-hidden');
      readout.setAttribute('aria-live', 'polite');
      if (picture.matches(':focus-visible')) move(0);
    });
  }
  picture.addEventListener('focusout', leave);
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -1e9, End: 1e9 };
  picture.addEventListener('keydown', (event) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? 0 : steps[event.key];
    if (!step) return;
    event.preventDefault();
    move(step);
  });
}
for (const list of document.querySelectorAll('.list')) {
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
  input.addEventListener('input', () => {
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
`;
