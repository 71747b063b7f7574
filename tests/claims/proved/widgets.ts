import { proved } from '../proved.ts';

/** Sentences that every README of a widget has, by the tests of its folder or by those of all widgets. */
const CONTRACT = '/tooling/testing/widget-contract.ts';

proved('packages/recent-list/README.md', 'packages/recent-list/test', [
  [
    "A publisher's latest stories on any site: from a feed, from the page's script, or from the links between the tags.",
    'recent-list.test.ts: loads a feed and fires news-load',
    'recent-list.test.ts: enhances links in its light DOM',
    'recent-list.test.ts: shows title, link, date and picture of each item',
  ],
  [
    "`src` takes a JSON Feed, RSS or Atom feed, any address of a WordPress site, or Ghost's Content API",
    'recorded.test.ts: shows ${name}',
    '/packages/core/test/feed/wordpress.node-test.ts: any address of a site leads to a request of its API, not of the page',
    '/packages/core/test/feed/ghost.node-test.ts: posts of all versions',
  ],
  [
    'Readers see the links between the tags until the stories are there, and keep them if the stories never come.',
    'recent-list.test.ts: and the fallback',
    '/tests/pages/recent-list.test.ts: keeps the links between the tags',
  ],
  [
    'The list reserves the height that it will need as soon as the script runs.',
    '/tests/pages/steady.test.ts: stays where it is at ${width} px',
    '/packages/core/test/element/kept-height.test.ts: is kept until the content is there',
  ],
  [
    '| data on the page | `<news-recent-list><script type="application/feed+json">…</script></news-recent-list>` |',
    'recent-list.test.ts: reads JSON in its light DOM',
  ],
  ['| data in a script | `list.items = [', 'recent-list.test.ts: shows title, link, date and picture of each item'],
  [
    '| `author` | `author` | `string` | | Shows only stories by this author, by name, slug or WordPress id. |',
    '/packages/core/test/feed/wordpress.node-test.ts: filters by id, slug and name',
    '/tests/pages/prerendered.test.ts: limit, offset and filters by name',
  ],
  [
    '| `category` | `category` | `string` | | Shows only stories in this category, by name, slug or WordPress id. |',
    '/packages/core/test/feed/wordpress.node-test.ts: filters by id, slug and name',
    '/packages/core/test/feed/filters-of-feeds.node-test.ts: is applied here',
  ],
  [
    '| `tag` | `tag` | `string` | | Shows only stories with this tag, by name, slug or WordPress id. |',
    '/packages/core/test/feed/wordpress.node-test.ts: filters by id, slug and name',
    '/tests/pages/prerendered.test.ts: limit, offset and filters by name',
  ],
  [
    '`relative` dates up to a week, `absolute` dates, or `none`.',
    'recent-list.test.ts: shows relative, absolute or no dates',
    '/packages/core/test/i18n/i18n.test.ts: is empty after a week',
  ],
  [
    'Spacing of the stories: `comfortable`, or `compact` for narrow places.',
    'layouts.test.ts: density compact takes less room',
  ],
  [
    'Addresses of stories to leave out, separated by spaces; `current` is the canonical address of the page.',
    'recent-list.test.ts: omits excluded addresses and the current page',
  ],
  [
    'Groups the stories under headings by `day`, as a timeline always does; or `none`.',
    'layouts.test.ts: groups by day: headings between heading and headlines',
    'layouts.test.ts: timeline is ordered by time, grouped by day, and marks new stories',
  ],
  [
    '`auto` is one below the last heading before the widget.',
    '/packages/core/test/element/heading-level.test.ts: is ${level} after ${name}',
  ],
  [
    '`lead` with one large story, `grid` with columns to fit the width, `scroller` with a scrolling row, `headlines` without pictures, `numbered` by rank, or `timeline` by time, which marks and announces new stories.',
    'layouts.test.ts: lead has one story larger than the rest',
    'layouts.test.ts: scroller pages with buttons, which are disabled at its ends',
    'layouts.test.ts: timeline is ordered by time, grouped by day, and marks new stories',
    'recent-list.test.ts: layout ${layout} lists all items accessibly',
  ],
  [
    'Number of stories shown at first and added by each press of "Show more"; at most 1,000.',
    'recent-list.test.ts: caps an excessive limit',
    'recent-list.test.ts: shows more items',
  ],
  [
    '`lazy` loads when the widget comes near the viewport, `eager` immediately.',
    'recent-list.test.ts: waits until it is near the viewport',
    '/tests/pages/loader.test.ts: loads an eager widget immediately, wherever it is',
  ],
  [
    'Adds a button that shows more stories in place.',
    'recent-list.test.ts: shows more items, moves the focus',
    'recent-list.test.ts: hides the button when there is nothing more',
  ],
  ['Number of stories to skip at the start.', 'recent-list.test.ts: applies limit and offset'],
  [
    '`source` keeps the order of the source; `newest` sorts by date, ignoring dates in the future.',
    'recent-list.test.ts: sorts by date on request; dates ahead move nothing up',
  ],
  [
    'Seconds between refreshes, at least 30; 0 disables them.',
    'recent-list.test.ts: refreshes after the interval, 30 seconds at least',
  ],
  [
    'Address of a relay that reads the source for this page, if it is on another origin.',
    'relay.test.ts: asks it for sources of other origins',
    'relay.test.ts: reads sources of the page directly',
  ],
  ['Address of the page with all stories, linked next to the heading.', 'recent-list.test.ts: links to all stories'],
  [
    'Puts stories first that share the section and tags of the story at this address; `current` is the address of the page.',
    'layouts.test.ts: similar-to puts shared sections and tags first',
  ],
  [
    'Adds a line with the name of the source, its logo if there is one, and a link to its site.',
    'layouts.test.ts: names the source',
  ],
  [
    'Target of links; with `_blank` they are marked and announced.',
    'recent-list.test.ts: opens new tabs safely and announces them',
  ],
  [
    'Position of the pictures; by default `end` in a list or lead, `top` in a grid or scroller, otherwise `none`.',
    'recent-list.test.ts: thumbnails ${thumbnails} places the pictures',
  ],
  ['Value of `utm_source` for links without one.', 'recent-list.test.ts: adds missing campaign parameters'],
  [
    'Resolves to `ready`, `empty` or `error` once the widget shows its content, for scripts that run after `news-load`.',
    `${CONTRACT}: tells scripts that come late what it shows`,
  ],
  ["Replacements for the widget's words, by key.", 'recent-list.test.ts: replaces words by the property `strings`'],
  [
    'Colour of a section, such as `--news-section-policy`.',
    'layouts.test.ts: takes the colour of a section from the page',
  ],
  [
    '| `:state(stale)` | A refresh failed; older content is shown. |',
    'recent-list.test.ts: keeps the last stories when a refresh fails',
  ],
  [
    'The source failed, after two retries if they might help.',
    'recent-list.test.ts: ends in a message, one event, and the fallback',
    '/packages/core/test/feed/load-feed.node-test.ts: retries temporary failures when allowed, and nothing else',
  ],
  [
    'Half of a story has been in view for one second. Fires once per story.',
    'recent-list.test.ts: fires news-item-view once, after one second in view',
    'recent-list.test.ts: none twice when moved',
  ],
  [
    'A reader opens a story, in this tab or a new one. Cancelable.',
    'recent-list.test.ts: fires news-item-open, which is cancelable',
  ],
  [
    'A list with the property `items` comes complete. With only `src` it comes as the shapes that readers see while it loads.',
    '/tests/browser/ssr/hydrate.test.ts: is taken over without a change or a word',
  ],
  [
    'The list is a region named by its heading, or "Recent news" without one.',
    'recent-list.test.ts: has an accessible name without a heading',
    'recent-list.test.ts: nests headlines under its heading',
  ],
  ['A failure is announced, too.', 'recent-list.test.ts: announces the retry, and keeps the focus'],
  ['The widget is built for WCAG 2.2 AA; axe runs on every story.', `${CONTRACT}: has no accessibility violation`],
]);

