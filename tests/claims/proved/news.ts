import { proved } from '../proved.ts';

proved('docs/sources.md', 'packages/core/test/feed', [
  [
    'the site, a category or an article; or `/wp-json/wp/v2/posts`',
    'wordpress.node-test.ts: any address of a site leads to a request of its API, not of the page',
  ],
  [
    '| an article page | its address; JSON-LD and Open Graph are read |',
    'cms.node-test.ts: pages: JSON-LD and meta elements',
  ],
  [
    'links between the tags, `<script type="application/json">` there, or the property `items`',
    'items-from-markup.test.ts: reads a list of links',
    '/packages/recent-list/test/recent-list.test.ts: reads JSON in its light DOM',
  ],
  [
    'While a source is down it keeps the last good answer for a day.',
    '/packages/relay/test/http.node-test.ts: serves its last good response for a day, marked as stale',
  ],
  [
    "Sources of the page's own origin are still read directly.",
    '/packages/recent-list/test/relay.test.ts: reads sources of the page directly',
  ],
  [
    'The widget says on the console what is wrong and what helps; `news-error` has the same as `code` and `message`.',
    'load-feed.test.ts: states the failure and its remedy',
  ],
]);

proved('docs/addresses.md', 'packages/core/test/feed', [
  [
    'Any address that you would paste into a message works in `src`: a site, a section, a feed, an article.',
    'wordpress.node-test.ts: any address of a site leads to a request of its API, not of the page',
    'load-feed.node-test.ts: finds the feeds that a page links to',
  ],
  [
    '**WordPress**, for feeds; its REST API needs nothing.',
    '/tests/cms/paste.full.test.ts: opens its feed with the code of the guide to sources',
  ],
  [
    '| WordPress.com | the site, `https://example.wordpress.com/` | yes |',
    'wordpress.node-test.ts: the first API of WordPress.com',
  ],
  ['Drupal | a feed view, `/rss.xml`, or JSON:API, `/jsonapi/node/article`', 'texts.node-test.ts: other vocabularies'],
  [
    'A relay of your own (`@news-widgets/relay`) reads any of them once for all readers. Every page may read its answer.',
    '/packages/relay/test/http.node-test.ts: is open to all origins, cached, safe and validated',
  ],
  [
    '| JSON Feed | yes | yes | first tag | yes | yes | if it names the next page |',
    'texts.node-test.ts: the first meaningful category is the kicker',
  ],
  [
    '| RSS, Atom | yes | if the feed has one, else from the text | first category | yes | yes | among its entries |',
    'pictures.node-test.ts: of several pictures of an entry, the best for its place',
    'filters-of-feeds.node-test.ts: is applied here',
  ],
  [
    '| WordPress REST | yes | featured, in several sizes | yes | yes | yes | all posts |',
    'wordpress.node-test.ts: limit and offset beyond a page of the API',
    'cms.node-test.ts: recorded WordPress answers',
  ],
  [
    '| Ghost Content API | yes | featured | yes | yes | yes | all posts |',
    'ghost.node-test.ts: any limit and offset, and the pages after',
    'cms.node-test.ts: recorded Ghost answers',
  ],
  [
    'A feed that runs from old to new is shown newest first',
    'texts.node-test.ts: the order is that of the source, unless its dates run from old to new',
  ],
  ['“may not read this source from another site”', 'load-feed.test.ts: states the failure and its remedy'],
  [
    'or is one about maintenance, a challenge or an error',
    'texts.node-test.ts: pages about errors, challenges and maintenance are no stories',
  ],
  [
    'The feed has none, or only counters, icons and avatars, which are left out',
    'pictures.node-test.ts: pictures that count readers or decorate give way to the lead picture',
  ],
  [
    'Lists show each address, each id, and each title of a day once',
    'without-repeats.node-test.ts: one story is one entry',
  ],
  [
    'It is repaired where that is certain; mend the source for the rest',
    'repair-text.node-test.ts: texts that repair changes, and others that it does not',
  ],
]);

proved('docs/highlights.md', 'packages/core/test/feed', [
  [
    'in JSON-LD, RSS, Atom or JSON Feed, as `<ul>` or as such lines.',
    'highlights.node-test.ts: points are found wherever a source holds them',
  ],
  [
    '**A list in the story\'s text under a heading that says so**: "Highlights", "Key points" or "At a glance", in some thirty languages. The text may be HTML or plain.',
    'highlights.node-test.ts: points are found wherever a source holds them',
    'load-feed.node-test.ts: finds the highlights of an article in its body',
  ],
]);

