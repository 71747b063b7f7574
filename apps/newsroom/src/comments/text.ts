const address = /https?:\/\/[^\s<>"]+/gi;
/** Punctuation that ends a sentence rather than an address. */
const trailing = /[.,;:!?'…»”’\u3001\u3002\uff0c\uff01\uff1f\uff09]+$/u;
/** Link syntax typical of spam. */
const linkLike = /https?:\/\/|\bwww\.|\[url|<a\s/gi;
// Control characters except tab and line feed, and marks that change the text direction.
const control = /[^\P{Cc}\t\n]|[\u202d\u202e]/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Removes invisible characters but keeps line breaks. Returns undefined if nothing is left. */
export function readCommentText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(control, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
  return visible.test(text) ? text : undefined;
}

export function countLinks(text: string): number {
  return text.match(linkLike)?.length ?? 0;
}

/** Converts plain text to HTML with paragraphs, breaks and links; HTML typed by the reader is escaped. */
export function toHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>')}</p>`)
    .join('');
}

function withLinks(line: string): string {
  let html = '';
  let done = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const typed = trimmed(found);
    const url = URL.parse(typed);
    if (!url || url.username !== '' || url.password !== '') continue;
    html += escape(line.slice(done, index));
    html += `<a href="${escape(url.href)}" rel="ugc nofollow noopener">${escape(typed)}</a>`;
    done = index + typed.length;
  }
  return html + escape(line.slice(done));
}

/** Removes the full stop or bracket of the surrounding sentence. */
function trimmed(found: string): string {
  const typed = found.replace(trailing, '');
  const isClosed = !typed.endsWith(')') || typed.includes('(');
  return isClosed ? typed : trimmed(typed.slice(0, -1));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
