/** A page that has left its folder, as a file of a mail has, leads to no file beside it. */
export const aloneScript = `const leaveAlone = (root) => {
  const { path } = document.documentElement.dataset;
  if (location.pathname.replace(/\\/$/, '/index.html').endsWith('/' + path)) return;
  for (const link of root.querySelectorAll('a[href]')) {
    if (/^(?!#|[a-z]+:)/.test(link.getAttribute('href'))) link.removeAttribute('href');
  }
};
`;