proved('docs/consent.md', 'tests', [
  [
    '| Beacons, analytics | none |',
    '/packages/embed/test/build.node-test.ts: contain nothing that strict pages refuse or that touches the host page',
  ],
  [
    'Posts, films and maps of other services in an article load only after a click.',
    '/packages/article/test/article.test.ts: loads nothing of another service before a reader asks for it',
  ],
  [
    'goes to the address in `action` when the reader submits, and nowhere else',
    '/packages/subscribe-form/test/subscribe-form.test.ts: reveals the address to nobody: no event, no address bar, no console, no storage',
    '/packages/subscribe-form/test/providers.test.ts: sends nothing to another address than its own',
  ],
  [
    'stays in the page until it is sent, then goes to the service behind `src` and nowhere else',
    '/packages/comments/test/writing.test.ts: is who they are for all forms of the page, and nothing that outlives it',
  ],
  [
    'where the page searches, the query stays in the page. Where a server searches, that server gets it',
    '/packages/search-box/test/search-box.test.ts: changes the address of the page only if asked to',
  ],
  [
    'If a service has no place for consent, keep the proof elsewhere: the console names what was left out.',
    '/packages/subscribe-form/test/keeps.test.ts: is less than it was given: the console names the missing fields',
  ],
]);

proved('docs/measuring.md', 'packages', [
  [
    '| `news-item-open` | a reader follows a link to a story; in an article, any link |',
    'recent-list/test/recent-list.test.ts: fires news-item-open, which is cancelable',
    'article-card/test/opening.test.ts: reports one click once',
  ],
]);

proved('docs/server-load.md', 'packages', [
  [
    'A widget asks when it comes near the viewport, not before (`loading="lazy"`, the default).',
    'recent-list/test/recent-list.test.ts: waits until it is near the viewport',
    '/tests/pages/single-file.test.ts: loads nothing for a list that is far from view',
  ],
  [
    'Requests carry no headers of their own',
    'core/test/feed/load-feed.node-test.ts: sends no header and no credentials',
  ],
  [
    'Browsers choose the size from `srcset`.',
    'core/test/feed/pictures.node-test.ts: pictures of lazy loaders, srcset and picture',
  ],
]);

proved('docs/rights.md', 'packages', [
  [
    'While a source is down, a relay keeps its last good answer for up to a day.',
    'relay/test/http.node-test.ts: serves its last good response for a day, marked as stale',
  ],
  [
    'without `Access-Control-Allow-Origin` no browser reads it there.',
    'core/test/feed/load-feed.test.ts: states the failure and its remedy',
  ],
  [
    'Credit and caption of a picture stay with it in `<news-article>`, as the source gives them.',
    'article/test/article.test.ts: shows every part of a story',
  ],
  [
    'A story of another site shows its first 120 words and a link unless the page says `mode="full"`.',
    'article/test/article.test.ts: shows the start of stories of other sites, with a link to the rest',
  ],
  [
    'A licence that the source names stays visible.',
    'article/test/article.test.ts: links authors, section, licence and source',
  ],
]);

