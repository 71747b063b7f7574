import { proved } from '../proved.ts';

const CARD = '/packages/article-card/test';

proved('apps/storybook/docs/foundations/accessibility.mdx', 'tests', [
  [
    '`heading-level` fits it into the page; `auto` follows it.',
    '/packages/core/test/element/heading-level.test.ts: follows the page',
  ],
  [
    '<kbd>Tab</kbd> reaches everything in visual order.',
    'pages/article-reading.test.ts: reaches everything that reacts, in its order',
    'pages/recent-list.test.ts: stops once at each entry with the Tab key',
  ],
  [
    'Waiting, added stories, failures and the result of a form are announced in live regions that already exist.',
    '/packages/recent-list/test/recent-list.test.ts: announces the retry',
    '/packages/subscribe-form/test/subscribe-form.test.ts: submitting, then pending: announces both in order, shows the address, moves the focus to the heading',
  ],
  [
    'Text has a contrast of at least 4.5:1',
    'browser/page-colours.test.ts: muted text and edges pass for ${text} on ${surface}',
  ],
  [
    'Layouts follow their container and never scroll sideways.',
    `${CARD}/layout.test.ts: nothing overflows, nothing overlaps, from 120 to 1,400 px`,
  ],
  ['Skeletons pulse slowly, and only where motion is welcome.', `${CARD}/media.test.ts: motion`],
  [
    'Direction and language come from the page; a story in another language carries its own.',
    `${CARD}/article-card.test.ts: sets the language of a foreign-language story`,
  ],
  [
    'The content between the tags is plain HTML: links, a list, or a form that works.',
    'pages/subscribe-form.test.ts: does the same through the plain form, without script',
  ],
  [
    'Every story passes axe and an audit of targets, names, live regions and edges for every change.',
    '/packages/recent-list/src/recent-list.stories.ts: WithSummaries',
    '/tooling/testing/widget-contract.ts: has no accessibility violation',
  ],
  [
    'The toolbar sets text size, motion and forced colours',
    'storybook/toolbar.test.ts: makes text as large as asked',
    'storybook/toolbar.test.ts: stops animations',
  ],
  [
    'The widgets are tested automatically in Chromium, Firefox and WebKitGTK.',
    'pages/firefox.full.test.ts: shows its widgets and says nothing',
    'pages/webkit.full.test.ts: shows its widgets and says nothing',
  ],
]);

proved('apps/storybook/docs/foundations/content.mdx', 'packages', [
  [
    'Relative for a week (“3 hours ago”, “yesterday”), then the day. The exact time is always in the markup.',
    'core/test/i18n/i18n.test.ts: says "${text}" after ${seconds} s',
    'article-card/test/article-card.test.ts: are relative with the full date as title, up to a cut-off',
  ],
  [
    '“Updated” only when the story changed after publication.',
    'article-card/test/article-card.test.ts: show an update, unless it is a correction',
  ],
  [
    'Keep what the reader has typed, and say so.',
    'subscribe-form/test/subscribe-form.test.ts: with the address still there, sent once',
  ],
]);

proved('apps/storybook/docs/foundations/typography.mdx', 'packages', [
  [
    'words break only where the language allows.',
    'article-card/test/layout.test.ts: nothing overflows, nothing overlaps',
  ],
  [
    'The dot before “Live” is a shape, so that it keeps its colour in print and in forced colours.',
    'article-card/test/media.test.ts: forced colours, ${scheme}',
  ],
]);

proved('apps/storybook/docs/tokens.mdx', 'tests/browser', [
  [
    'The accent keeps its hue and takes the lightness that the page needs.',
    'page-colours.test.ts: --news-accent comes before both',
  ],
  [
    'Every colour is derived from the text colour of the page.',
    'page-colours.test.ts: pass for every pair of colours that passes by itself',
  ],
]);

proved('docs/principles.md', 'tests', [
  [
    'A widget takes fonts and colours from it, changes nothing outside its own box, and fails inside that box.',
    'pages/hosts.test.ts: shows its widgets, says nothing, and is what it was',
    '/packages/core/test/element/render-error.test.ts: show the fallback',
  ],
  [
    'What is between the tags is readable before the script, without it, and after a failure.',
    'pages/hosts.test.ts: show the links until a slow script has come',
    'pages/hosts.test.ts: leave the links if the script is blocked',
  ],
  [
    'what is typed is never lost.',
    '/packages/subscribe-form/test/light-form.test.ts: loses nothing that was typed or focused before',
    '/packages/comments/test/writing.test.ts: stays when the widget moves, refreshes, fails',
  ],
  [
    'Text is bound as text, and markup is rebuilt from a list of allowed elements.',
    '/packages/core/test/sanitize/feeds.test.ts: ${format}: none runs, no address is unsafe',
  ],
]);