proved('packages/article-card/README.md', 'packages/article-card/test', [
  [
    'One story as a card, on any site: from attributes, from a script, from a feed, or from the link between its tags.',
    'sources.test.ts: renders alike from attributes, item, source, light DOM and JSON',
  ],
  [
    'The card looks the same either way.',
    'sources.test.ts: renders every part alike from attributes, item, source and JSON',
  ],
  [
    'Readers see the content between the tags until the card is there. They keep it if the card never comes.',
    'sources.test.ts: error keeps the link and offers a retry',
  ],
  [
    'index from 0, id or address of the story',
    'sources.test.ts: "${item}" is the story at ${index}',
    'sources.test.ts: is found by its address without campaign parameters',
  ],
  [
    '| a link, or the teaser of a CMS |',
    'sources.test.ts: renders a plain link',
    '/packages/core/test/feed/items-from-markup.test.ts: reads the teaser of a content management system',
  ],
  ['Attributes override all of these', 'sources.test.ts: attributes take precedence over the source'],
  [
    'An empty attribute removes the text',
    'attributes.test.ts: an empty one hides the value of the item, and nothing else',
  ],
  [
    '`auto` looks at the width of the card, not of the window',
    'layout.test.ts: places the picture by the width of the card, not of the window',
  ],
  [
    'The other layouts stay, but their pictures move with the width',
    'layout.test.ts: gives the hero the largest and compact the smallest headline',
    'attributes.test.ts: layout="${layout}"',
  ],
  [
    '`--news-summary-lines: 3` cuts summaries after three lines.',
    'article-card.test.ts: clamps the summary by --news-summary-lines',
  ],
  [
    "The headline's link is the one stop for the keyboard.",
    'article-card.test.ts: has one heading with one link, its only tab stop',
  ],
  ['The whole card opens the story with a click.', 'opening.test.ts: opens from a click anywhere'],
  [
    'A modifier key or the middle button opens a new tab; text stays selectable, and links and buttons in the slots keep working.',
    'opening.test.ts: opens a new tab with a modifier key, the middle button, or if the page asks for it',
    'opening.test.ts: does not open while text is being selected',
    'opening.test.ts: ignores clicks on its links and buttons',
  ],
  ['`news-item-open` can be cancelled.', 'opening.test.ts: does not open when the event is canceled'],
  [
    'A `kicker-href` makes the kicker a link of its own, and a second stop.',
    'article-card.test.ts: links the kicker on request',
  ],
  [
    "Its links are the page's own: further stops for the keyboard, without campaign parameters.",
    'opening.test.ts: ignores clicks in the footer',
  ],
  [
    'Names of the authors, separated by semicolons; joined as the language does.',
    'article-card.test.ts: joins authors by the rules of the language',
  ],
  ['Shows the caption and credit from the source.', 'article-card.test.ts: shows caption and credit on request'],
  [
    'Topic of the page; a kicker with the same text is left out.',
    'article-card.test.ts: hides a kicker that repeats the topic of the page',
  ],
  [
    '`relative` dates up to `relative-hours` (default), `absolute` dates, or `none`.',
    'article-card.test.ts: are relative with the full date as title, up to a cut-off',
    'article-card.test.ts: are absolute or omitted on request',
  ],
  ['How the text was made: `ai`, or a sentence.', 'article-card.test.ts: shows the disclosure and the reviewer'],
  [
    'Length of the video or recording in seconds, shown with a `label`.',
    'article-card.test.ts: shows the duration of a video',
  ],
  ['Level of the headline, 2 to 6.', 'article-card.test.ts: has the heading level that the page asks for'],
  [
    'Alternative text for a picture that adds to the headline; without it the picture is decorative.',
    'article-card.test.ts: is decorative, unless its alternative text adds to the headline',
  ],
  [
    'Address of a picture for stories without one, or with a broken one.',
    'article-card.test.ts: falls back when it is missing or broken',
  ],
  [
    'Point of the picture that stays in view when it is cropped, from the top left: `30% 20%`.',
    'article-card.test.ts: keeps the focal point in view',
  ],
  [
    '`lazy` (default) loads the picture near the viewport, `eager` immediately',
    'article-card.test.ts: loads ${loading}',
  ],
  [
    'Priority of the picture: `high` for the largest one on the first screen.',
    'article-card.test.ts: has the priority ${priority}',
  ],
  [
    'Aspect ratio of the picture, such as `16/9`; `--news-image-ratio` by default.',
    'article-card.test.ts: reserves its space in the given ratio',
  ],
  ['Width of the picture as in `<img sizes>`', 'article-card.test.ts: passes on safe candidates and sizes'],
  [
    'A badge: `live`, `sponsored`, `paid`, `updated`, `analysis`, `video`, or any word.',
    'article-card.test.ts: ${label} is printed for the eye and spoken in full',
  ],
  [
    'Language of the story, such as `ar`, if it differs from the page.',
    'article-card.test.ts: sets the language of a foreign-language story',
  ],
  ['Reading time in minutes.', 'article-card.test.ts: shows the reading time'],
  [
    "Time zone of dates, such as `Asia/Bangkok`; the reader's by default.",
    'article-card.test.ts: use the time zone of the page',
  ],
  [
    'Date of the last update, as ISO 8601; shown if it is at least an hour after publication and reads differently.',
    'article-card.test.ts: show an update, unless it is a correction',
  ],
  [
    'Colours: `auto` follows the text colour of the host page, `light` and `dark` paint a background of their own.',
    'attributes.test.ts: theme="${theme}"',
    'layout.test.ts: theme ${theme} is legible',
    'layout.test.ts: has no background in the theme auto',
  ],
  ['Seconds between refreshes, at least 30; 0 disables them.', 'attributes.test.ts: refresh="30" refreshes'],
  ["Replacements for the widget's words, by key.", 'attributes.test.ts: replaces words by the property `strings`'],
  ['Half of the card has been in view for one second. Fires once.', 'opening.test.ts: reports a view once'],
  ['| `:state(empty)` | There is nothing to show. |', 'sources.test.ts: empty shows nothing and takes no space'],
  ['| `:state(stale)` | A refresh failed; older content is shown. |', 'sources.test.ts: stale keeps the story'],
  [
    'The headline is a heading of the level in `heading-level`, and the only link.',
    'article-card.test.ts: has one heading with one link, its only tab stop',
  ],
  [
    'The picture is decoration unless it has a text of its own.',
    'article-card.test.ts: is decorative, unless its alternative text adds to the headline',
  ],
  [
    'A card from attributes or from the property `item` comes complete.',
    '/tests/browser/ssr/hydrate.test.ts: is taken over without a change or a word',
    '/tests/pages/prerendered.test.ts: if a card has its story in attributes',
  ],
]);

