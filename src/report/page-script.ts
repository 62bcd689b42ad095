/**
 * The page's only script, inlined. Everything can be read without it; with it the marks of a picture tell what they
 * are as the pointer or the focus comes to them, and lists can be sorted and filtered.
 */
export const pageScript = `'use strict';
for (const picture of document.querySelectorAll('.lanes, [role=img]')) {
  const readout = picture.nextElementSibling;
  const told = picture.querySelectorAll('a, rect, .mark');
  for (const mark of told) {
    const title = mark.querySelector('title');
    if (!title) continue;
    const tell = () => { readout.textContent = title.textContent; };
    mark.addEventListener('pointerenter', tell);
    mark.addEventListener('focus', tell);
  }
}
for (const list of document.querySelectorAll('.list')) {
  const [body] = list.querySelector('table').tBodies;
  const heads = [...list.querySelectorAll('thead th')];
  const rows = [...body.rows];
  const input = list.querySelector('input');
  const filter = () => {
    const words = input.value.toLocaleLowerCase().split(' ').filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLocaleLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    list.querySelector('output').textContent =
      rows.filter((row) => !row.hidden).length + ' / ' + rows.length;
  };
  input.addEventListener('input', filter);
  filter();
  list.querySelector('label').hidden = false;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  heads.forEach((head, place) => {
    const key = ({ cells: { [place]: cell } }) => cell.dataset.value ?? cell.textContent;
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
      rows.sort((a, b) => {
        const [one, other] = [key(a), key(b)];
        if (!one || !other) return !one - !other;
        return (isNumber ? one - other : order(one, other)) * (isUp ? 1 : -1);
      });
      body.append(...rows);
    });
  });
}
`;
