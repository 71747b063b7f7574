import { proved } from '../proved.ts';

proved('README.md', 'tests', [
  [
    'One script tag, or npm packages for React, Vue, Svelte, Solid, Preact, Angular and plain script.',
    'typings/typings.test.ts: types of the packed packages',
    'typings/typings.test.ts: vue',
    'typings/typings.test.ts: svelte',
    'consumers/consumers.full.test.ts: applications with the packed packages',
  ],
  ['Custom properties and parts change the rest.', 'browser/page-colours.test.ts: --news-accent comes before both'],
  [
    'Built for WCAG 2.2 AA, right-to-left, 400% zoom and forced colours.',
    '/packages/article-card/test/layout.test.ts: English in an Arabic page, at 400 % zoom',
    '/packages/article-card/test/media.test.ts: forced colours, ${scheme}',
  ],
  [
    'Your own link stays on the page if the news cannot load.',
    'pages/hosts.test.ts: leave links and a sentence, without a useless button, if the feed is blocked',
    'pages/hosts.test.ts: leave the links if the script is blocked',
  ],
  [
    '**Upload** the folder in the zip',
    '/packages/embed/test/build.node-test.ts: are in one zip to download, in a folder named by the version',
  ],
  [
    'The loader loads every widget: one script tag is enough for a page.',
    'pages/four.test.ts: all four widgets with a JSON feed',
  ],
  [
    'Its **embed builder** writes this code for your feed.',
    'storybook/embed-builder.test.ts: writes for “${label}” what was previewed',
  ],
  [
    'Its **theme builder** fits the widget to your fonts and colours.',
    'storybook/theme-builder.full.test.ts: takes colours and fonts from a pasted style sheet',
  ],
  [
    'Each widget explains there what is wrong.',
    '/packages/core/test/feed/load-feed.test.ts: states the failure and its remedy',
  ],
  [
    "then serves Storybook, a demo newsroom and a partner's site",
    'run/start.full.test.ts: serves all addresses that it prints, and ends all on Ctrl-C',
  ],
  [
    'every check that decides a merge, in Chromium, Firefox and WebKitGTK',
    'run/browsers.test.ts: are installed if possible, after an announcement, and not with --no-install',
  ],
]);

proved('docs/faq.md', 'tests', [
  [
    'The script is a module, so it never blocks the page.',
    'pages/hosts.test.ts: show the links until a slow script has come, and move nothing then',
  ],
  [
    'It also updates every `refresh` seconds if you set it, 30 at least.',
    '/packages/recent-list/test/recent-list.test.ts: refreshes after the interval, 30 seconds at least',
  ],
  ['**Can I mix several sources?** Yes', '/packages/relay/test/feed.node-test.ts: merges sources: newest first'],
]);

proved('docs/cms.md', 'tests/cms', [
  [
    '| WordPress, block editor | Add block → **Custom HTML** | administrators and editors',
    'paste.full.test.ts: shows what an ${role} has pasted: ${kind}',
  ],
  ['| WordPress, sidebar or footer |', 'paste.full.test.ts: has the tags in the widget area: ${kind}'],
  [
    '| WordPress, classic editor | The tab **Text** (also called Code).',
    'paste.full.test.ts: shows what an ${role} has pasted: ${kind}',
  ],
  [
    'WordPress does that for authors and contributors, and removes frames, too.',
    'paste.full.test.ts: leaves the link of what an ${role} has pasted: ${kind}',
    'paste.full.test.ts: leaves only the link, also of the frame, if HTML is filtered',
  ],
]);

proved('docs/heights.md', 'tests', [
  [
    'A widget takes the fonts and the colours of the page around it.',
    'browser/page-colours.test.ts: accents are those of the links of the page',
  ],
  [
    "Layouts follow that width, not the window's",
    '/packages/article-card/test/layout.test.ts: places the picture by the width of the card, not of the window',
  ],
  [
    'With these rules the layout shift (CLS) is at most 0.02 on a slow network',
    'pages/steady.test.ts: stays where it is: ${name}',
  ],
  [
    'and the height of its content once `resize.js` runs.',
    'pages/hosts.test.ts: is as high as its content, ignores other senders, and accepts only known attributes',
  ],
  [
    '`theme="dark"` and `theme="light"` paint a surface of their own.',
    '/packages/article-card/test/attributes.test.ts: theme="${theme}"',
  ],
]);

