/** Elements behind which white space means nothing: blocks, rows, and the shapes of a picture. */
const ENDS =
  /(<\/(?:p|li|ul|ol|dt|dd|dl|div|table|caption|thead|tbody|tr|section|g|path|line|rect|text)>|\/>(?:<\/a>)?)(?!\n)/g;
const PATHS = /(?<= d=")[^"]{120,}/g;

/** Breaks HTML into lines where that changes nothing that is seen, so that a difference can be read line by line. */
export function inLines(html: string): string {
  return html.replace(ENDS, '$1\n').replace(PATHS, (path) => path.replace(SEGMENTS, '$1\n'));
}

/** So much of a path as ends before its next segment. */
const SEGMENTS = /([\s\S]{90,}?)(?=[A-Za-z])/g;
