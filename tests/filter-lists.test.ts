import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FiltersEngine, Request } from '@ghostery/adblocker';

const root = new URL('..', import.meta.url);

/** Names that lists of "annoyances" hide on every page, as they stand in those lists. */
const HIDDEN = `
.newsletter-card .newsletter-form-wrap .newsletter_form .newsletterForm .newsletter-input .newsletter-button .newsletter-message
.newsletter-headline .newsletter-widget .newsletter-wrap .newsletter__title .newsletter-signup-form .subscribe-module
.subscribe-widget-container .subscribe_widget #subscribe-widget .signup-newsletter .gh-subscribe .o-email-only-signup .mc4wp-form
.formkit-form.seva-form .mailerlite-form .et_pb_newsletter .et_bloom_flyin .newspack-popup .jetpack_subscription_widget
.wp-block-newsletter [data-module="newsletter-signup"] [data-testid="NewsletterSubscribeFormWrapper"] hl-newsletter-cta
app-emailsubscribe .subscribe-form .subscribe-box .subscribe-button .share-buttons .share-bar .social-links .social-share
.mailpoet_form #mc_embed_signup .widget_blog_subscription .ad-label cookie-notice consent-notification app-cookie-consent
`
  .trim()
  .split(/\s+(?=[.#[a-z])/);

/** Addresses that lists block. */
const BLOCKED = `
/newsletter-signup. /newsletter-signup- /newsletter-app. /newsletter-box- /newsletter-subscribe- /Components/newsletter/*
/embeds/newsletter/* /v1/newsletters/* /plugins/newsletter/* /subscribe-popup. /email-signup. /social-share.
||embeds.beehiiv.com^ ||confirmsubscription.com^ ||mailerlite.com/js/universal.js /collect?v= /api/collect /beacon.js
/beacon/track/ /pixel.gif? /1x1.gif?
`
  .trim()
  .split(/\s+/);

const engine = FiltersEngine.parse([...HIDDEN.map((selector) => `##${selector}`), ...BLOCKED].join('\n'));

/** The names that the packages put into pages, read from the sources. */
const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(new URL(file, root), 'utf8'),
}));
const hostPages = globSync('{apps/partner-site/pages/*.html,packages/*/README.md}', { cwd: root }).map((file) =>
  readFileSync(new URL(file, root), 'utf8'),
);
const markup = [
  ...sources.map(({ text }) => text),
  ...hostPages.flatMap((page) => page.match(/<news-[^]*?<\/news-[\w-]+>/g) ?? []),
];
const each = (pattern: RegExp): string[] => [
  ...new Set(
    markup
      .flatMap((text) => [...text.matchAll(pattern)].flatMap(([, names]) => names!.split(/[\s${}?:'"()]+/)))
      .filter((name) => /^[\w-]+$/.test(name)),
  ),
];

const tags = globSync('packages/*/src/define.ts', { cwd: root }).flatMap((file) =>
  readFileSync(new URL(file, root), 'utf8').match(/news-[\w-]+/g)!,
);
const styled = sources
  .filter(({ file }) => file.endsWith('.styles.ts'))
  .flatMap(({ text }) => text.match(/(?<=\.)[a-z][\w-]*(?=[\s,:.[){>+])/g) ?? []);
const classes = [...styled, ...each(/\bclass="([^"]*)"/g), ...each(/\bpart="([^"]*)"/g)];
const ids = each(/\bid="([^"]*)"/g);
const folders = globSync('packages/*', { cwd: root }).map((path) => path.replace('packages/', ''));
const files = [
  ...sources.map(({ file }) => file.replace(/^.*\/src\//, '').replace(/\.ts$/, '.js')),
  ...globSync('packages/embed/dist/**/*', { cwd: root }).map((file) => file.replace('packages/embed/dist/', '')),
];

const hiddenBy = (domain: string, page: { classes?: string[]; ids?: string[] }): string => {
  const url = `https://${domain}/`;
  return engine.getCosmeticsFilters({
    url,
    hostname: domain,
    domain,
    ...page,
    getInjectionRules: false,
    getExtendedRules: false,
  }).styles;
};

const isBlocked = (url: string, type: 'script' | 'fetch' | 'image' = 'script'): boolean =>
  engine.match(Request.fromRawDetails({ url, sourceUrl: 'https://partner.example/', type })).match;

describe('filter lists', () => {
  it('are active here: they hide and block what they name', () => {
    assert.match(
      hiddenBy('partner.example', { classes: ['subscribe-form', 'newsletter-card'], ids: ['mc_embed_signup'] }),
      /\.subscribe-form/,
    );
    assert.ok(isBlocked('https://cdn.example/newsletter-signup.js'));
    assert.ok(isBlocked('https://cdn.example/email-signup.js'));
    assert.ok(isBlocked('https://embeds.beehiiv.com/1', 'fetch'));
  });

  it('hide no tag, class, part or id of ours', () => {
    assert.ok(tags.length >= 2 && classes.length > 40 && ids.length >= 3, 'the names were found');
    const { styles } = engine.getCosmeticsFilters({
      ...{ url: 'https://partner.example/', hostname: 'partner.example', domain: 'partner.example' },
      ...{ classes, ids, getRulesFromHostname: true, getInjectionRules: false, getExtendedRules: false },
    });
    const rules = styles
      .replace(/\{[^}]*\}/g, ',')
      .split(',')
      .map((rule) => rule.trim())
      .filter(Boolean);
    const ours = rules.filter(
      (rule) =>
        tags.includes(rule) || classes.some((name) => rule === `.${name}`) || ids.some((name) => rule === `#${name}`),
    );
    assert.deepEqual(ours, []);
    for (const name of [...tags, ...classes, ...ids])
      assert.ok(!HIDDEN.some((rule) => [name, `.${name}`, `#${name}`].includes(rule)), name);
  });

  it('block no file and no address of ours', () => {
    const addresses = [
      ...files.map((file) => `https://cdn.example/news-widgets/1.2.3/${file}`),
      ...folders.flatMap((folder) => [
        `https://cdn.example/npm/@news-widgets/${folder}@1.2.3/dist/define.js`,
        `https://cdn.example/news-widgets/1.2.3/${folder}.js`,
      ]),
    ];
    assert.ok(addresses.length > 60, 'the files were found');
    assert.deepEqual(
      addresses.filter((url) => isBlocked(url)),
      [],
    );
    assert.deepEqual(
      [
        'https://news.example/subscriptions',
        'https://news.example/subscriptions/confirm',
        'https://news.example/lists',
        'https://news.example/feed.json',
      ].filter((url) => isBlocked(url, 'fetch')),
      [],
    );
  });

  it('do not block the services of the form', () => {
    const services = [
      'https://news.example/members/api/send-magic-link/',
      'https://news.example/members/api/integrity-token/',
      'https://lists.example/api/public/subscription',
      'https://app.kit.com/forms/1/subscriptions',
      'https://a.sibforms.com/serve/x?isAjax=1',
      'https://assets.mailerlite.com/jsonp/1/forms/2/subscribe',
      'https://a.us1.list-manage.com/subscribe/post-json?u=1&id=2',
    ];
    assert.deepEqual(
      services.filter((url) => isBlocked(url, 'fetch')),
      [],
    );
  });

  it('find nothing called newsletter in any name', () => {
    const named = [
      ...tags,
      ...classes,
      ...ids,
      ...files,
      ...folders,
      ...each(/\b(?:name|slot|data-[\w-]+)="([^"]*)"/g),
      ...each(/attribute: '([^']*)'/g),
    ];
    assert.deepEqual(
      named.filter((name) => /newsletter/i.test(name)),
      [],
    );
  });
});