proved('packages/highlights-box/README.md', 'packages/highlights-box/test', [
  [
    'Readers see the list until the box is there, and keep it if the box never comes.',
    'highlights-box.test.ts: error keeps the list in the light DOM and offers a retry',
  ],
  [
    'links in it are kept, and the numbers of an `<ol>`',
    'highlights-box.test.ts: renders the list in its light DOM with links',
    'highlights-box.test.ts: has ${name}, also when it is copied',
  ],
  [
    '| the address of an article |',
    'highlights-box.test.ts: renders alike from items, a list, a source and an article page',
  ],
  ['| data in a script | `box.items = [', 'highlights-box.test.ts: shows items: ${name}'],
  [
    'From an article the box takes the highlights that its data names.',
    '/packages/core/test/feed/highlights.node-test.ts: points are found wherever a source holds them',
  ],
  [
    'Without them it takes the list under a heading such as "Highlights" or "Key points", in some thirty languages.',
    '/packages/core/test/feed/load-feed.node-test.ts: finds the highlights of an article in its body',
  ],
  [
    'It says how many there are and closes them again.',
    'highlights-box.test.ts: shows that many, expands and collapses',
  ],
  ['On paper all points show.', '/tests/pages/highlights-box.test.ts: all points, dark'],
  [
    'an address that ends in `#point-3` opens what is collapsed, marks the third point and moves the focus there.',
    'anchors.test.ts: shows, marks and scrolls to the point ${when}, ${anchors}',
  ],
  [
    'This also works when the source has yet to load.',
    'anchors.test.ts: loads a source far down when the page is opened with one of its points',
  ],
  [
    'Bullets, heading and buttons follow the direction of most of the text, not of the page.',
    'languages.test.ts: all on one side, each point in its own direction',
  ],
  [
    'If the points are in another language than the page, and no article says so, set `language="ar"`.',
    'languages.test.ts: the points have a language: ${name}',
  ],
  [
    '`copy` adds a button that copies the points with the address of the article.',
    'highlights-box.test.ts: copies the text with the address, and announces it',
  ],
  ['where the browser has one and the page is secure.', 'highlights-box.test.ts: shares if the browser can'],
  ['The result is announced.', 'highlights-box.test.ts: announces when copying fails'],
  [
    'Addresses carry `utm-source`, `utm-medium` and `utm-campaign`.',
    'highlights-box.test.ts: campaign parameters: ${name}',
  ],
  [
    'The highlights, in place of a source: each is a text, a link, or an array of both',
    'highlights-box.test.ts: shows items: ${name}',
  ],
  [
    'Target of links; with `_blank` they are marked and announced.',
    'highlights-box.test.ts: marks links that open a new tab, but not links within the page',
  ],
  [
    'Level of the heading, 2 to 6',
    'highlights-box.test.ts: has its heading at level ${level} with heading-level ${headingLevel}',
  ],
  ['Seconds between refreshes, at least 30; 0 disables them.', 'highlights-box.test.ts: refreshes after the interval'],
  [
    '`lazy` loads when the widget comes near the viewport, `eager` immediately.',
    'highlights-box.test.ts: waiting makes no request until the box is near the viewport',
  ],
  [
    'A reader follows a link in the list, in this tab or a new one. Cancelable. Detail: `item`, the article; `index` of the point, from 0.',
    'highlights-box.test.ts: on a link with the index of its point, and may keep the reader',
  ],
  ['Half of the box has been in view for one second. Fires once.', 'highlights-box.test.ts: fires news-item-view'],
  [
    '| `:state(stale)` | A refresh failed; older content is shown. |',
    'highlights-box.test.ts: stale keeps the points, and a refresh updates them',
  ],
  [
    'The box is a region named by its heading, and its points are a list.',
    'highlights-box.test.ts: is a region named by its heading, with a list',
  ],
  [
    'A box with the property `items` comes complete.',
    '/tests/browser/ssr/hydrate.test.ts: is taken over without a change or a word',
  ],
]);