proved('packages/relay/README.md', 'packages/relay/test', [
  [
    'It runs where you already run something: Node, Docker, Cloudflare Workers, Deno, Bun, Vercel, Netlify or Fastly.',
    'examples.full.node-test.ts: compile for ${name}',
    'worker.node-test.ts: a relay in workerd',
  ],
  ['The command prints an address to try', 'node.node-test.ts: answers with its configured sources'],
  [
    "sources of the page's own origin are still read directly",
    '/packages/recent-list/test/relay.test.ts: reads sources of the page directly',
  ],
  [
    'an origin (`https://news.example`), an origin with the beginning of a path (`https://news.example/blog/`) or all subdomains (`*.example.org`)',
    'safe.node-test.ts: names origins exactly',
    'safe.node-test.ts: names paths by their beginning',
    'safe.node-test.ts: names subdomains with *',
  ],
  [
    'where operators of sources reach you, sent in `User-Agent`',
    'http.node-test.ts: learns who asks, and nothing about the reader',
  ],
  [
    'sites whose pages may read the answers; all by default',
    'http.node-test.ts: is limited to listed origins if there is a list',
    'http.node-test.ts: is open to all origins',
  ],
  [
    "the relay's own address, where a server in front changes host or path",
    'stories.node-test.ts: are those of the relay as readers know it',
  ],
  [
    'keeps answers there, so that a restart forgets nothing (Node)',
    'node.node-test.ts: keeps its cache in a folder, even after kill -9 while the source is down',
  ],
  [
    "takes readers' addresses, for the limit per reader, from `X-Forwarded-For` (Node)",
    'node.node-test.ts: distinguishes readers by their connection, or by a proxy’s header',
  ],
  [
    'reads sources on private and loopback addresses, while developing (Node)',
    'node.node-test.ts: refuses private addresses unless allowed',
  ],
  [
    'the failing answer says which.',
    'safe.node-test.ts: lead nowhere else, and the response names the address to allow',
  ],
  [
    'It also fails where 1 % of answers take more than 20 ms, unless the machine is busy.',
    'load.full.node-test.ts: gives 5,000 cached answers a second, and 99 % within 20 ms at half of that',
  ],
  [
    'Ten thousand readers in a minute cause one request to a source.',
    'load.full.node-test.ts: asks each source once for 10,000 readers',
  ],
  [
    '[`openapi.yaml`](openapi.yaml) has all of it.',
    'openapi.node-test.ts: names every path, and no other',
    'openapi.node-test.ts: names every parameter of a feed',
  ],
  [
    'Everything is `GET` (or `HEAD`)',
    'http.node-test.ts: answers preflights, and no other methods',
    'http.node-test.ts: has no body for HEAD',
  ],
  [
    '`limit` (20; at most 100), `offset`, `category`, `tag`, `author`, `q`, `exclude`; `content=1` adds the texts',
    'feed.node-test.ts: returns 20 stories by default, and 100 at most',
    'feed.node-test.ts: filters by category, tag and author, by words',
    'feed.node-test.ts: leaves bodies out unless content=1',
  ],
  ['| `/v1/article?url=…` | one story with its text |', 'stories.node-test.ts: answers with one story and its text'],
  [
    '| `/v1/oembed?url=…` | oEmbed 1.0 for the address of a story |',
    'stories.node-test.ts: answers with a quotation that anyone may show',
  ],
  [
    '| `/v1/health` | `{"status":"ok"}` |',
    'stories.node-test.ts: reports that the relay is up, immediately and never from a cache',
  ],
  [
    'Answers: `Cache-Control: public, max-age=60, s-maxage=300, stale-while-revalidate=3600, stale-if-error=86400`, a strong `ETag`, `Vary`, CORS.',
    'http.node-test.ts: is open to all origins, cached, safe and validated',
  ],
  [
    'The default is five minutes, with one minute at least and a day at most.',
    'http.node-test.ts: is left alone for ${minutes} minutes when it says ${name}',
  ],
  [
    '`Retry-After` is kept. A source gets one request at a time, however many readers wait.',
    'http.node-test.ts: is left alone for the time in Retry-After',
    'http.node-test.ts: is requested once for all waiting readers, and again only after its response expires',
  ],
  [
    'Pages that check for robots, and error pages with status 200, are failures (`challenge`).',
    'http.node-test.ts: is said to fail when a page of ${name} comes in its place',
  ],
  [
    'While a source is down, its last good answer is served for a day, with `Age` and `_news.stale`.',
    'http.node-test.ts: serves its last good response for a day, marked as stale',
  ],
  [
    'If there is an earlier answer, a slow source gets one second.',
    'http.node-test.ts: leaves readers its last good answer when it is slow',
  ],
  [
    'Only `http` and `https`, only what `--allow` names, also after redirects and for feeds that pages name.',
    'safe.node-test.ts: refuses everything that it does not list, without a request',
    'safe.node-test.ts: of pages that name their feed stay within the list as well',
  ],
  [
    'No loopback, private, link-local, shared, metadata or reserved address in any spelling.',
    'safe.node-test.ts: are not read: ${address}',
    'safe.node-test.ts: are many',
  ],
  [
    'In Node the connection goes to the address that was checked, so a name cannot be bound again in between',
    'safe.node-test.ts: are not connected to in Node, even if a name resolves to one',
  ],
  ['10 seconds and five redirects', 'safe.node-test.ts: of time hold for headers and bodies'],
  [
    'It is readable without script, and the [loader](../embed/README.md#server-rendering) takes it over',
    'stories.node-test.ts: answers with the widget as HTML that reads without script',
    'stories.node-test.ts: names itself as the source, so that the script continues from there',
  ],
  ['20 stories have at most 3 kB (brotli).', 'feed.node-test.ts: has at most 3 kB (brotli) for 20 stories'],
]);