proved('docs/performance.md', 'tests', [
  [
    '`manifest.json` of a release has the size of every file.',
    '/packages/embed/test/build.node-test.ts: are all in the manifest, with size and integrity',
  ],
  [
    'a list reserves its height, so that the page below hardly moves.',
    'pages/steady.test.ts: stays where it is at ${width} px',
  ],
]);

proved('docs/browsers.md', 'tests', [
  [
    'it compares the syntax and the features of every built file with what these releases have',
    'floor/floor.test.ts: files for a browser at the floor',
  ],
  [
    'complete: looks and works as in the newest browsers.',
    'old-browsers/old-browsers.full.test.ts: colours that are computed from the page',
  ],
  [
    'fallback: the content between the tags stays, and nothing is reported.',
    'old-browsers/old-browsers.full.test.ts: leaves the content between the tags',
  ],
  [
    'good: no script error; content, states, buttons, focus rings and sign-ups; plainer colours.',
    'old-browsers/old-browsers.full.test.ts: has its state, readable text and a focus ring',
    'old-browsers/old-browsers.full.test.ts: signs a reader up',
  ],
]);

proved('docs/attacks.md', 'tests', [
  [
    'It counts those that ran, and those that left an unsafe element or address.',
    'attacks/attacks.full.test.ts: do nothing in ${file}',
    'attacks/attacks.full.test.ts: do nothing in server-rendered stories',
  ],
]);

proved('docs/hosts.md', 'tests', [
  [
    '"Works" means that every widget shows its content and that the console stays empty.',
    'hosts/hosts.full.test.ts: ${name}: shows every widget and says nothing',
  ],
]);

proved('SECURITY.md', 'tests', [
  [
    'A job without rights builds the packages. Another one, which installs nothing, publishes them from an environment that asks its reviewers.',
    'run/workflows.test.ts: no job that may write or publish runs what was installed',
    'run/workflows.test.ts: packages are published from a protected environment alone',
  ],
  [
    'Script-tag files come with `integrity` values in `manifest.json`.',
    '/packages/embed/test/build.node-test.ts: are all in the manifest, with size and integrity',
  ],
  [
    "content that runs as script, loads what it should not, or leaves the widget's box",
    '/packages/core/test/sanitize/feeds.test.ts: none runs, no address is unsafe',
    'pages/prerendered-attacks.test.ts: do nothing without script',
    '/packages/comments/test/hostile.test.ts: hold no code, frames, styles or foreign addresses',
  ],
]);

proved('docs/support.md', 'packages/core/test', [
  [
    'with a warning on the console at least one minor version ahead',
    'page/deprecated.test.ts: warns once in development and names the replacement',
  ],
]);

const NEWSROOM = 'apps/newsroom/test';