proved('packages/article/README.md', 'packages/article/test', [
  [
    'Readers see the link until the story is there, and keep it if the story never comes.',
    'article.test.ts: reports an address that is gone, and keeps the content between its tags',
  ],
  [
    '`mode="full"` shows all of it, with its publisher\'s consent.',
    'article.test.ts: shows the whole text, with headings one level below its own',
  ],
  ['readable without script', 'article.test.ts: is the article between its tags, which stays without script'],
  [
    '| data on the page | `<news-article><script type="application/ld+json">…</script></news-article>` |',
    'article.test.ts: reads a story from a script between its tags',
  ],
  [
    "the default for stories of the page's own site and for markup between the tags.",
    'article.test.ts: shows the whole of stories of its own site',
  ],
  [
    'The first paragraphs, up to 120 words, and "Read on at …"; the default for stories of other sites.',
    'article.test.ts: shows the start of stories of other sites, with a link to the rest',
    'article.test.ts: cuts a first paragraph that is longer',
  ],
  [
    'Headline, picture and summary, and "Read on at …".',
    'article.test.ts: shows headline and summary only in the mode summary',
  ],
  [
    'shows only its beginning, whatever the mode says. It is in `:state(paid)`.',
    'article.test.ts: shows only the start of stories for subscribers, in any mode',
    '/packages/core/test/feed/article-page.node-test.ts: is paid',
  ],
  [
    'Its licence, its publisher and the link to its page are always shown.',
    'article.test.ts: links authors, section, licence and source',
  ],
  [
    'Text of any editor becomes plain content: Gutenberg blocks, Jetpack galleries, Ghost cards, Substack posts, AMP pages, what Divi, WPBakery and Elementor leave.',
    '/packages/core/test/article/read-body.node-test.ts: Divi and WPBakery shortcodes become elements',
    '/packages/core/test/article/read-body.node-test.ts: galleries of every editor are groups of pictures',
    'readable-text.test.ts: keeps their text: ${way}',
  ],
  [
    'Share buttons, forms, advertisements and calls to subscribe are removed.',
    '/packages/core/test/article/read-body.node-test.ts: share buttons, forms and calls to subscribe go',
  ],
  [
    'No script of it runs, and no HTML of it is assigned. Each element is built anew from a list of allowed ones.',
    'attacks.test.ts: none runs, no address is unsafe',
    '/tooling/lint/plugin.mjs: innerHTML',
  ],
  [
    'Headings are one level below the headline.',
    '/packages/core/test/article/read-body.node-test.ts: are fitted under the headline without gaps',
  ],
  [
    '`contents` lists them, and each has an address of its own.',
    'article.test.ts: lists the headings of the text, which lead there',
    'article.test.ts: goes to the place that the address of the page names',
  ],
  [
    'Quotations name their source. A screen reader skips a pull quote that repeats the text.',
    '/packages/core/test/article/read-body.node-test.ts: are hidden from assistive technology if they repeat the text',
    '/tests/pages/article-reading.test.ts: reads a pull quote once',
  ],
  [
    'Tables and code scroll by keyboard, footnotes open over the text, formulas are MathML, recordings and films have native controls.',
    '/tests/pages/article-reading.test.ts: scrolls a table that is too wide',
    'article.test.ts: shows a note over the text and closes it with Escape',
    '/packages/core/test/article/read-body.node-test.ts: formulas become MathML, or text if they contain anything else',
    '/packages/core/test/article/read-body.node-test.ts: recordings have native controls',
  ],
  [
    'Posts, films and maps of other services wait behind a button that names the service. Nothing of theirs loads before that.',
    'article.test.ts: loads nothing of another service before a reader asks for it',
    '/tests/pages/article-reading.test.ts: names the service of a placeholder',
  ],
  [
    "Links to other sites are marked and announced. Relative links point to the story's own site.",
    '/packages/core/test/article/read-body.node-test.ts: resolve against the story, and mark links to other sites',
    '/tests/pages/article-reading.test.ts: announces where a link leads',
  ],
  [
    'What you put there replaces what the source says',
    'article.test.ts: prefers slotted content to that of the source',
  ],
  [
    '| `:state(missing)` | The source no longer has the story. |',
    'article.test.ts: reports that the source no longer contains the story',
  ],
  [
    'The end of the whole text has been in view for one second. Fires once.',
    'article.test.ts: reports each quarter of the text once, then that it is read',
  ],
  [
    'Portraits of authors: `initials` loads only those on the hosts of the page and the source, `remote` loads all, `none` shows none.',
    'article.test.ts: fetches portraits from other hosts only if allowed',
  ],
  ['Related stories, shown below the text.', 'article.test.ts: shows related stories and opens them by their place'],
  [
    'A reader follows a link, in this tab or a new one. Cancelable.',
    'article.test.ts: asks the page before a link of the text is followed',
  ],
  [
    'The story is an article named by its headline. Its headings are in order.',
    '/tests/pages/article-reading.test.ts: is an article by the name of its headline',
    '/tests/pages/article-reading.test.ts: has its headings in order',
  ],
  [
    'Footnotes take the focus and return it.',
    '/tests/pages/article-reading.test.ts: opens a note, closes it with Escape, and restores the focus',
  ],
]);

