const SENTENCE =
  'The plant that nobody wanted ten years ago now sells all that it can make before the ore has left the ground, and its owners say so in every letter. ';
const LINK = 'Its <a href="https://statistics.example/magnets">figures</a> are <em>public</em>. ';

const paragraph = (sentences) => `<p>${SENTENCE.repeat(sentences)}${LINK}</p>`;
const table = `<table><thead><tr><th>Month</th><th>Price</th></tr></thead><tbody>${'<tr><td>March</td><td>61.40</td></tr>'.repeat(12)}</tbody></table>`;
const list = `<ul>${`<li>${SENTENCE}</li>`.repeat(5)}</ul>`;
const quote = `<blockquote><p>${SENTENCE}</p><cite>Ana Lim</cite></blockquote>`;

/** The HTML of a story of so many words, with headings, lists, tables, quotations and links. */
export function longText(words) {
  const parts = [];
  for (let count = 0, at = 0; count < words; at++) {
    const blocks = [`<h2>Part ${at + 1}</h2>`, paragraph(3), paragraph(4), paragraph(2), quote, paragraph(3)];
    if (at % 3 === 1) blocks.push(list);
    if (at % 5 === 2) blocks.push(table);
    const part = blocks.join('\n');
    count += part.replace(/<[^>]*>/g, ' ').match(/\S+/g).length;
    parts.push(part);
  }
  return parts.join('\n');
}

const FRAMES = ['section', 'row', 'column', 'module', 'inner'].flatMap((name) => [
  `${name}-outer`,
  `${name}-wrap`,
  name,
]);

/** The same with each part in the fifteen frames that page builders put around it. */
export function framedText(words) {
  const start = FRAMES.map((name) => `<div class="${name}">`).join('\n');
  const end = '</div>'.repeat(FRAMES.length);
  return (
    longText(words)
      .replace(/(?=<h2>)/g, `${end}${start}`)
      .replace(end, '') + end
  );
}
