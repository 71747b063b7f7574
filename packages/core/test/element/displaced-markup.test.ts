import '../../../recent-list/src/define.js';
import '../../../subscribe-form/src/define.js';
import { waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** A page with this markup, as a browser reads it. */
const page = (markup: string): Promise<HTMLElement> => fixture(html`<div>${unsafeHTML(markup)}</div>`);

const FORM = '<form action="/x" method="post"><label>E-mail <input type="email" name="email"></label><br /></form>';
const LINKS = '<ul><li><a href="https://news.example/a">A story</a></li></ul>';

describe('markup that wpautop puts beside a widget', () => {
  for (const [name, markup, selector] of [
    ['a form', `<p><news-subscribe-form action="/x"></p>${FORM}<p></news-subscribe-form></p>`, 'form'],
    ['a list', `<p><news-recent-list heading="News"><br /></p>${LINKS}<p></news-recent-list></p>`, 'ul'],
    [
      'what is slotted',
      `<p><news-recent-list></p>${LINKS}<p slot="note">A note</p><p><a slot="note">b</a><br /></news-recent-list></p>`,
      'a[slot=note]',
    ],
  ] as const)
    it(`comes back between the tags: ${name}`, async () => {
      const content = await page(markup);
      const widget = content.querySelector('[action], news-recent-list')!;
      await waitUntil(() => widget.querySelector(selector), 'it stays beside the widget');
      expect(content.children.length).to.equal(1);
    });

  for (const [name, markup] of [
    [
      'a form of the page',
      `<p><news-subscribe-form action="/x"></news-subscribe-form></p><form action="/y"></form><p></p>`,
    ],
    ['a list before a text', `<p><news-recent-list></news-recent-list></p>${LINKS}<p>Text</p>`],
    ['a list after a text', `<p><news-recent-list></news-recent-list> Text</p>${LINKS}<p></p>`],
    [
      'a list after a widget with content',
      `<p><news-recent-list><a href="/">All</a></news-recent-list></p>${LINKS}<p></p>`,
    ],
    ['a list before a blank line', `<p><news-recent-list></news-recent-list></p>${LINKS}<p><br></p>`],
    ['a list at the end', `<p><news-recent-list></news-recent-list></p>${LINKS}`],
    ['another widget', `<p><news-recent-list></news-recent-list></p><news-recent-list></news-recent-list><p></p>`],
  ] as const)
    it(`is no more than that: ${name} stays`, async () => {
      const content = await page(markup);
      const { length } = content.children;
      await aTimeout(200);
      expect(content.children.length).to.equal(length);
    });
});
