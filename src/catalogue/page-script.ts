/** The catalogue's only script: the search. Everything can be read without it. */
export const catalogueScript = `'use strict';
(() => {
  const MOST = 60;
  const input = document.getElementById('find-words');
  const results = document.getElementById('find-results');
  const found = document.getElementById('find-count');
  const parts = document.querySelector('.parts');
  const plain = (text) => text.toLocaleLowerCase();
  const entries = [...document.querySelectorAll('[data-find]')].map((part) => {
    const columns = [...part.querySelectorAll('.columns tbody tr')].map((row) => ({
      name: plain(row.cells[0].textContent),
      text: row.cells[0].textContent + ': ' + row.cells[row.cells.length - 1].textContent,
    }));
    const said = part.querySelector('[data-said]').textContent;
    const texts = [...part.querySelectorAll('[data-text]')].map((text) => text.textContent);
    const all = plain([part.dataset.find, said, ...texts, ...columns.map(({ text }) => text)].join(' '));
    return { id: part.id, title: part.dataset.find, name: plain(part.dataset.find), said, columns, all };
  });
  const rankOf = ({ name, columns }, words) => {
    const whole = words.join(' ');
    const bare = name.replace(/^(imports|checks|query|rules|chapters)[.]/, '');
    if (name === whole || bare === whole) return 0;
    if (columns.some((column) => column.name === whole)) return 1;
    if (words.every((word) => name.includes(word))) return bare.startsWith(whole) ? 2 : 3;
    if (columns.some((column) => words.every((word) => column.name.includes(word)))) return 4;
    return 5;
  };
  const itemOf = ({ id, title, said, columns }, words, rank) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const name = document.createElement('b');
    const text = document.createElement('span');
    link.href = '#' + encodeURIComponent(id);
    name.textContent = title;
    const column = rank !== 0 && columns.find((column) => words.every((word) => plain(column.text).includes(word)));
    text.textContent = column ? column.text : said;
    link.append(name, text);
    item.append(link);
    return item;
  };
  const search = () => {
    const words = plain(input.value).split(' ').filter(Boolean);
    parts.hidden = words.length > 0;
    if (words.length === 0) {
      results.replaceChildren();
      found.textContent = '';
      return;
    }
    const matching = entries
      .filter(({ all }) => words.every((word) => all.includes(word)))
      .map((entry) => ({ entry, rank: rankOf(entry, words) }))
      .sort((a, b) => a.rank - b.rank);
    found.textContent = matching.length + ' / ' + entries.length;
    results.replaceChildren(...matching.slice(0, MOST).map(({ entry, rank }) => itemOf(entry, words, rank)));
  };
  const isNarrow = matchMedia('(max-width: 52rem)');
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') results.querySelector('a')?.click();
    if (event.key === 'Escape') input.value = '';
    if (event.key === 'Escape') search();
  });
  results.addEventListener('click', (event) => {
    if (!isNarrow.matches || !event.target.closest('a')) return;
    input.value = '';
    search();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return;
    event.preventDefault();
    input.focus();
  });
  const linksOf = (id, way) =>
    [...document.querySelectorAll('#' + CSS.escape(id) + ' [data-made=' + way + '] a')].map((link) => decodeURIComponent(link.hash.slice(1)));
  document.addEventListener('toggle', ({ target }) => {
    const { way } = target.dataset;
    const line = target.querySelector('.links');
    if (!way || line.childElementCount > 0) return;
    const start = target.closest('.entry').id;
    const reached = new Set(linksOf(start, way));
    for (const id of reached) for (const next of linksOf(id, way)) reached.add(next);
    reached.delete(start);
    for (const id of reached) {
      const link = document.createElement('a');
      link.href = '#' + encodeURIComponent(id);
      link.textContent = id;
      line.append(link, ' ');
    }
  }, true);
  for (const way of document.querySelectorAll('[data-way]')) way.hidden = false;
  input.closest('label').hidden = false;
})();
`;
