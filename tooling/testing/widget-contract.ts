import { expect, fixture } from '@open-wc/testing';
import type { LitElement, PropertyDeclaration } from 'lit';
import { catchConsole } from './console.js';
import { hurry } from './hurry.js';
import { settled } from './mount.js';
import { unknownStyles } from './unknown-styles.js';

/** Input of the tests that every widget must pass. */
export interface WidgetContract {
  tag: string;
  /** The class registered for the tag. */
  type: (new () => LitElement) & Pick<typeof LitElement, 'styles'>;
  /** Properties that give the widget content without a source. */
  properties: Record<string, unknown>;
}

type Any = LitElement & Record<string, unknown>;

const answer = (status: number, body = '') => Promise.resolve(new Response(body, { status }));
const refuse = () => Promise.reject(new TypeError('Failed to fetch'));

/** Responses of failing sources. */
const ANSWERS = {
  'a 404': () => answer(404),
  'a 410': () => answer(410),
  'a page instead of a feed': () => answer(200, '<!doctype html><title>Home</title><p>Welcome.</p>'),
  'a missing CORS header': (init?: RequestInit) => (init?.mode === 'no-cors' ? answer(200) : refuse()),
  'no connection': refuse,
  'a 503': () => answer(503),
  'a 429': () => answer(429),
};
type Failure = keyof typeof ANSWERS;

/** Failures, and whether a retry may help. */
const FAILURES: Record<Failure, boolean> = {
  'a 404': false,
  'a 410': false,
  'a page instead of a feed': false,
  'a missing CORS header': false,
  'no connection': true,
  'a 503': true,
  'a 429': true,
};

/** Delays before the further attempts of a source. */
const RETRY_DELAYS = [300, 900];

/** Properties that do not accept a text. */
const LISTS = new Set(['strings', 'items']);

/** Returns a widget's reactive properties with their declarations. */
function declarationsOf(tag: string): [name: string, declaration: PropertyDeclaration][] {
  const { elementProperties } = customElements.get(tag) as unknown as {
    elementProperties: Map<string, PropertyDeclaration>;
  };
  return [...elementProperties];
}

/** Returns a widget's reactive properties, each with the type of its attribute. */
const propertiesOf = (tag: string): [name: string, type: unknown][] =>
  declarationsOf(tag).map(([name, { type }]) => [name, type]);

/** Returns attributes for numbers or fixed values, with the allowed values as named in warnings. */
const limitedAttributes = (tag: string): { name: string; attribute: string; allowed: string; values?: string[] }[] =>
  declarationsOf(tag).flatMap(([name, { attribute, converter, type }]) => {
    const values = converter && 'values' in converter ? (converter.values as string[]) : undefined;
    const allowed = values?.join(', ') ?? (type === Number ? 'a number' : '');
    if (!allowed || attribute === false) return [];
    return [{ name, attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(), allowed, values }];
  });

