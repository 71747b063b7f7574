import { proved } from '../proved.ts';

proved('docs/packages.md', 'tests', [
  ['registers `<news-recent-list>`; the only one with a side effect', 'bundling/tree-shaking.test.ts: testTreeShaking'],
  ['types for markup in that framework; no code', 'typings/typings.test.ts: types of the packed packages'],
  ['data for editors', 'typings/typings.test.ts: is in every package and names its attributes and their values'],
  ['Classes and types that are imported and not used cost nothing.', 'bundling/tree-shaking.test.ts: testTreeShaking'],
  [
    'Vite, webpack, Rollup and Parcel do, and esbuild with `--splitting --format=esm`.',
    'bundling/slow-bundlers.full.test.ts: testTreeShaking',
    'consumers/consumers.full.test.ts: applications with the packed packages',
  ],
  [
    "Without hydration support the widget renders anew in place of the server's content; nothing is doubled.",
    'browser/ssr/without-hydration.test.ts: is rendered anew and not doubled',
  ],
  [
    '| ready, empty | from the property `items` or `item`, or the attributes of a card |',
    'browser/ssr/hydrate.test.ts: is taken over without a change or a word',
  ],
  [
    'All entry points of `@news-widgets/core` but `/element` can be imported anywhere, in workers of browsers too',
    'browser/worker/worker.test.ts: imports all of core that does without Lit, and reads a feed',
  ],
  [
    'bundle for no particular platform, with the condition `node` and without `browser`',
    'bundling/without-dom.test.ts: runs bundled where there is neither DOM nor Node',
  ],
  [
    'Older browsers show the content between the tags.',
    'old-browsers/old-browsers.full.test.ts: leaves the content between the tags',
  ],
  [
    'The built files are checked against the syntax that the oldest supported browsers parse.',
    'floor/floor.test.ts: uses nothing that it lacks, unless something comes instead',
  ],
  [
    'the widgets show there what they are given, and throw nothing.',
    'test-environments/jsdom.test.ts: jsdom',
    'test-environments/happy-dom.test.ts: happy-dom',
  ],
  [
    'jsdom before 26 may have no `attachInternals()`, and so no `:state(ready)`.',
    'test-environments/older.test.ts: an older jsdom',
  ],
  [
    'Two versions on one page work: whichever loads first registers the tag and serves all its elements.',
    'pages/two-releases.test.ts: of two versions on one page one serves all widgets, quietly',
    '/packages/core/test/element/define.test.ts: keeps the first class',
  ],
  [
    'If the second is another major version, it says once on the console that it was ignored.',
    'pages/two-releases.test.ts: the first serves, the second says so once',
  ],
  [
    'For another minor version only a bundle says so.',
    'pages/two-releases.test.ts: two minor versions in separate bundles serve the page, and one reports it',
  ],
  [
    'The loader of the script-tag files says nothing when it finds its tags taken.',
    'pages/two-releases.test.ts: of two versions on one page one serves all widgets, quietly',
  ],
  [
    'It announces removals at least one minor version ahead, and names the replacement. Readers see none of it.',
    '/packages/core/test/page/deprecated.test.ts: warns once in development and names the replacement',
    '/packages/core/test/page/deprecated.test.ts: is silent in production',
  ],
  [
    '`pnpm release:check` fails where one is missing.',
    'run/changeset-check.test.ts: fails for a change without a changeset and names the packages',
  ],
  [
    'The job that installs and builds has no rights. The job that publishes installs nothing.',
    'run/workflows.test.ts: no job that may write or publish runs what was installed',
    'run/workflows.test.ts: packages are published from a protected environment alone',
  ],
  [
    'TypeScript does not check the spelling of names with a hyphen in JSX',
    'typings/typings.test.ts: right values pass, wrong ones are errors',
  ],
]);

proved('docs/data.md', 'packages', [
  [
    '`heading-level="3"` in HTML is `element.headingLevel = 3` in script: hyphens become camel case.',
    '/tooling/readme/events.mjs: renamedSection',
    'core/test/element/heading-level.test.ts: by attribute and property',
  ],
]);

