import { parseDocument } from './parse-document.js';

/** Together they have one of everything that stories of feeds usually have. */
const PARTS = [
  '<title>A</title>',
  '<title>A &amp;amp; b</title><link>/a</link><guid>a</guid><pubDate>Mon, 06 Sep 2021 09:05:07 GMT</pubDate>',
  '<author>a</author><category>A b</category>',
  '<description>A b. C.</description>',
  '<description><![CDATA[<p>A <a href="/b">b</a> <img src="/c.jpg"> c.</p><p>D e.</p>]]></description>',
];

function read(part: string): void {
  const body = `<rss><channel><title>A</title><item>${part}</item></channel></rss>`;
  try {
    parseDocument({ body, url: 'https://a.example/' }, { limit: 1 });
  } catch {
    // Whatever breaks here breaks the real one as well, and is reported then.
  }
}

/**
 * Reads made-up stories while the real ones are on their way: what an engine does once, such as compiling patterns, takes
 * longer than the reading itself. Each is a task of its own, so that the page goes on.
 */
export function rehearse(): void {
  for (const part of PARTS) setTimeout(read, 0, part);
}