proved('packages/author-card/README.md', 'packages/author-card/test', [
  [
    'Readers see the link until the card is there, and keep it if the card never comes.',
    'author-card.test.ts: reports a missing author, and keeps the content between its tags when the source fails',
  ],
  ['they override the source', 'author-card.test.ts: renders attributes, which override the source'],
  [
    '| a user of WordPress | `src="https://news.example/wp-json/wp/v2/users/3"` |',
    'author-card.test.ts: reads a user of WordPress and their latest posts',
  ],
  ['| an author of Ghost |', 'author-card.test.ts: reads an author of Ghost'],
  ['or a feed with `item`: the authors of that story', 'author-card.test.ts: shows the author of a story of a feed'],
  ['or an array of several', 'author-card.test.ts: shows several authors'],
  ['| markup | `<news-author-card>', 'author-card.test.ts: reads the markup between its tags'],
  [
    "Photos load only from the page's host and the source's",
    'author-card.test.ts: fetches photos from other hosts only if allowed, and shows initials otherwise',
  ],
  [
    '`for="sign-up"` adds a button that leads to the form with that id',
    'author-card.test.ts: links to its form, unless the page prevents that',
  ],
  [
    'Text about the author; a long text is shortened.',
    'author-card.test.ts: shows a long text in part, and all of it on request',
  ],
  [
    'A reader wants to follow the author. Cancelable.',
    'author-card.test.ts: links to its form, unless the page prevents that',
  ],
]);

