/**
 * Replaces MathML, which allows mutation XSS, with its text.
 */
export function flattenMath(html: string): string {
  let result = '';
  let done = 0;
  const start = /<math[\s>]/gi;
  for (let hit; (hit = start.exec(html));) {
    const end = html.indexOf('</math', hit.index);
    if (end < 0) break;
    result += html.slice(done, hit.index) + html.slice(hit.index, end).replace(/<[^<>]*>/g, '');
    done = start.lastIndex = Math.max(start.lastIndex, html.indexOf('>', end) + 1);
  }
  return result + html.slice(done);
}