proved('docs/tag-managers.md', 'tests', [
  [
    'Everything is in the address, since Tag Manager drops `data-` attributes.',
    'pages/circumstances.test.ts: works from a tag manager that drops data attributes',
  ],
  [
    '`data-src` and `data-category` belong to the tool; the address says which widget it is.',
    'pages/circumstances.test.ts: reads the parameters of its address even if attributes are removed',
  ],
]);

proved('docs/known-issues.md', 'tests', [
  [
    '| Frames | Events stay in the frame; a form signs up from the origin of the files |',
    'pages/subscribe-form.test.ts: signs up, from the origin of the files',
  ],
  [
    "| Strict Content Security Policy, markup from a server | A picture's own ratio or focus shows only once the script has run |",
    'pages/strict.test.ts: allows markup from the server by its hash',
  ],
]);

proved('packages/embed/README.md', 'tests/pages', [
  [
    'no build, cookies, storage or globals.',
    '/packages/embed/test/build.node-test.ts: contain nothing that strict pages refuse or that touches the host page',
    'hosts.test.ts: shows its widgets, says nothing, and is what it was',
  ],
  [
    'It loads what the page uses and nothing else.',
    'loader.test.ts: loads a widget far below when readers come near, and only the kinds that are there',
  ],
  [
    'That includes widgets added later and those in open shadow roots.',
    'hosts.test.ts: shows its stories whatever happens to the widgets, without console messages',
  ],
  [
    'A page with several gets `shared.js` and one small file for each kind.',
    'loader.test.ts: and only the kinds that are there',
  ],
  [
    'A widget far below is loaded when readers come near it, or at once with `loading="eager"`.',
    'loader.test.ts: loads an eager widget immediately, wherever it is',
  ],
  [
    'The loader requests the feeds of widgets in view, and the code that reads them, together with these files.',
    "hosts.test.ts: for the feed of a list ${where} before the list's code is there",
  ],
  [
    'The script may be anywhere on the page. One is enough, and a second does no harm.',
    'hosts.test.ts: asks for each file and the feed once, however many widgets and loaders there are',
  ],
  [
    'If there are two versions, the first serves all widgets.',
    'two-releases.test.ts: of two versions on one page one serves all widgets, quietly',
  ],
  [
    'One of another major version says on the console that it was ignored.',
    'two-releases.test.ts: the first serves, the second says so once',
  ],
  [
    'Widgets speak the language of the page (`lang`), and English where there are no words for it',
    '/packages/core/test/i18n/i18n.test.ts: finds the nearest language, through shadow roots',
    '/packages/core/test/i18n/languages.test.ts: serves ${locale} with',
  ],
  [
    'readers see it before the script has run, and where it never does.',
    'hosts.test.ts: leave the links if the script is blocked',
  ],
  ['It holds for a list of five stories at any width.', 'steady.test.ts: stays where it is at ${width} px'],
  [
    'The embed builder measures your own widget and writes its rule.',
    '/tests/storybook/embed-builder.test.ts: reserves for “${label}” the room that it has measured',
  ],
  [
    'The file holds everything for a first view except the code that reads feeds. It requests that code at once, together with the feed.',
    'single-file.test.ts: requests the feed and the code that reads it together, before anything is rendered',
  ],
  [
    '`all.js` does the same for every widget.',
    'single-file.test.ts: ${file} requests the feed of a list in view before it defines the widget',
  ],
  [
    'without it the links between the tags stay.',
    'single-file.test.ts: leaves links, a sentence and a button if a chunk is missing, and reports it once',
  ],
  [
    '`news-accent=%230a58ca` sets the custom property `--news-accent`',
    'circumstances.test.ts: reads the parameters of its address even if attributes are removed',
  ],
  [
    'It works with `async` and `defer`, several times on a page, from a tag manager and behind a consent tool.',
    'hosts.test.ts: leaves each widget in its place, without handlers or styles from its data',
    'circumstances.test.ts: works from a tag manager that drops data attributes',
  ],
  [
    'It works in open shadow roots, too. If it cannot find its own script element, it says so on the console.',
    'circumstances.test.ts: and in an open shadow root',
    'circumstances.test.ts: explains what to do in a closed shadow root',
  ],
  [
    'The short `data-widget`, `data-src`, `data-limit` of earlier releases count where neither the address nor `data-news-widget` names the widget',
    'circumstances.test.ts: reads data-news-… too, and the short names if nothing else names the widget',
  ],
  [
    "The widget's own fields are neither checked nor sent by the form around it.",
    'circumstances.test.ts: leaves the form around the page alone',
  ],
  [
    'parameters such as `news-accent` set custom properties; others are ignored.',
    'hosts.test.ts: is as high as its content, ignores other senders, and accepts only known attributes',
  ],
  [
    'add `color-scheme=light`, too, so that its background shows through.',
    'hosts.test.ts: has the colours, the font and the colour scheme that its address names',
  ],
  [
    '`resize.js` gives each frame of its own release the height of its content, and ignores messages from anything else.',
    'hosts.test.ts: is as high as its content, ignores other senders, and accepts only known attributes',
    'hosts.test.ts: is believed only while it is a page of the release',
  ],
  [
    'The frame is `noindex` and names `canonical` as the place where its content belongs.',
    'hosts.test.ts: is as high as its content, ignores other senders, and accepts only known attributes',
  ],
  [
    'A form in a frame signs up from the origin of the files',
    'subscribe-form.test.ts: signs up, from the origin of the files',
  ],
  [
    'In a sandbox without `allow-same-origin` (only safe to add where page and files have different origins) that origin is `null`.',
    'hosts.test.ts: is as high as its content in a sandbox without an origin',
    'webkit.full.test.ts: shows a widget in a frame whose sandbox does not allow its origin',
  ],
  [
    'A page that sends `Cross-Origin-Embedder-Policy` adds the attribute `credentialless`.',
    '/tests/hosts/hosts.full.test.ts: shows every widget and says nothing',
  ],
  [
    '| `hydrate.js` | module: as `all.js`, and hydrates markup from the server, as the loader does |',
    'prerendered.test.ts: is taken over once',
  ],
  [
    '| `manifest.json` | [sizes and hashes](#integrity) of all |',
    '/packages/embed/test/build.node-test.ts: are all in the manifest, with size and integrity',
  ],
  [
    'It works without script: readers can read, follow links and submit.',
    'prerendered.test.ts: reads and links without script',
  ],
  [
    'With the loader on the page the widget takes the markup over as it is.',
    'prerendered.test.ts: is taken over as it is: the same elements, nothing moves',
  ],
  ['Give `lang` where the page is not in English', 'prerendered.test.ts: speaks the language of its lang attribute'],
  [
    'A name is looked up once, and the request goes to the address that was checked.',
    '/packages/embed/test/public-fetch.node-test.ts: is looked up once, and connects only to that address',
  ],
  ['Browsers pass it on to the modules that the script imports.', '/tests/hosts/nonces.test.ts: ${way} under ${name}'],
  [
    '`styleHash` goes into `style-src` of pages with a strict Content Security Policy',
    'strict.test.ts: allows markup from the server by its hash',
  ],
  [
    'Every way above except frames works on pages with this policy and nothing `unsafe-`',
    'strict.test.ts: allows ${way}',
    '/tests/documents/html.full.test.ts: HTML of the documents in ${title}',
    'embed-readme.test.ts: is the one that the strict page serves',
  ],
  [
    "`'allow-duplicates'` lets two releases, or the files of two widgets, share one page.",
    'strict.test.ts: allows ${way}',
  ],
  [
    '`imports` names the modules that a file imports statically.',
    '/packages/embed/test/build.node-test.ts: list in the manifest the imports of each module',
  ],
  [
    'the modules that it loads are checked by an import map',
    'single-file.test.ts: rejects a chunk that fails the integrity check of the page’s import map',
  ],
  [
    'two builds of a version have the same bytes.',
    '/packages/embed/test/build.full.node-test.ts: have the same bytes whenever they are built',
  ],
]);