proved('docs/events.md', 'packages', [
  [
    '| `timeout` | No complete response in time. |',
    'core/test/feed/load-feed.node-test.ts: every failure has a code and a sentence',
  ],
  [
    'Readers see a sentence in their own language, or the content between the tags.',
    'recent-list/test/recent-list.test.ts: and the fallback',
  ],
  [
    '`render` means that the widget itself failed, `unexpected` that a file of its code could not be loaded.',
    'core/test/element/render-error.test.ts: show the fallback until the widget renders again',
    '/tests/pages/single-file.test.ts: leaves links, a sentence and a button if a chunk is missing, and reports it once',
  ],
  [
    'The end of the whole text has been in view for one second. Fires once. Detail: `item`.',
    'article/test/article.test.ts: reports each quarter of the text once, then that it is read',
  ],
  [
    'A reader has reached another quarter of the whole text. Fires once per quarter. Detail: `item`, `percent`: 25, 50, 75, 100.',
    'article/test/article.test.ts: reports each quarter of the text once',
  ],
  [
    'The comments could not be loaded. Detail: `message` for the developer, and `code` as for all sources.',
    'comments/test/comments.test.ts: keeps the link between its tags after a failure, and tries again',
  ],
]);

proved('docs/limits.md', 'packages', [
  [
    '| Characters of any other text of a story, except its body | 2,000 |',
    'core/test/feed/limits.node-test.ts: every text and list of an item has a limit, in every format',
  ],
  [
    '| Characters of an address | 8,000 |',
    'core/test/feed/limits.node-test.ts: every text and list of an item has a limit, in every format',
  ],
  [
    "| Characters of a story's text that are read | 500,000 |",
    'core/test/feed/limits.node-test.ts: items beyond the limits of a story are not read',
  ],
  [
    '| An answer serves all widgets of a page | 300 s |',
    'core/test/feed/shared-fetch.test.ts: asks once for an address and gives everyone an answer of their own',
  ],
  [
    '| Shortest `refresh`, in seconds | 30 |',
    'recent-list/test/recent-list.test.ts: refreshes after the interval, 30 seconds at least',
  ],
  ['| Largest `limit` | 1,000 |', 'recent-list/test/recent-list.test.ts: caps an excessive limit'],
  ['| Words of an excerpt | 120 |', 'article/test/article.test.ts: cuts a first paragraph that is longer'],
  [
    '| Pause in typing before a server is asked | 0.25 s |',
    'search-box/test/search-box.test.ts: sends one request after a pause in typing, and drops late responses',
  ],
  [
    '| The form waits for the service | 40 s |',
    'subscribe-form/test/subscribe-form.test.ts: a silent server: announces the delay, then the lack of an answer',
  ],
  [
    '| A form sent sooner counts as sent by a robot | 1 s |',
    'subscribe-form/test/subscribe-form.test.ts: refuse a form filled in faster than anybody reads',
  ],
  [
    '| Time in view before `news-item-view` | 1 s |',
    'recent-list/test/recent-list.test.ts: fires news-item-view once, after one second in view',
  ],
  [
    '| A widget waits for its language before it shows English | 3 s |',
    '/tests/pages/hosts.test.ts: show English words if those of a language never load',
  ],
  [
    '| Stories without a `limit` | 20 |',
    'relay/test/feed.node-test.ts: returns 20 stories by default, and 100 at most',
  ],
  [
    '| An answer is kept if the source does not say how long | 300 s |',
    'relay/test/http.node-test.ts: is left alone for ${minutes} minutes when it says ${name}',
  ],
  [
    '| The last good answer serves while a source is down | 24 h |',
    'relay/test/http.node-test.ts: serves its last good response for a day, marked as stale',
  ],
  [
    '| Longest wait for `Retry-After`; beyond it the widget reports the failure | 10 s |',
    'core/test/feed/load-feed.node-test.ts: retries temporary failures when allowed, and nothing else',
  ],
]);

proved('docs/languages.md', 'packages/core/test/i18n', [
  [
    '`npm test` compares keys, placeholders, plural categories, typography and lengths.',
    'locales.node-test.ts: has the plural forms that CLDR names',
    'locales.node-test.ts: has the placeholders of each word',
    'locales.node-test.ts: is typeset, and fits the layouts',
  ],
  [
    'A page replaces single words with the property `strings`',
    'languages.test.ts: replaces single words of a language and keeps the rest',
  ],
  [
    'A word that a language lacks is shown in English, with `lang="en"`.',
    'languages.test.ts: is in English, and marked so, in a language without words',
  ],
]);