proved('packages/search-box/README.md', 'packages/search-box/test', [
  ['a plain form that leads to the page of results', 'search-box.test.ts: goes by address to the page of results'],
  [
    'The form between the tags works before and without script. The widget keeps what was typed into it.',
    'search-box.test.ts: adopts the form between its tags, with typed text and the focus',
  ],
  [
    '| A WordPress site, or `…/wp-json/wp/v2/posts` | WordPress, in titles and bodies |',
    'sources.test.ts: WordPress, by its posts',
    'sources.test.ts: WordPress, by a site that names its API',
  ],
  [
    '| `…/wp-json/wp/v2/search` | WordPress, also pages and terms; titles only |',
    'sources.test.ts: WordPress’s own search, with the kinds that it knows',
  ],
  [
    "The page itself, in Ghost's search index: posts, authors, tags",
    'sources.test.ts: Ghost’s index: posts, authors and tags',
  ],
  [
    "The page itself: title, summary, section, tags and authors, also of the feed's further pages",
    'sources.test.ts: “${query}” in a feed',
    'sources.test.ts: the pages that follow, too',
  ],
  [
    'in the index that [Pagefind](https://pagefind.app) made; none of its code runs',
    'sources.test.ts: a Pagefind index, by stems, without running its code',
  ],
  [
    'It answers JSON Feed, OpenSearch suggestions, or any other format that the widgets read',
    'sources.test.ts: an endpoint that answers JSON Feed',
    'sources.test.ts: an endpoint of OpenSearch suggestions',
  ],
  [
    'words may be unfinished and in any order. Accents and case do not matter. One typo in a word is forgiven if nothing else fits.',
    'sources.test.ts: “${query}” in a feed',
    'sources.test.ts: nothing for “${query}”',
  ],
  [
    'If a server searches, it gets the query after a pause in typing.',
    'search-box.test.ts: sends one request after a pause in typing, and drops late responses',
  ],
  [
    '`results="list"` shows a list of links instead of a combobox, `layout="page"` adds pictures, filters and order.',
    'search-box.test.ts: is a combobox by the pattern',
    'search-box.test.ts: filters by section and sorts by date on the page of results',
  ],
  [
    '`layout="overlay"` shows a button that opens a dialog.',
    'search-box.test.ts: opens a dialog with the field focused, and gives the focus back',
  ],
  [
    '`shortcut` listens to Ctrl K, ⌘ K and `/`',
    'search-box.test.ts: reacts to its shortcuts only if asked to, and never while a reader writes',
  ],
  [
    'Both are off by default.',
    'search-box.test.ts: changes the address of the page only if asked to',
    'search-box.test.ts: reacts to its shortcuts only if asked to, and never while a reader writes',
  ],
  [
    'The number of letters needed for a search; one is enough in Chinese, Japanese, Korean and Thai.',
    'search-box.test.ts: waits for enough letters',
    'sources.test.ts: “${query}” in a feed',
  ],
  [
    'The number of results shown at first, and added by "Show more"; 100 at most.',
    'search-box.test.ts: shows more, moves the focus to the first of them and announces the number',
  ],
  ['The initial query.', 'search-box.test.ts: searches for the query that the page gives, in any language'],
  [
    'Results have arrived. Detail: `query`, `count`.',
    'search-box.test.ts: shows marked hits, announces their number, and reports both',
  ],
  ['Nothing was found. Detail: `query`, `count`.', 'search-box.test.ts: announces that nothing is found'],
  [
    'A reader opens a result, in this tab or a new one. Cancelable.',
    'search-box.test.ts: lets the page open a result itself',
  ],
  [
    '| `:state(short)` | The query has fewer letters than a search needs. |',
    'search-box.test.ts: waits for enough letters',
  ],
  ['A failure is announced.', 'search-box.test.ts: reports a failed source, and retries'],
]);

proved('packages/subscribe-form/README.md', 'packages/subscribe-form/test', [
  [
    'The form between the tags is what readers use before the script has run and where it never does.',
    'light-form.test.ts: works until the widget replaces it',
    '/tests/pages/subscribe-form.test.ts: does the same through the plain form, without script',
  ],
  [
    'The widget takes over its fields, hidden ones too, and what was typed so far.',
    'light-form.test.ts: provides its address, fields, labels and button, and disappears',
    'light-form.test.ts: loses nothing that was typed or focused before',
  ],
  [
    'Known by the address in `action`; `provider` names the service where the address does not',
    'providers.test.ts: are recognised by their address, or named by the page if it is unclear',
  ],
  [
    'within the page; `lists` are names, `tags` are labels',
    'providers.test.ts: gets a token, then sends the fields of Ghost; offers the inbox',
  ],
  [
    'new tab; with `jsonp` within the page',
    'providers.test.ts: opens its own page in a new tab unless the page allows a script',
    'providers.test.ts: with jsonp answers ${name}: ${state}',
  ],
  [
    'within the page; where the answer may not be read, the reader is offered a new tab',
    'providers.test.ts: that does not: the reader can go on on its own page',
  ],
  [
    'or its own form between the tags, whose `data-id` counts',
    'providers.test.ts: campaignmonitor: asks for an address by the key of its form',
  ],
  [
    'What it has no place for is not sent, and the console names it',
    'keeps.test.ts: is less than it was given: the console names the missing fields',
  ],
  [
    '| `generic` | yes | yes | yes | yes | yes | text, version, time | yes | yes |',
    'keeps.test.ts: are those in the table, for each of them',
  ],
  ['HubSpot keeps it as the consent of the contact.', 'keeps.test.ts: are those in the table, for each of them'],
  [
    'It answers 200 or 201 `{"status": "pending" | "subscribed" | "exists"}`',
    'subscribe-form.test.ts: subscribed and exists: say so, each in its own words',
  ],
  ['or 429 with `Retry-After`.', 'subscribe-form.test.ts: limited: waits as long as the service asks'],
  [
    'filled it in, the form sends nothing until the button is pressed again.',
    'subscribe-form.test.ts: empty a filled decoy after one refusal',
  ],
  [
    '`lists="daily weekly"` subscribes to both without asking.',
    'subscribe-form.test.ts: offer several lists with descriptions, send one or unnamed ones silently',
  ],
  [
    'nothing is sent until it has written its answer into its hidden field, which is sent along.',
    'subscribe-form.test.ts: wait for a check for robots in the page',
  ],
  [
    "count as the widget's; the address is always what the reader enters in the widget's field.",
    'subscribe-form.test.ts: of the page may be among those that the widget knows, with another address',
  ],
  [
    "Other tools only see the page's own fields and fill the form between the tags. The widget copies what they enter.",
    'light-form.test.ts: follows changes by script, and reports a change by the reader once',
  ],
  [
    'filled all the same, the widget empties it after one refusal.',
    'subscribe-form.test.ts: empty a filled decoy after one refusal',
  ],
  [
    'No event, address, log line or storage contains what a reader types, except with `jsonp`',
    'subscribe-form.test.ts: reveals the address to nobody: no event, no address bar, no console, no storage',
    'providers.test.ts: never put the address into the address of a post',
  ],
  [
    'It goes to `action` alone, once, when the reader presses the button.',
    'subscribe-form.test.ts: sends once, however often the button is pressed',
    'providers.test.ts: campaignmonitor: sends nothing to another address than its own',
  ],
  [
    'A form that is offline keeps the address and offers to send it when the connection is back. It sends nothing by itself.',
    'subscribe-form.test.ts: offline: keeps the address, offers it again, sends it only when the reader does',
  ],
  [
    'With `discreet` new and known addresses get the same answer.',
    'subscribe-form.test.ts: discreet: new and known addresses look and sound the same',
  ],
  ['Asks for an optional name', 'subscribe-form.test.ts: ask for names on request, and never insist'],
  [
    'Consent text beside an unticked box; `[brackets]` mark the link.',
    'subscribe-form.test.ts: keep the consent box unticked, insist on it, and send its text, version and time',
  ],
  ['Lets readers leave the box unticked.', 'subscribe-form.test.ts: can be sent without consent if that is optional'],
  ['Initial address.', 'subscribe-form.test.ts: start with a given address, and keep typed text'],
  [
    'Frequency of the e-mails, such as "Every weekday at 7".',
    'subscribe-form.test.ts: show heading, text, frequency, sample, picture and privacy line with safe links',
  ],
  [
    'Shows the label inside the empty field instead of above it.',
    'subscribe-form.test.ts: a hidden label stays in sight within the field',
  ],
  [
    'Ids of lists, separated by spaces, or JSON',
    'subscribe-form.test.ts: offer several lists with descriptions',
    'subscribe-form.test.ts: leave out lists that are none',
  ],
  [
    'Address of the next step, linked after success.',
    'subscribe-form.test.ts: takes heading, text and next step from the page',
  ],
  [
    'Form controls of the page, including hidden ones; sent by their names.',
    'subscribe-form.test.ts: of the page, also hidden ones, are sent by their names',
  ],
  [
    '| `:state(unclear)` | The service accepted the sign-up without saying what comes next. |',
    'subscribe-form.test.ts: ends as ${state}, with the address still there, sent once',
    'providers.test.ts: answers ${wish}: ${state}',
  ],
  [
    '| `:state(opened)` | The reader continues in a new tab. |',
    'providers.test.ts: services without an answer for scripts get the post of a form in a new tab',
  ],
  [
    'The form is about to be sent. Cancelable. Detail: `provider`, `lists`.',
    'subscribe-form.test.ts: can be stopped by the page',
  ],
  [
    'the text on the button is black or white, whichever can be read on `--news-accent`.',
    'subscribe-form.test.ts: has a button whose text can be read on any accent',
  ],
  [
    'A message is announced when it comes, and belongs to its field. A wrong field takes the focus. After success the focus is on the heading that says what comes next.',
    'subscribe-form.test.ts: invalid: names the mistake, marks the field, gives it the focus',
    'subscribe-form.test.ts: moves the focus to the heading',
  ],
  [
    'Readers can neither reach nor hear the field against robots.',
    'subscribe-form.test.ts: hold back for robots: a decoy that nobody sees or reaches',
  ],
]);

