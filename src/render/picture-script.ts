/** The marks of a picture tell what they are as the pointer or the arrow keys come to them; a picture is one stop of the Tab key. */
export const pictureScript = `const tellMarks = (root) => {
  for (const picture of root.querySelectorAll('.lanes, [role=img]')) {
    const readout = picture.parentElement.querySelector('.readout');
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
};
`;