proved('apps/newsroom/README.md', NEWSROOM, [
  [
    'feeds; `?limit=`, `?page=`, `?section=`, `?tag=`',
    'feeds.test.ts: filters choose by section and by tag, and keep to the limit',
  ],
  [
    'feeds that go wrong: `slow`, `not-found`, `error`, `empty`, `html`, `huge`, `thousand`, `redirect`, `no-cors`, `garbage`, `cut`',
    'trouble.test.ts: a slow feed takes the requested time',
    'trouble.test.ts: wrong contents',
    'trouble.test.ts: sizes',
  ],
  ['sign-ups that go wrong:', 'subscriptions/trouble.test.ts: answers with every status'],
  [
    'always the same, for new and known addresses and for programs that fill the decoy `hp`',
    'subscriptions/replies.test.ts: takes a sign-up and answers the same for an address that it knows',
    'subscriptions/replies.test.ts: a filled decoy is answered like a sign-up and stores nothing',
  ],
  [
    '503 with `Retry-After` | `unavailable`',
    'subscriptions/storage.test.ts: a database that was taken away takes no sign-up',
  ],
  ['or the form again with what was typed', 'subscriptions/plain-form.test.ts: typed text stays after an error'],
  [
    'programs that open the links of a mail confirm nothing.',
    'subscriptions/flow.test.ts: sign up, confirm, sign up again, unsubscribe, come back',
  ],
  ['and the headers for one click (RFC 8058', 'subscriptions/flow.test.ts: mail programs unsubscribe with one click'],
  [
    'A sign-up repeated within 30 seconds brings no second mail.',
    'subscriptions/flow.test.ts: a sign-up repeated within the quiet time brings no second mail',
  ],
  [
    'Addresses are unique without regard to case; no log line contains one.',
    'subscriptions/mail.test.ts: a temporarily refused mail waits, and the log omits its recipient',
  ],
  [
    'A link confirms the sign-up that its mail was about',
    'subscriptions/flow.test.ts: a link confirms the lists of its mail, even if the address is signed up again later',
  ],
  [
    'A mail waits longer the older it is, a minute to three hours.',
    'subscriptions/queue.test.ts: a mail server may be away for days',
  ],
  [
    'None is lost and none leaves twice.',
    'subscriptions/kills.full.test.ts: every reader gets one mail, and nobody two',
  ],
  [
    'but a clock that jumps ends and forgets nothing',
    'subscriptions/queue.test.ts: a clock that jumps ends, delays and forgets nothing',
  ],
  [
    'addresses that nobody confirms are forgotten after 30 days on which the newsroom ran.',
    'subscriptions/queue.test.ts: an address that nobody confirms is forgotten after 30 days',
  ],
  [
    'In an export no cell is a formula, in no spreadsheet and with no separator',
    'subscriptions/export.test.ts: no cell is a formula, and every cell is one',
  ],
  [
    '[openapi.yaml](openapi.yaml) is the contract',
    'comments/openapi.test.ts: every response to a comment matches the description',
  ],
  [
    'A comment is plain text: paragraphs and links are made from it, and no reader writes HTML.',
    'comments/post.test.ts: text stays text',
    'comments/post.test.ts: web addresses become links, and nothing else does',
  ],
  [
    'The same `key` is the same comment, however often it is sent; the same words under the same name are a duplicate.',
    'comments/post.test.ts: the same request is the same comment, and the same words are a duplicate',
  ],
  [
    'The answer is as if the comment were held.',
    'comments/post.test.ts: the honeypot reveals nothing to bots, and marks their comments as spam',
  ],
  [
    'A story with `comments: closed` in its front matter takes none.',
    'comments/post.test.ts: a closed story takes nothing',
  ],
  [
    'each works once, for 14 days.',
    'comments/moderation.test.ts: a mail to the editor decides, by a button and once',
    'comments/moderation.test.ts: is for something else, or is old does nothing',
  ],
  [
    'A removed comment that has answers stays as a gap.',
    'comments/thread.test.ts: a removed comment with answers is a gap, and one without is not there',
  ],
  [
    'E-mail addresses are forgotten after 30 days on which the newsroom ran, as is what was rejected.',
    'comments/moderation.test.ts: addresses and refused comments are forgotten after the newsroom has run for 30 days',
  ],
  [
    'where all links lead: `Host` is never believed',
    'pages.test.ts: pages and feeds link to themselves with any Host header',
  ],
  [
    'how many proxies are before the server; with 1 the client is the last `X-Forwarded-For` entry',
    'subscriptions/limits.test.ts: only entries of our own proxies count',
  ],
  [
    'takes sign-ups without consent',
    'subscriptions/replies.test.ts: without rules about consent, a sign-up needs none',
  ],
  ['hides `/outbox` and leaves out the demo comments', 'subscriptions/flow.test.ts: the outbox is for development'],
]);

proved('apps/partner-site/README.md', 'tests/pages', [
  [
    'Content Security Policy without anything unsafe, and Trusted Types',
    '/apps/partner-site/test/partner-site.test.ts: the strict page serves its policy, without anything unsafe',
  ],
  ['| `fifty.html` | fifty widgets, one request |', 'hosts.test.ts: asks for each file and the feed once'],
  [
    'a stranger that asks for 9,000 pixels',
    'hosts.test.ts: is as high as its content, ignores other senders, and accepts only known attributes',
  ],
  [
    "a newspaper's article page made of widgets alone, strict policy, light and dark; the same in Arabic",
    'article.test.ts: shows every widget under its policy',
    'article.test.ts: runs from right to left',
  ],
  [
    'no doctype, `all: unset`, `!important`, zoom, right to left, patched built-ins, AMD, jQuery, Bootstrap, base address',
    'hosts.test.ts: does not change the look and behaviour of the widgets',
  ],
  [
    'Its `<title>` and `<meta name="description">` appear on the start page.',
    '/apps/partner-site/test/partner-site.test.ts: the start page lists every host page with its purpose',
  ],
  [
    "Without the widgets' build every page shows its fallback links.",
    '/apps/partner-site/test/partner-site.test.ts: every page and every widget has something to read before the script runs',
  ],
]);