proved('packages/comments/README.md', 'packages/comments/test', [
  [
    'The form between the tags works before and without script. The widget keeps what was typed into it.',
    'writing.test.ts: is taken from the form between the tags',
  ],
  [
    '| Read, write and answer |',
    'sources.test.ts: are read by the address of ${what}',
    'writing.test.ts: have the fields of its API',
  ],
  ['| Read, and answer on their own server |', 'sources.test.ts: are written on the server of the reader'],
  [
    "Without it the widget sends what was typed through the site's own form, in a new tab.",
    'writing.test.ts: go through its own form if its API requires a login',
  ],
  ['All comments are read, up to 1,000.', 'sources.test.ts: load page by page'],
  [
    'Posts that authors mark as sensitive are folded. Followers-only posts are left out.',
    'sources.test.ts: show counts, fold sensitive posts, omit private ones',
  ],
  [
    'Authors who show their posts to members only leave a gap with a link.',
    'sources.test.ts: have links and mentions by bytes, pictures behind a press, gaps and covers',
  ],
  [
    'Pictures in comments load when a reader presses their button, and portraits are initials. No other host learns who reads.',
    'sources.test.ts: load a picture when a reader presses its button',
    'comments.test.ts: shows initials as portraits, and loads from other hosts only if allowed',
  ],
  [
    '`avatars="remote"` loads portraits and custom emoji.',
    'sources.test.ts: have codes for custom emoji, and pictures only with remote portraits',
  ],
  [
    'Texts pass the sanitizer; their links carry `rel="ugc nofollow"`.',
    'hostile.test.ts: hold no code, frames, styles or foreign addresses in their texts',
  ],
  ['A story without a thread shows nothing at all.', 'comments.test.ts: shows nothing if a story has no thread'],
  [
    'Readers first see one field. Name, e-mail address and buttons appear with the first key.',
    'writing.test.ts: shows one field until a reader begins, then the required ones with their reasons',
  ],
  [
    'The page remembers name, address and consent for all of its forms until it closes.',
    'writing.test.ts: is who they are for all forms of the page, and nothing that outlives it',
  ],
  [
    '`report-href` leads to your own page for reports.',
    'comments.test.ts: leads to the page of the publisher for reports, or sends them itself',
  ],
  [
    'A text stays in its field whatever happens: an error, a lost connection, a refresh, a second reply, or a move of the widget.',
    'writing.test.ts: stays when the widget moves, refreshes, fails, or is removed and added again',
    'writing.test.ts: stays when another answer is begun',
  ],
  [
    'Each comment is sent with a key, so sending it twice does not post it twice.',
    'writing.test.ts: sends a comment once, and shows it in its place',
  ],
  [
    "With `refresh`, new comments wait behind a button: nothing moves under a reader's eyes.",
    'comments.test.ts: shows new comments after a refresh on request, and updates existing ones',
  ],
  [
    '`"deleted": true` leaves a gap, `"pinned": true` puts a thread first',
    'comments.test.ts: marks staff, edits, likes, and leaves gaps',
    'comments.test.ts: sorts threads, not replies, and puts pinned ones first',
  ],
  [
    '`login` is an address where readers log in first.',
    'writing.test.ts: links to the login instead if the service requires one',
  ],
  [
    'The widget adds `sort` (`newest` or `oldest`) and `limit`, threads per page, to the address.',
    'comments.test.ts: requests the next page, and another order, from the service',
  ],
  [
    '| 202 `{"status": "held", "comment": {…}}` | Their comment, with a note that it will be reviewed |',
    'writing.test.ts: shows a comment that waits for its review to its author, with a note',
  ],
  [
    '| 409 `{"code": "duplicate"}` | That they have said so already |',
    'writing.test.ts: says what ${state} means, and keeps what was typed',
  ],
  [
    '| 429 `{"code": "flood"}` with `Retry-After` | How long they have to wait |',
    'writing.test.ts: waits for the time that the service requests',
  ],
  [
    'Shows a button instead of the thread until a reader presses it.',
    'comments.test.ts: waits behind a button when it is collapsed',
  ],
  ['Shows only the number of comments, for cards.', 'comments.test.ts: shows the number alone for a card'],
  [
    'Shows comments without a way to write one.',
    'comments.test.ts: has no form when comments are closed, or it is for reading',
  ],
  [
    'The number of threads shown at first, and added by "Show more comments"; 100 at most.',
    'comments.test.ts: pages loaded comments, and moves the focus to the first of the next page',
  ],
  [
    'The order of the comments; replies are always in chronological order.',
    'comments.test.ts: sorts threads, not replies, and puts pinned ones first',
  ],
  ['Before a comment is sent. Cancelable.', 'writing.test.ts: can be kept from sending by the page'],
  [
    'The comments have loaded. Detail: `service`, `count`.',
    'comments.test.ts: shows comments, and reports their number',
  ],
  [
    '| `:state(none)` | The story has no comments and accepts none: nothing is shown. |',
    'comments.test.ts: shows nothing if comments are closed and there are none',
  ],
  [
    '| `:state(offline)` | The browser is offline; nothing was sent. |',
    'writing.test.ts: keeps the text offline, and announces when it can be sent',
  ],
  [
    'An error is shown at its field.',
    'writing.test.ts: checks before it sends, and moves the focus to the first error',
  ],
]);