proved('packages/core/README.md', 'packages/core/test', [
  [
    "the `lang` of the widget, else of the nearest ancestor, else the reader's.",
    'i18n/i18n.test.ts: finds the nearest language, through shadow roots',
    'i18n/i18n.test.ts: is the language of the reader if the page names none',
  ],
  [
    'Where there are no words for a language, they are in English.',
    'i18n/i18n.test.ts: is English if the page names none that exists',
  ],
  [
    'Add a language, or correct words, for all widgets at any time. Words that the table lacks stay as they are',
    'i18n/languages.test.ts: changes widgets that are shown already',
    'i18n/languages.test.ts: replaces single words of a language and keeps the rest',
  ],
  [
    'put the same table into the page. No script is needed',
    'i18n/languages.test.ts: takes words from the page, without a script of its own',
  ],
  [
    '`zh-TW` and `zh-HK` are never served by Simplified Chinese, nor `sr-Latn` by Cyrillic Serbian.',
    'i18n/languages.test.ts: serves ${locale} with',
    'i18n/languages.test.ts: never serves Traditional Chinese with Simplified words',
  ],
  [
    'JSON Feed, RSS, Atom, WordPress, Ghost, article pages; `NewsItem` and `Feed`, one shape for stories from every source',
    'feed/load-feed.test.ts: reads every format that a page may hold',
  ],
  [
    'makes HTML from outside safe.',
    'sanitize/xss.test.ts: blocks all of them, with the same result from the platform and DOMPurify',
    '/tooling/lint/plugin.mjs: innerHTML',
  ],
  [
    'Code for other formats than plain JSON Feed, for failures and for other languages loads when it is needed.',
    '/packages/recent-list/test/relay.test.ts: without the code for other formats',
  ],
]);

proved('docs/maintain/lanes.md', 'tests/run', [
  [
    'run the failed step alone, for example `npm test -- types unit`.',
    'test.test.ts: runs the named steps and ends with how many passed',
  ],
]);

proved('docs/maintain/README.md', 'tests/run', [
  [
    'On other systems it leaves out a missing engine, and says so.',
    'browsers.test.ts: may be missing outside continuous integration, with a loud warning',
  ],
  [
    'as root on Debian and Ubuntu it installs them.',
    'browsers.test.ts: are installed if possible, after an announcement, and not with --no-install',
  ],
]);

proved('CONTRIBUTING.md', 'tests', [
  [
    '`npm test -- --no-install` does not.',
    'run/browsers.test.ts: are installed if possible, after an announcement, and not with --no-install',
  ],
  [
    '`pnpm new-widget photo-gallery` writes a complete package, adds it to every list of widgets, and passes everything.',
    'new-widget/new-widget.test.ts: is named wherever all widgets are',
    'new-widget/new-widget.full.test.ts: passes its own tests and those of server rendering in Chromium',
  ],
]);

proved('CONVENTIONS.md', 'tooling', [
  ['A class file registers nothing; `define.ts` does', '/tests/bundling/tree-shaking.test.ts: testTreeShaking'],
  ['Modules do not import each other in circles, not by types or `import()` either. (c)', 'lint/cycles.mjs: cycles'],
  ['Every part of a template has its `@csspart`, and every `@csspart` its part. (c)', 'lint/parts.mjs: csspart'],
  ['A key is in one section only of the words that a widget speaks. (c)', 'lint/words.mjs: words'],
  ['Sentences of READMEs, guides and changesets have at most 20 words. (c)', 'lint/prose.mjs: MOST_WORDS = 20'],
  [
    'Widgets use no storage, no cookies, no beacons. (c)',
    '/packages/embed/test/build.node-test.ts: contain nothing that strict pages refuse or that touches the host page',
  ],
  ['Importing any entry point in Node works.', '/tests/bundling/without-dom.test.ts: can be imported in Node'],
  [
    'Every widget passes `testWidgetContract()`',
    '/tests/new-widget/new-widget.test.ts: is named wherever all widgets are',
  ],
  [
    'A change that users of a package notice comes with a changeset in their words; one in a widget is for `@news-widgets/embed`, too. (c)',
    '/tests/run/changeset-check.test.ts: fails when a widget changes and the script-tag files that hold it are not named',
  ],
]);
