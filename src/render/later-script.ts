/**
 * A page of details or of a customer stands in the report's as text, and is drawn when its link is followed: it takes the place of the
 * report, has its own title and the focus; the way back leads to where one came from. Before printing, all are drawn.
 */
export const laterScript = `const laters = [...document.querySelectorAll('noscript.later')];
const title = document.title;
let clicked, origin, opened, place;
const ready = (root) => {
  tellMarks(root);
  arrangeLists(root);
  stopAtTables(root);
  leaveAlone(root);
};
const draw = (later) => {
  later.insertAdjacentHTML('afterend', later.textContent);
  return later.nextElementSibling;
};
const open = (later) => {
  if (!opened) [origin, place] = [clicked, scrollY];
  opened?.remove();
  opened = draw(later);
  opened.classList.add('open');
  ready(opened);
  document.title = later.dataset.title;
  opened.querySelector('h1').focus({ preventScroll: true });
  scrollTo(0, 0);
};
const close = (named) => {
  opened.remove();
  opened = undefined;
  document.title = title;
  if (clicked && !clicked.closest('.back')) return named?.scrollIntoView();
  const row = origin ?? named;
  row?.focus({ preventScroll: true });
  if (origin) scrollTo(0, place);
  else row?.scrollIntoView({ block: row.localName === 'a' ? 'center' : 'start' });
};
const follow = () => {
  const id = location.hash.slice(1);
  const later = laters.find(({ dataset }) => id === dataset.id || id.startsWith(dataset.id + '-'));
  if (later && later.dataset.id !== opened?.id) {
    open(later);
    // A line of the page is a target only now that it is there.
    if (id !== opened.id) location.replace(location.hash);
  } else if (!later && opened) close(document.getElementById(id));
  clicked = undefined;
};
if (laters.length > 0) {
  addEventListener('click', ({ target }) => {
    clicked = target.closest('a') ?? undefined;
  });
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => {
    if (!opened) laters.forEach(draw);
  });
  addEventListener('afterprint', () => {
    if (!opened) for (const page of document.querySelectorAll('.later + .journey')) page.remove();
  });
}
ready(document);
follow();
`;