const guides = 'apps/storybook/docs/widgets';

proved(`${guides}/article.mdx`, 'tests/pages', [
  [
    '| <kbd>Tab</kbd> | Moves to links, footnotes, tables that scroll, and buttons of other services. |',
    'article-reading.test.ts: reaches everything that reacts, in its order',
  ],
  [
    '| <kbd>Escape</kbd> | Closes a footnote; the focus returns to its mark. |',
    'article-reading.test.ts: opens a note, closes it with Escape, and restores the focus',
  ],
  [
    '| <kbd>←</kbd> <kbd>→</kbd> | Scroll a table or code that has the focus. |',
    'article-reading.test.ts: scrolls a table that is too wide',
  ],
]);

proved(`${guides}/search-box.mdx`, 'packages/search-box/test', [
  [
    '| <kbd>↓</kbd> <kbd>↑</kbd> | Moves to the next or previous option; after the last comes the first. |',
    'search-box.test.ts: is a combobox by the pattern',
  ],
  [
    '| <kbd>Enter</kbd> | Opens the selected option. Without one it sends the form. |',
    'search-box.test.ts: opens the reached option, and sends the form without one',
  ],
  ['Opens the selected option in a new tab.', 'search-box.test.ts: opens new tabs with the usual keys'],
  [
    '| <kbd>Esc</kbd> | Closes the options, then empties the field; closes the overlay. |',
    'search-box.test.ts: closes on Escape, then empties the field',
  ],
  ['Keys of an input method are left to it.', 'search-box.test.ts: leaves the keys of a composition alone'],
  [
    'The number of results is announced once typing pauses. So are an empty answer and a failure.',
    'search-box.test.ts: announces an empty answer without an empty list',
  ],
]);

proved(`${guides}/comments.mdx`, 'packages/comments/test', [
  [
    '“Reply” moves the focus into the form that it opens, and closing the form moves it back.',
    'writing.test.ts: is an answer in its place, and the focus goes there',
  ],
  [
    '“Show more” moves the focus to the first new comment',
    'comments.test.ts: pages loaded comments, and moves the focus to the first of the next page',
  ],
]);

proved(`${guides}/subscribe-form.mdx`, 'packages/subscribe-form/test', [
  [
    'A message is announced and is tied to its field; an invalid field takes the focus.',
    'subscribe-form.test.ts: invalid: names the mistake, marks the field, gives it the focus',
  ],
  [
    'The honeypot field cannot be reached and is not read.',
    'subscribe-form.test.ts: hold back for robots: a decoy that nobody sees or reaches',
  ],
  ['and never loses an address that was typed.', 'subscribe-form.test.ts: with the address still there, sent once'],
]);