/** Tests the contract of a widget: how it is created, moved and removed. */
export function testWidgetContract({ tag, type, properties }: WidgetContract): void {
  const create = () => Object.assign(document.createElement(tag) as LitElement, properties);
  const connected = async () => {
    const element = create();
    const parent = await fixture<HTMLElement>('<div></div>');
    parent.append(element);
    return settled(element);
  };

  describe(`<${tag}> as a widget`, () => {
    it('is upgraded from markup', async () => {
      expect(await fixture(`<${tag}></${tag}>`)).to.be.instanceOf(type);
    });

    it('can be made by script, with properties before or after it is in the page', async () => {
      const early = await connected();
      const late = await fixture<LitElement>(`<${tag}></${tag}>`);
      Object.assign(late, properties);
      await settled(late);
      expect(late.shadowRoot!.textContent).to.equal(early.shadowRoot!.textContent);
    });

    it('keeps properties that were set before its definition', async () => {
      const element = document.createElement(`${tag}-late`);
      Object.assign(element, properties);
      document.body.append(element);
      customElements.define(`${tag}-late`, class extends type {});
      await settled(element as LitElement);
      expect(element.shadowRoot!.textContent).to.equal((await connected()).shadowRoot!.textContent);
      element.remove();
    });

    it('keeps its content when it is moved, removed and added again', async () => {
      const element = await connected();
      const content = element.shadowRoot!.firstElementChild;
      const text = element.shadowRoot!.textContent;
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      await element.updateComplete;
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.firstElementChild).to.equal(content);
      expect(element.shadowRoot!.textContent).to.equal(text);
      element.remove();
    });

    it('changes its texts where a translator has replaced them', async () => {
      const element = (await connected()) as Any;
      element['heading'] = 'First heading';
      await element.updateComplete;
      const showsHeading = element.shadowRoot!.textContent!.includes('First heading');
      translate(element.shadowRoot!);
      element['heading'] = 'Second heading';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('font')).to.equal(null);
      expect(element.shadowRoot!.textContent).to.not.include('First heading');
      if (showsHeading) expect(element.shadowRoot!.textContent).to.include('Second heading');
    });

    it('tells scripts that come late what it shows', async () => {
      const element = (await connected()) as Any;
      if ('settled' in element) expect(await element['settled']).to.equal('ready');
    });

    for (const [failure, canPass] of Object.entries(FAILURES))
      it(`offers another attempt ${canPass ? 'after' : 'never after'} ${failure}`, async () => {
        const element = document.createElement(tag) as Any & { settled?: Promise<string> };
        if (!('source' in element)) return;
        const { fetch } = window;
        const { restore, messages } = catchConsole();
        window.fetch = (_, init) => ANSWERS[failure as Failure](init);
        const takeTime = hurry(...RETRY_DELAYS);
        Object.assign(element, { loading: 'eager', src: `https://news.example/${tag}/${failure}/`, lang: 'en' });
        document.body.append(element);
        await element.settled;
        await element.updateComplete;
        restore();
        takeTime();
        window.fetch = fetch;
        expect(!!element.shadowRoot!.querySelector('[part=button]')).to.equal(canPass);
        expect(element.shadowRoot!.querySelector('[part=notice]')!.textContent).to.match(/\.$/);
        expect(messages.filter((message) => message.includes('docs/sources.md'))).to.have.length(1);
        element.remove();
      }).timeout(15_000);

    it('is hidden by the hidden attribute', async () => {
      const element = await connected();
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('writes nothing to the console', async () => {
      const { messages, restore } = catchConsole();
      await connected();
      restore();
      expect(messages.filter((message) => !message.includes('Lit is in dev mode'))).to.deep.equal([]);
    });

    it('has no accessibility violation', async () => {
      await expect(await connected()).to.be.accessible();
    });

    // Frameworks unset properties like this, and some set texts where HTML would have an attribute.
    for (const nothing of [undefined, null])
      it(`has the defaults of its properties again after ${nothing}`, async () => {
        const defaults = document.createElement(tag) as Any;
        const element = (await connected()) as Any;
        const allowed = new Map(limitedAttributes(tag).map(({ name, values }) => [name, values?.[0]]));
        const failures: string[] = [];
        element.addEventListener('news-error', ({ detail }) => void failures.push(detail.message));
        for (const [name, kind] of propertiesOf(tag)) {
          const before = element[name];
          element[name] =
            kind === Number ? 3 : kind === Boolean ? true : LISTS.has(name) ? [] : (allowed.get(name) ?? 'x');
          element[name] = nothing;
          expect(element[name], name).to.deep.equal(defaults[name]);
          await element.updateComplete;
          element[name] = before;
          await element.updateComplete;
        }
        expect(failures).to.deep.equal([]);
      });

    it('reads texts as its attributes', async () => {
      const element = (await connected()) as Any;
      for (const [name, kind] of propertiesOf(tag).filter(([, type]) => type === Number || type === Boolean)) {
        element[name] = kind === Number ? '3' : 'true';
        expect(element[name], name).to.equal(kind === Number ? 3 : true);
      }
    });

    it('takes what templates write for nothing as the default', async () => {
      const defaults = document.createElement(tag) as Any;
      const element = (await connected()) as Any;
      for (const [name, { type, attribute, state }] of declarationsOf(tag)) {
        if (state) continue;
        const attributeName = typeof attribute === 'string' ? attribute : name.toLowerCase();
        if (type === Boolean) {
          element.setAttribute(attributeName, 'false');
          expect(element[name], `${attributeName}="false"`).to.equal(false);
          for (const value of ['', 0, 'false']) {
            element[name] = value;
            expect(element[name], `${name} = ${JSON.stringify(value)}`).to.equal(false);
          }
        } else if (type === Number && typeof defaults[name] === 'number') {
          element[name] = '';
          expect(element[name], `${name} = ''`).to.equal(defaults[name]);
        } else if (type === Array) {
          for (const value of ['x', 0, {}, true]) {
            element[name] = value;
            expect(element[name], `${name} = ${JSON.stringify(value)}`).to.equal(undefined);
          }
        }
        if (type === undefined)
          for (const value of [false, true]) {
            element[name] = value;
            expect(element[name], `${name} = ${value}`).to.deep.equal(defaults[name]);
          }
      }
      await element.updateComplete;
    });

    it('takes wrong values as the default, and says what is allowed', async () => {
      const defaults = document.createElement(tag) as Any;
      const { messages, restore } = catchConsole();
      for (const { name, attribute, allowed } of limitedAttributes(tag)) {
        const wrong = `wrong-${attribute}`;
        const element = await fixture<Any>(`<${tag} ${attribute}="${wrong}"></${tag}>`);
        expect(element[name], attribute).to.equal(defaults[name]);
        const about = messages.filter((message) => message.includes(`<${tag}>: ${attribute}="${wrong}"`));
        expect(about, attribute).to.have.length(1);
        expect(about[0]).to.include(allowed);
      }
      restore();
    });

    it('has only styles that the browser understands', () => {
      expect(unknownStyles(type.styles)).to.deep.equal([]);
    });

    it('leaves nothing behind after 200 rounds', async () => {
      const before = document.querySelectorAll('*').length;
      const listeners = countListeners();
      for (let round = 0; round < 200; round++) {
        const element = create();
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect(document.querySelectorAll('*').length).to.equal(before);
      expect(listeners.restore()).to.equal(0);
    });
  });
}

/** Replaces texts like browsers and Google Translate do. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style')) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.textContent = `[fr] ${text.data.trim()}`;
    text.replaceWith(font);
  }
}

/** Counts listeners on `window` and `document` that are added and not removed. */
function countListeners() {
  let count = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isPage = (target: unknown) => target === window || target === document || target === undefined;
  EventTarget.prototype.addEventListener = function (...values: Parameters<typeof addEventListener>) {
    if (isPage(this)) count++;
    return addEventListener.apply(this ?? window, values);
  };
  EventTarget.prototype.removeEventListener = function (...values: Parameters<typeof removeEventListener>) {
    if (isPage(this)) count--;
    return removeEventListener.apply(this ?? window, values);
  };
  return {
    restore() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      return count;
    },
  };
}
