import { parseDocument } from './parse-document.js';

/** Has one of everything that stories of feeds usually have. */
const REHEARSAL =
  '<rss><channel><title>A</title><item><title>A &amp;amp; b</title><link>/a</link><guid>a</guid><author>a</author><category>A b</category><pubDate>Mon, 06 Sep 2021 09:05:07 GMT</pubDate><description><![CDATA[<p>A <a href="/b">b</a> <img src="/c.jpg"> c.</p><p>D e.</p>]]></description></item></channel></rss>';

/**
 * Reads a made-up feed while the real one is on its way: what an engine does once, such as compiling patterns, takes longer
 * than the reading itself.
 */
export const rehearse = (): void => void parseDocument({ body: REHEARSAL, url: 'https://a.example/' }, { limit: 1 });
