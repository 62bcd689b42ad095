/** A table is a stop of the Tab key where it is wider than its place, and there alone. */
export const stopScript = `const stops = new ResizeObserver((seen) => {
  for (const { target } of seen) {
    const table = target.closest('.table');
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
    else table.removeAttribute('tabindex');
  }
});
const stopAtTables = (root) => {
  for (const table of root.querySelectorAll('.table, .table > table')) stops.observe(table);
};
`;
