import { fixture, expect } from '@open-wc/testing';
import { html } from 'lit';
import type { LitElement, PropertyDeclarationMap } from 'lit';
import '@news-widgets/article-card/define';
import '@news-widgets/highlights-box/define';
import '@news-widgets/recent-list/define';
import '@news-widgets/subscribe-form/define';

type Any = LitElement & Record<string, unknown>;

const WIDGETS = {
  'news-article-card': html`<news-article-card headline="A" href="https://news.example/a"></news-article-card>`,
  'news-highlights-box': html`<news-highlights-box><ul><li>A</li></ul></news-highlights-box>`,
  'news-recent-list': html`<news-recent-list><a href="https://news.example/a">A</a></news-recent-list>`,
  'news-subscribe-form': html`<news-subscribe-form action="https://news.example/subscriptions"></news-subscribe-form>`,
};

/** Frameworks unset a property with `undefined` or `null`, and some set texts where HTML would have an attribute. */
for (const [tag, markup] of Object.entries(WIDGETS))
  describe(`properties of <${tag}> as frameworks set them`, () => {
    const { elementProperties } = customElements.get(tag) as unknown as { elementProperties: PropertyDeclarationMap };
    const entries = [...(elementProperties as unknown as Map<string, { type?: unknown }>)];
    const defaults = document.createElement(tag) as Any;
    const textual = entries.filter(([, { type }]) => type === Number || type === Boolean);
    let element: Any;
    let failures: string[];
    beforeEach(async () => {
      failures = [];
      element = await fixture<Any>(markup);
      element.addEventListener('news-error', ({ detail }) => void failures.push(detail.message));
    });

    for (const nothing of [undefined, null])
      it(`have their defaults again after ${nothing}`, async () => {
        for (const [name, { type }] of entries) {
          const [before] = [element[name]];
          element[name] =
            type === Number ? 3 : type === Boolean ? true : ['strings', 'items'].includes(name) ? [] : 'x';
          element[name] = nothing;
          expect(element[name], name).to.deep.equal(defaults[name]);
          await element.updateComplete;
          element[name] = before;
          await element.updateComplete;
        }
        expect(failures).to.deep.equal([]);
      });

    it('read texts as their attributes', () => {
      for (const [name, { type }] of textual) {
        element[name] = type === Number ? '3' : '';
        expect(element[name], name).to.equal(type === Number ? 3 : true);
      }
    });
  });
