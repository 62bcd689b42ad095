/**
 * The page's only script, inlined. Everything can be read without it; with it the marks of a picture tell what they
 * are as the pointer or the focus comes to them.
 */
export const pageScript = `'use strict';
for (const picture of document.querySelectorAll('.lanes')) {
  const readout = picture.nextElementSibling;
  const told = picture.querySelectorAll('a, rect');
  for (const mark of told) {
    const title = mark.querySelector('title');
    if (!title) continue;
    const tell = () => { readout.textContent = title.textContent; };
    mark.addEventListener('pointerenter', tell);
    mark.addEventListener('focus', tell);
  }
}
`;
