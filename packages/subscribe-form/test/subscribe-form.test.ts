import '@news-widgets/subscribe-form/define';
import { NAMES, NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { mount, testWidgetContract, waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { newKey, Reader, received } from './reader.js';

const LISTS = JSON.stringify([
  { id: 'morning', name: 'Morning', description: 'Five stories.', checked: true },
  { id: 'prices', name: 'Prices', description: 'Every Friday.' },
]);

const reads = async (markup: Parameters<typeof mount>[0]): Promise<Reader> =>
  new Reader(await mount<NewsSubscribeForm>(markup));
const simple = (key = newKey()) =>
  reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}"></news-subscribe-form>`);

testWidgetContract({
  tag: 'news-subscribe-form',
  type: NewsSubscribeForm,
  properties: {
    action: 'https://news.example/subscribe',
    heading: 'Subscribe',
    consent: 'I agree to [this].',
    consentHref: 'https://news.example/terms',
    lists: LISTS,
    askName: 'both',
  },
});

/** Cuts the connection; the returned function restores it. */
function goOffline(): () => void {
  const { fetch } = window;
  window.fetch = (input, init) =>
    String(input).includes('received') ? fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'));
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => {
    window.fetch = fetch;
    Reflect.deleteProperty(navigator, 'onLine');
  };
}

describe('<news-subscribe-form>', () => {
  describe('fields', () => {
    it('have a visible label, fill themselves in and do not make phones zoom', async () => {
      const { form, input, all } = await simple().then((reader) =>
        Object.assign(reader, { all: reader.all.bind(reader) }),
      );
      expect(input.labels![0]!.textContent).to.equal('E-mail address');
      expect([input.type, input.autocomplete, input.inputMode, input.name, input.required]).to.deep.equal([
        'email',
        'email',
        'email',
        'email',
        true,
      ]);
      expect(parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16);
      expect(input.placeholder).to.equal('');
      expect(input.form!.getAttribute('method')).to.equal('post');
      form.hideLabel = true;
      await form.updateComplete;
      expect(all('label')[0]!.className).to.equal('unseen');
    });

    it('ask for names on request, and never insist', async () => {
      const asked: Record<string, string[]> = {
        none: [],
        full: ['name'],
        first: ['given-name'],
        both: ['given-name', 'family-name'],
      };
      for (const askName of NAMES) {
        const reader = await reads(html`<news-subscribe-form action="/x" ask-name=${askName}></news-subscribe-form>`);
        const names = reader.all<HTMLInputElement>('.names input');
        expect(names.map((input) => input.autocomplete)).to.deep.equal(asked[askName]);
        expect(names.some((input) => input.required)).to.equal(false);
      }
    });

    it('ask for the family name first in languages that say it first', async () => {
      for (const [lang, first] of [
        ['hu', 'family-name'],
        ['ja-JP', 'family-name'],
        ['ko', 'family-name'],
        ['vi', 'family-name'],
        ['zh-TW', 'family-name'],
        ['yue', 'family-name'],
        ['de', 'given-name'],
        ['hr', 'given-name'],
      ] as const) {
        const reader = await reads(
          html`<news-subscribe-form lang=${lang} action="/x" ask-name="both"></news-subscribe-form>`,
        );
        expect(reader.all<HTMLInputElement>('.names input')[0]!.autocomplete, lang).to.equal(first);
      }
    });

    it('offer several lists with descriptions, send one or unnamed ones silently, survive nonsense', async () => {
      const key = newKey();
      const reader = await reads(
        html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}" lists=${LISTS}></news-subscribe-form>`,
      );
      const boxes = reader.all<HTMLInputElement>('[name=lists]');
      expect(boxes.map(({ value, checked }) => [value, checked])).to.deep.equal([
        ['morning', true],
        ['prices', false],
      ]);
      expect(reader.all('.lists')[0]!.textContent).to.include('Every Friday.');
      boxes[0]!.click();
      reader.type('ada@news.example');
      reader.press();
      await reader.reaches('invalid');
      expect(reader.message).to.equal('Choose at least one.');
      boxes[1]!.click();
      await reader.reaches('idle');
      expect(reader.message).to.equal('');
      await reader.subscribes('ada@news.example', 'pending');
      expect((await received(key))[0]!.fields['lists']).to.deep.equal(['prices']);

      for (const [lists, sent] of [
        ['a b', ['a', 'b']],
        ['[{"id":"only","name":"Only"}]', ['only']],
        ['["broken"', []],
        ['7', ['7']],
      ] as const) {
        const as = newKey();
        const other = await reads(
          html`<news-subscribe-form action="/test-subscriptions/generic?as=${as}" lists=${lists}></news-subscribe-form>`,
        );
        expect(other.all('.lists')).to.have.length(0);
        await other.subscribes('ada@news.example', 'pending');
        expect((await received(as))[0]!.fields['lists'], lists).to.deep.equal(sent);
      }
    });

    it('keep the consent box unticked, insist on it, and send its text, version and time', async () => {
      const key = newKey();
      const reader = await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}"
        consent="I agree to the [privacy notice]." consent-href="https://news.example/privacy" consent-version="2026-11"></news-subscribe-form>`);
      const [box] = reader.all<HTMLInputElement>('#consent');
      expect(box!.checked).to.equal(false);
      expect(
        reader.all<HTMLAnchorElement>('.consent a').map(({ href, textContent }) => [href, textContent]),
      ).to.deep.equal([['https://news.example/privacy', 'privacy notice']]);
      await reader.subscribes('ada@news.example', 'invalid');
      expect(reader.message).to.equal('Tick the box to agree first.');
      expect(reader.form.shadowRoot!.activeElement).to.equal(box);
      expect(await received(key)).to.deep.equal([]);
      box!.click();
      await reader.subscribes('ada@news.example', 'pending');
      const { consent } = (await received(key))[0]!.fields as {
        consent: { text: string; version: string; given: string };
      };
      expect([consent.text, consent.version]).to.deep.equal(['I agree to the privacy notice.', '2026-11']);
      expect(Date.now() - Date.parse(consent.given)).to.be.within(0, 5000);
    });

    it('can be sent without consent if that is optional', async () => {
      const key = newKey();
      const reader = await reads(
        html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}" consent="Offers too." consent-optional></news-subscribe-form>`,
      );
      await reader.subscribes('ada@news.example', 'pending');
      expect((await received(key))[0]!.fields).not.to.have.property('consent');
    });

    it('of the page, also hidden ones, are sent by their names', async () => {
      const key = newKey();
      const reader =
        await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}" tags="partner, harbour" ask-name="both">
        <input slot="fields" type="hidden" name="campaign" value="autumn" />
        <label slot="fields">Company <input name="company" value="Port Callan" /></label>
        <label slot="fields">Role <select name="role"><option value="a">A</option><option value="b" selected>B</option></select></label>
        <label slot="fields"><input type="checkbox" name="print" value="yes" /> Print</label>
      </news-subscribe-form>`);
      reader.form.querySelector<HTMLSelectElement>('select')!.value = 'a';
      reader.type('Ada', '#firstName');
      reader.type('Byron', '#lastName');
      await reader.subscribes('ada@news.example', 'pending');
      const { fields } = (await received(key))[0]!;
      expect(fields).to.include({ campaign: 'autumn', company: 'Port Callan', role: 'a', name: 'Ada Byron' });
      expect(fields).not.to.have.property('print');
      expect(fields['tags']).to.deep.equal(['partner', 'harbour']);
      expect(fields['source']).to.deep.equal({
        page: location.origin + location.pathname,
        host: location.host,
        widget: 'news-subscribe-form',
      });
    });

    it('of the page may be among those that the widget knows, with another address', async () => {
      const key = newKey();
      const reader =
        await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}" ask-name="first">
        <label slot="fields">E-mail once more <input name="email" value="other@news.example" /></label>
        <label slot="fields">First name <input name="firstName" value="Ada" /></label>
        <label slot="fields">Last name <input name="lastName" value=" Byron " /></label>
        <label slot="fields" for="agree">I agree to the <a href="/terms">terms</a>.</label>
        <input slot="fields" id="agree" type="checkbox" name="consent" value="yes" required />
        <input slot="fields" type="hidden" name="consent_version" value="7" />
      </news-subscribe-form>`);
      await reader.subscribes('', 'invalid');
      expect(reader.message).to.equal('Enter your e-mail address.');
      await reader.subscribes('ada@news.example', 'invalid');
      expect(reader.message).to.equal('Tick the box to agree first.');
      expect(document.activeElement!.id).to.equal('agree');
      reader.form.querySelector<HTMLInputElement>('#agree')!.click();
      await reader.subscribes('ada@news.example', 'pending');
      const { fields } = (await received(key))[0]!;
      expect(fields).to.include({ email: 'ada@news.example', name: 'Ada Byron' });
      expect(fields['consent']).to.include({ text: 'I agree to the terms.', version: '7' });

      const other = newKey();
      const named =
        await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${other}" consent="Offers too." consent-optional>
        <label slot="fields">Name <input name="name" value="Bea" /></label>
        <label slot="fields"><input type="checkbox" name="consent" checked /> Something else</label>
      </news-subscribe-form>`);
      await named.subscribes('bea@news.example', 'pending');
      const [sent] = await received(other);
      expect(sent!.fields['name']).to.equal('Bea');
      expect(sent!.fields, 'its own box is not ticked').not.to.have.property('consent');
    });

    it('of the page may come through the slot of a component around the form', async () => {
      const key = newKey();
      const outer = await fixture<HTMLElement>(html`<div><input slot="own" name="company" value="Callan" /></div>`);
      const form = document.createElement('news-subscribe-form');
      form.action = `/test-subscriptions/generic?as=${key}`;
      form.append(Object.assign(document.createElement('slot'), { name: 'own', slot: 'fields' }));
      outer.attachShadow({ mode: 'open' }).append(form);
      await form.updateComplete;
      await new Reader(form).subscribes('ada@news.example', 'pending');
      expect((await received(key))[0]!.fields['company']).to.equal('Callan');
    });

    it('of the page are sent as a form would: all choices, nothing disabled, no file', async () => {
      const key = newKey();
      const reader = await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}">
        <select slot="fields" name="topic" multiple>
          <option selected>prices</option><option>mines</option><option selected>ports</option><option selected disabled>old</option>
        </select>
        <fieldset slot="fields" disabled><input name="company" value="Callan" /></fieldset>
        <input slot="fields" type="file" name="card" />
        <input slot="fields" type="submit" name="go" value="Go" />
        <input slot="fields" value="nameless" />
      </news-subscribe-form>`);
      const files = new DataTransfer();
      files.items.add(new File(['x'], 'card.txt'));
      reader.form.querySelector<HTMLInputElement>('[type=file]')!.files = files.files;
      await reader.subscribes('ada@news.example', 'pending');
      const { fields } = (await received(key))[0]!;
      expect(fields['topic']).to.deep.equal(['prices', 'ports']);
      expect(fields).not.to.have.any.keys('company', 'card', 'go', '');
    });

    it('take an address as it was copied', async () => {
      const copied = [
        ...[
          'ada@news.example\u00a0',
          '\u200bada@news.example',
          '\ufeffada@news.example\u2060',
          'ada@\u00adnews.example',
        ],
        ...[
          'mailto:ada@news.example',
          'MAILTO:ada%40news.example?subject=Hi',
          '<ada@news.example>',
          '(ada@news.example)',
        ],
        ...['Ada Byron <ada@news.example>', '"Byron, Ada" <ada@news.example>;', '<mailto:ada@news.example>,'],
        ...['ada@news.example.', 'ada@news.example,', '„ada@news.example“', 'ada@news.example。'],
        ...['ada@news.example…', 'ada@news.example –', 'ada@news.example،', '*ada@news.example*', 'ada@news.example/'],
        ...['Ada (ada@news.example)', 'ada@news.example (Ada)', '「ada@news.example」', 'Ada ‹ada@news.example›'],
        ...[
          'mailto:Ada%20%3Cada@news.example%3E',
          '[ada@news.example](mailto:ada@news.example)',
          'E-mail: ada@news.example',
        ],
        ...['ada＠news.example', 'ａｄａ@news。example', '&lt;ada@news.example&gt;', 'ada@news.example?subject=Hi'],
      ];
      for (const text of copied) {
        const key = newKey();
        const reader = await simple(key);
        await reader.subscribes(text, 'pending');
        expect((await received(key))[0]!.fields['email'], text).to.equal('ada@news.example');
      }
    });

    it('recognise what is not an address', async () => {
      const reader = await simple();
      for (const text of [
        '.a@news.example',
        'a.@news.example',
        'a..b@news.example',
        'a@news',
        'a@.example',
        'a b@news.example',
        'a@b@news.example',
        'ada@news.example, bea@news.example',
        'https://news.example/?email=ada@news.example',
      ]) {
        await reader.subscribes(text, 'invalid');
        expect(reader.message, text).to.match(/^This address is not complete/);
        reader.type('');
        await reader.reaches('idle');
      }
    });

    it('start with a given address, and keep typed text', async () => {
      const reader = await reads(
        html`<news-subscribe-form action="/x" email="ada@news.example"></news-subscribe-form>`,
      );
      expect(reader.input.value).to.equal('ada@news.example');
      reader.type('bea@news.example');
      Object.assign(reader.form, {
        email: 'cleo@news.example',
        heading: 'New',
        text: 'Text',
        lang: 'ar',
        consent: 'Yes?',
      });
      await reader.form.updateComplete;
      document.body.append(reader.form);
      await reader.form.updateComplete;
      expect(reader.input.value).to.equal('bea@news.example');
      reader.form.remove();
    });

    it('hold back for robots: a decoy that nobody sees or reaches', async () => {
      const reader = await simple();
      const [decoy] = reader.all<HTMLInputElement>('[name=hp]');
      expect([decoy!.tabIndex, decoy!.autocomplete, decoy!.closest('[aria-hidden=true]') !== null]).to.deep.equal([
        -1,
        'off',
        true,
      ]);
      expect(getComputedStyle(decoy!).display).not.to.equal('none');
      expect(decoy!.checkVisibility({ opacityProperty: true })).to.equal(false);
      expect(getComputedStyle(decoy!.closest('label')!).pointerEvents).to.equal('none');
    });

    it('empty a filled decoy after one refusal with any service: a password manager may have filled it', async () => {
      for (const provider of ['generic', 'kit'] as const) {
        const key = newKey();
        const reader = await reads(
          html`<news-subscribe-form provider=${provider} action="/test-subscriptions/${provider}?as=${key}"></news-subscribe-form>`,
        );
        reader.type('https://news.example', '[name=hp]');
        await reader.subscribes('ada@news.example', 'failed');
        expect(await received(key)).to.deep.equal([]);
        reader.press();
        await reader.reaches('pending');
        expect((await received(key))[0]!.fields['hp'] ?? '').to.equal('');
      }
    });

    it('wait for a check for robots in the page', async () => {
      const key = newKey();
      const reader = await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}">
        <div slot="challenge" tabindex="-1"><input type="hidden" name="cf-turnstile-response" /></div>
      </news-subscribe-form>`);
      await reader.subscribes('ada@news.example', 'invalid');
      expect(reader.message).to.equal('Complete the check above first.');
      expect(document.activeElement).to.equal(reader.form.querySelector('[slot=challenge]'));
      reader.form.querySelector('input')!.value = 'solved';
      await reader.subscribes('ada@news.example', 'pending');
      expect((await received(key)).map(({ fields }) => fields['cf-turnstile-response'])).to.deep.equal(['solved']);
    });

    it('refuse a form filled in faster than anybody reads', async () => {
      const reader = await simple();
      reader.form.shownAt = performance.now();
      await reader.subscribes('ada@news.example', 'invalid');
      expect(reader.message).to.equal('That was very fast. Press the button again.');
      reader.form.shownAt -= 5000;
      reader.press();
      await reader.reaches('pending');
    });
  });

  describe('around the fields', () => {
    it('show heading, text, frequency, sample, picture and privacy line with safe links', async () => {
      const reader =
        await reads(html`<news-subscribe-form action="/x" heading="Letter" heading-level="3" text="Five stories." frequency="Daily."
        sample="https://news.example/issue" image="https://news.example/p.webp" privacy="See the [privacy notice]." privacy-href="https://news.example/p"></news-subscribe-form>`);
      expect(reader.all('[role=heading]').map((node) => [node.textContent, node.ariaLevel])).to.deep.equal([
        ['Letter', '3'],
      ]);
      expect(reader.all<HTMLAnchorElement>('a').map(({ href, textContent }) => [textContent, href])).to.deep.equal([
        ['See a recent issue', 'https://news.example/issue'],
        ['privacy notice', 'https://news.example/p'],
      ]);
      expect(reader.all<HTMLImageElement>('img')[0]!.alt).to.equal('');
      Object.assign(reader.form, {
        sample: 'javascript:alert(1)',
        image: 'data:text/html,x',
        privacyHref: 'javascript:alert(1)',
      });
      await reader.form.updateComplete;
      expect(reader.all('a, img')).to.have.length(0);
      expect(reader.all('#privacy')[0]!.textContent).to.equal('See the privacy notice.');
    });

    it('are sent under any names, with each value of a name', async () => {
      const key = newKey();
      const reader = await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}">
        <input slot="fields" type="hidden" name="append" value="a" />
        <input slot="fields" type="hidden" name="submit" value="b" />
        <label slot="fields"><input type="checkbox" name="topic" value="prices" checked /> Prices</label>
        <label slot="fields"><input type="checkbox" name="topic" value="mines" checked /> Mines</label>
      </news-subscribe-form>`);
      await reader.subscribes('ada@news.example', 'pending');
      const { fields } = (await received(key))[0]!;
      expect([fields['append'], fields['submit'], fields['topic']]).to.deep.equal(['a', 'b', ['prices', 'mines']]);
    });

    it('leave out lists that are none', async () => {
      const odd = JSON.stringify([null, 7, { name: 'A' }, { id: 'b', name: 'B' }]);
      const reader = await reads(html`<news-subscribe-form action="/x" lists=${odd}></news-subscribe-form>`);
      expect(reader.form.choices).to.deep.equal([{ id: 'b', name: 'B' }]);
    });

    it('never widens the page, in any direction of page and form', async () => {
      for (const [outer, inner] of [
        ['ltr', 'rtl'],
        ['rtl', 'ltr'],
      ]) {
        const page = await fixture<HTMLElement>(
          html`<div dir=${outer} style="position: relative; overflow: auto"><news-subscribe-form action="/x" dir=${inner}></news-subscribe-form></div>`,
        );
        await (page.firstElementChild as NewsSubscribeForm).updateComplete;
        expect(page.scrollWidth, `${inner} in ${outer}`).to.equal(page.clientWidth);
      }
    });

    it('keep their own direction in any page', async () => {
      const lists = JSON.stringify(['a', 'b'].map((id) => ({ id, name: `List ${id}!`, description: 'Five stories.' })));
      const place = await fixture(html`<div lang="ar" dir="rtl">
        <news-subscribe-form action="/x" heading="Join us!" label="Address?" text="Stories." frequency="Daily."
          lists=${lists} consent="I agree to the [notice]." consent-href="/p" privacy="See [it]." privacy-href="/p"></news-subscribe-form>
      </div>`);
      const form = place.querySelector('news-subscribe-form')!;
      await form.updateComplete;
      for (const text of ['Join us!', 'Address?', 'Stories.', 'Daily.', 'List a!', 'Five stories.', 'I agree', 'See']) {
        const all = [...form.shadowRoot!.querySelectorAll('bdi, [dir=auto]')];
        const found = all.find((one) => one.textContent!.trim().startsWith(text));
        expect(found && getComputedStyle(found).direction, text).to.equal('ltr');
      }
    });
    it('is one row if it is wide enough, without a heading', async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 1200px"><news-subscribe-form action="/x"></news-subscribe-form></div>`,
      );
      const { all, form } = Object.assign(new Reader(box.firstElementChild as NewsSubscribeForm));
      await form.updateComplete;
      const place = (selector: string) => all.call({ form }, selector)[0]!.getBoundingClientRect();
      expect(place('.submit').top).to.be.closeTo(place('#email').top, 2);
      expect(form.offsetHeight).to.be.below(100);
      box.style.width = '280px';
      await waitUntil(() => place('.submit').top > place('#email').bottom, 'the button below the field');
      expect(form.scrollWidth).to.be.at.most(form.clientWidth);
    });
  });

  describe('states', () => {
    it('idle: silent', async () => {
      const reader = await simple();
      expect(reader.form.matches(':state(idle)')).to.equal(true);
      expect([reader.message, reader.success]).to.deep.equal(['', '']);
    });

    it('invalid: names the mistake, marks the field, gives it the focus, forgets the mistake when it is mended', async () => {
      const reader = await simple();
      for (const [typed, message] of [
        ['', 'Enter your e-mail address.'],
        ['ada', 'This address is not complete. It looks like name@example.com.'],
        ['ada@news', 'This address is not complete. It looks like name@example.com.'],
      ] as const) {
        await reader.subscribes(typed, 'invalid');
        expect(reader.message).to.equal(message);
        expect(reader.input.getAttribute('aria-invalid')).to.equal('true');
        expect(reader.input.getAttribute('aria-describedby')).to.include('message');
        expect(reader.form.shadowRoot!.activeElement).to.equal(reader.input);
      }
      await expect(reader.form).to.be.accessible();
      reader.type('ada@news.example');
      await reader.reaches('idle');
      expect(reader.message).to.equal('');
      expect(reader.input.hasAttribute('aria-invalid')).to.equal(false);
      expect(reader.events.filter(([type]) => type.endsWith('submit'))).to.deep.equal([]);
    });

    it('invalid: forgets the mistake in a field of the page when that is mended, and not before', async () => {
      const reader = await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${newKey()}">
        <label slot="fields">Company <input name="company" required /></label>
        <label slot="fields">Other <input name="email" id="email" /></label>
        <input slot="fields" name="postcode" pattern="[0-9]+" />
      </news-subscribe-form>`);
      const changes = async (name: string, value: string) => {
        const field = reader.form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await aTimeout(20);
      };
      await reader.subscribes('ada', 'invalid');
      await changes('email', 'ada@gmial.com');
      expect(reader.message, 'another field').to.match(/^This address is not complete/);
      await reader.subscribes('ada@news.example', 'invalid');
      const { message } = reader;
      expect(document.activeElement).to.equal(reader.form.querySelector('[name=company]'));
      await changes('postcode', 'x');
      expect(reader.message).to.equal(message).and.not.equal('');
      await changes('company', 'Callan');
      expect([reader.message, reader.form.matches(':state(idle)')]).to.deep.equal(['', true]);
      await reader.subscribes('ada@news.example', 'invalid');
      await changes('postcode', '8000');
      expect(reader.message).to.equal('');
    });

    it('announces success once, even to readers who have moved on', async () => {
      const reader = await simple();
      const other = document.createElement('input');
      reader.form.after(other);
      reader.type('ada@news.example');
      reader.press();
      other.focus();
      await reader.reaches('pending');
      await waitUntil(() => reader.heard.at(-1) === 'Check your inbox');
      expect(reader.heard.filter((text) => text.includes('Check your inbox'))).to.have.length(1);
      expect(document.activeElement).to.equal(other);
    });

    it('untouched: no box is invalid', async () => {
      const reader = await reads(html`<news-subscribe-form action="/x" consent="I agree."></news-subscribe-form>`);
      expect(reader.all('#consent')[0]!.ariaInvalid).to.equal('false');
    });

    it('a hidden label stays in sight within the field', async () => {
      const reader = await reads(
        html`<news-subscribe-form action="/x" label="Work e-mail" hide-label></news-subscribe-form>`,
      );
      expect(reader.input.placeholder).to.equal('Work e-mail');
    });

    it('submitting, then pending: announces both in order, shows the address, moves the focus to the heading', async () => {
      const reader = await simple();
      const height = reader.form.offsetHeight;
      await reader.subscribes('ada+slow@news.example', 'submitting');
      expect(reader.form.matches(':state(loading)')).to.equal(true);
      expect(reader.all('.submit')[0]!.ariaDisabled).to.equal('true');
      await expect(reader.form).to.be.accessible();
      await reader.reaches('pending');
      expect(reader.heard.slice(-2)).to.deep.equal(['Sending…', '[Check your inbox]']);
      expect(reader.all('form')[0]!.inert).to.equal(true);
      expect(reader.form.offsetHeight).to.be.at.least(height);
      await expect(reader.form).to.be.accessible();
      expect(reader.events).to.deep.equal([
        ['news-subscribe-submit', { provider: 'generic', lists: [] }],
        ['news-subscribe-success', { provider: 'generic', status: 'pending' }],
      ]);
    });

    it('subscribed and exists: say so, each in its own words', async () => {
      for (const [state, words] of [
        ['subscribed', 'You are subscribed The next issue goes to'],
        ['exists', 'You are subscribed already ada+exists@news.example'],
      ] as const) {
        const reader = await simple();
        await reader.subscribes(`ada+${state}@news.example`, state);
        expect(reader.success).to.include(words);
        expect(reader.success).not.to.include('spam');
        await expect(reader.form).to.be.accessible();
      }
    });

    it('discreet: new and known addresses look and sound the same', async () => {
      const seen = new Set<string>();
      for (const state of ['pending', 'subscribed', 'exists']) {
        const reader = await reads(
          html`<news-subscribe-form discreet action="/test-subscriptions/generic?as=${newKey()}"></news-subscribe-form>`,
        );
        await reader.subscribes(`ada+${state}@news.example`, 'pending');
        reader.press('.done button');
        await waitUntil(() => reader.success.includes('We sent it again.'), state);
        await aTimeout(0);
        seen.add(JSON.stringify([reader.heard, reader.events]).replaceAll(`ada+${state}@`, 'ada@'));
      }
      expect(seen.size).to.equal(1);
    });

    it('limited: waits as long as the service asks, sends nothing meanwhile, announces the end', async () => {
      const key = newKey();
      const reader = await simple(key);
      await reader.subscribes('ada+limited@news.example', 'limited');
      expect(reader.message).to.equal('Too many attempts. Try again in 2 minutes.');
      reader.press();
      await aTimeout(50);
      expect(await received(key)).to.have.length(1);
      expect(reader.input.value).to.equal('ada+limited@news.example');
      await expect(reader.form).to.be.accessible();

      const until = await simple();
      await until.subscribes('ada+limited-until@news.example', 'limited');
      expect(until.message).to.equal('Too many attempts. Try again in 5 minutes.');

      for (const [wish, time] of Object.entries({ hours: '3 hours', days: '3 days' })) {
        const long = await simple();
        await long.subscribes(`ada+limited-${wish}@news.example`, 'limited');
        expect(long.message).to.equal(`Too many attempts. Try again in ${time}.`);
      }

      const brief = await simple();
      await brief.subscribes('ada+limited-briefly@news.example', 'limited');
      document.body.append(brief.form);
      await brief.reaches('idle');
      expect(brief.heard.at(-1)).to.equal('You can try again now.');
      brief.form.remove();
    });

    const SENT = 'It was sent. Look in your inbox for what comes next; if nothing comes, press the button again.';
    const FAILURES = {
      closed: ['closed', 'closed', 'Sign-up is closed at the moment.'],
      gone: ['closed', 'closed', 'Sign-up is closed at the moment.'],
      error: ['failed', 'http-503', 'That did not work. Your address is still here: try again.'],
      garbage: ['unclear', 'not-json', SENT],
      html: ['unclear', 'not-json', SENT],
      unknown: ['unclear', 'not-understood', SENT],
      'says-nothing': ['unclear', 'not-json', SENT],
      'says-ok': ['unclear', 'not-understood', SENT],
      'says-message': ['invalid', 'refused', 'We take no mail from here.'],
      'says-errors': ['invalid', 'refused', 'Email is on the list of another reader'],
      'says-array': ['invalid', 'refused', 'Your address was banned.'],
      'says-detail': ['invalid', 'refused', 'This one has left for good.'],
      'says-data': ['invalid', 'refused', 'This name is on the list.'],
      'says-fields': ['invalid', 'refused', 'No such host.'],
      'says-lists': ['invalid', 'refused', 'Enter a valid address, please.'],
      'says-violations': ['invalid', 'refused', 'Too long for us.'],
      'says-string': ['invalid', 'refused', 'Not on Sundays.'],
      'says-code': ['invalid', 'refused', 'Your host bounces.'],
      'says-empty': ['unclear', 'not-understood', SENT],
      'says-text': ['invalid', 'refused', 'No more readers today.'],
      'says-closed': ['closed', 'closed', 'The list is for members.'],
      'says-status': ['failed', 'http-400', 'That did not work. Your address is still here: try again.'],
      'says-object': ['failed', 'http-422', 'That did not work. Your address is still here: try again.'],
      'says-success-false': ['invalid', 'refused', 'Not from this country.'],
      cut: [
        'failed',
        'unreachable',
        'That did not work. Your address is still here: try again. Continue on its own page',
      ],
      refused: ['invalid', 'refused', 'This domain takes no mail.'],
    } as const;

    for (const [name, [state, code, message]] of Object.entries(FAILURES)) {
      it(`${name}: ends as ${state}, with the address still there, sent once`, async () => {
        const key = newKey();
        const reader = await simple(key);
        await reader.subscribes(`ada+${name}@news.example`, state);
        expect(reader.message).to.equal(message);
        expect(reader.heard).to.include.members(['Sending…', message.replace(' Continue on its own page', '')]);
        expect(reader.input.value).to.equal(`ada+${name}@news.example`);
        expect(reader.events.at(-1)).to.deep.equal([
          'news-subscribe-error',
          { provider: 'generic', status: state, code },
        ]);
        expect(await received(key)).to.have.length(1);
        expect(reader.success).to.equal('');
        await expect(reader.form).to.be.accessible();
      });
    }

    it('a silent server: announces the delay, then the lack of an answer', async () => {
      const { setTimeout: wait } = window;
      // The form's own times only: the test waits with the same function.
      window.setTimeout = ((run: () => void, time = 0) =>
        wait(run, time === 8000 || time === 40_000 ? time / 80 : time)) as typeof setTimeout;
      const key = newKey();
      const reader = await simple(key);
      await reader.subscribes('ada+never@news.example', 'failed').finally(() => (window.setTimeout = wait));
      expect(reader.heard.slice(-3)).to.deep.equal([
        'Sending…',
        'Still sending. This takes longer than usual.',
        'There was no answer in time. Your address is still here: try again.',
      ]);
      expect(reader.input.value).to.equal('ada+never@news.example');
      expect(await received(key)).to.have.length(1);
    });

    it('offline is how a failure is worded, never a reason not to try', async () => {
      const reader = await simple();
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      await reader.subscribes('ada@news.example', 'pending').finally(() => Reflect.deleteProperty(navigator, 'onLine'));
    });

    it('a policy of the page that forbids sending: reports that, and offers the page of the service', async () => {
      const reader = await simple();
      const { fetch } = window;
      window.fetch = () => {
        const detail = { disposition: 'enforce', effectiveDirective: 'connect-src', blockedURI: 'https://x.example' };
        const about = { documentURI: location.href, originalPolicy: '', statusCode: 200, violatedDirective: '' };
        const violation = { ...detail, ...about } as SecurityPolicyViolationEventInit;
        setTimeout(() =>
          document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', violation)),
        );
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      await reader.subscribes('ada@news.example', 'failed').finally(() => (window.fetch = fetch));
      expect(reader.message).to.equal('This page does not let the form send. Continue on its own page');
      expect(reader.events.at(-1)![1]['code']).to.equal('policy');
    });

    it('offline: keeps the address, offers it again, sends it only when the reader does', async () => {
      const key = newKey();
      const reader = await simple(key);
      const mend = goOffline();
      await reader.subscribes('ada@news.example', 'offline');
      expect(reader.message).to.equal('You are offline. Your address stays here; nothing was sent.');
      await expect(reader.form).to.be.accessible();
      mend();
      dispatchEvent(new Event('online'));
      await reader.reaches('idle');
      expect(reader.heard.at(-1)).to.equal(
        'You are online again. Nothing was sent yet: press the button to subscribe.',
      );
      await aTimeout(50);
      expect(await received(key)).to.deep.equal([]);
      expect(reader.input.value).to.equal('ada@news.example');
      reader.press();
      await reader.reaches('pending');
      expect(await received(key)).to.have.length(1);
    });

    it('offline: does not stay so when the page takes the form out meanwhile', async () => {
      const reader = await simple();
      const { parentElement } = reader.form;
      const mend = goOffline();
      await reader.subscribes('ada@news.example', 'offline');
      reader.form.remove();
      mend();
      dispatchEvent(new Event('online'));
      parentElement!.append(reader.form);
      await reader.reaches('idle');
    });
  });

  describe('sending', () => {
    it('sends once, however often the button is pressed', async () => {
      const key = newKey();
      const reader = await simple(key);
      reader.type('ada+slow@news.example');
      reader.press();
      reader.press();
      reader.all<HTMLFormElement>('form')[0]!.requestSubmit();
      await reader.reaches('submitting');
      reader.press();
      await reader.reaches('pending');
      expect(await received(key)).to.have.length(1);
    });

    it('follows redirects that keep the request', async () => {
      const key = newKey();
      const reader = await reads(
        html`<news-subscribe-form action="/test-subscriptions/generic?as=${key}&amp;redirect=307"></news-subscribe-form>`,
      );
      await reader.subscribes('ada@news.example', 'pending');
      expect((await received(key)).map(({ method }) => method)).to.deep.equal(['POST', 'POST']);
    });

    it('can be stopped by the page', async () => {
      const key = newKey();
      const reader = await simple(key);
      reader.form.addEventListener('news-subscribe-submit', (event) => event.preventDefault());
      reader.type('ada@news.example');
      reader.press();
      await waitUntil(() => reader.events.length === 1);
      await aTimeout(50);
      expect(await received(key)).to.deep.equal([]);
    });

    it('shows no old message when the page stops it', async () => {
      const reader = await simple();
      reader.form.shownAt = performance.now();
      await reader.subscribes('ada@news.example', 'invalid');
      reader.form.shownAt -= 5000;
      reader.form.addEventListener('news-subscribe-submit', (event) => event.preventDefault());
      reader.press();
      await reader.reaches('idle');
      expect(reader.message).to.equal('');
    });

    it('continues while the page moves or removes it', async () => {
      for (const place of [document.body, document.createDocumentFragment()]) {
        const key = newKey();
        const reader = await simple(key);
        await reader.subscribes('ada+slow@news.example', 'submitting');
        place.append(reader.form);
        await reader.reaches('pending');
        expect(reader.success).to.include('ada+slow@news.example');
        expect(await received(key)).to.have.length(1);
        reader.form.remove();
      }
    });

    it('leaves the focus where the reader has moved it', async () => {
      const other = await fixture<HTMLInputElement>(html`<input aria-label="Other" />`);
      for (const [name, state] of [
        ['slow', 'pending'],
        ['slow-refused', 'invalid'],
      ] as const) {
        const reader = await simple();
        await reader.subscribes(`ada+${name}@news.example`, 'submitting');
        other.focus();
        await reader.reaches(state);
        expect(document.activeElement === other, state).to.equal(true);
      }
    });

    it('reveals the address to nobody: no event, no address bar, no console, no storage', async () => {
      const said: unknown[] = [];
      const originals = { ...console };
      for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
        console[method] = (...values: unknown[]) => void said.push(...values);
      for (const address of [
        'secret@news.example',
        'secret+exists@news.example',
        'secret+refused@news.example',
        'secret+garbage@news.example',
        'secret@',
      ]) {
        const reader = await simple();
        reader.type(address);
        reader.press();
        await waitUntil(() => reader.events.some(([type]) => /success|error/.test(type)));
        said.push(reader.events);
      }
      Object.assign(console, originals);
      const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(
        JSON.stringify([said, addresses, location.href, { ...localStorage }, { ...sessionStorage }, document.cookie]),
      ).not.to.include('secret');
    });

    it('keeps two forms on one page apart', async () => {
      const [one, two] = [await simple(), await simple()];
      await one.subscribes('ada@news.example', 'pending');
      await two.subscribes('', 'invalid');
      expect([one.success.includes('ada@news.example'), two.success, one.message]).to.deep.equal([true, '', '']);
    });
  });

  describe('success', () => {
    it('has no word in the page before', async () => {
      const reader = await simple();
      const words = ['inbox', 'spam', 'subscribed', 'Thank'];
      const before = document.documentElement.outerHTML + reader.form.shadowRoot!.innerHTML;
      for (const word of words)
        expect(before.includes(`${word} `) && before.includes('Check your inbox')).to.equal(false);
    });

    it('takes heading, text and next step from the page', async () => {
      const reader =
        await reads(html`<news-subscribe-form action="/test-subscriptions/generic?as=${newKey()}" success-heading="Nearly there" success-text="Mail to {email}."
        next-href="https://news.example/more" next-text="More letters"></news-subscribe-form>`);
      await reader.subscribes('<b>ada</b>@news.example'.replace(/<\/?b>/g, ''), 'pending');
      expect(reader.success).to.include('Nearly there Mail to ada@news.example.');
      expect(reader.all<HTMLAnchorElement>('.done a')[0]!.href).to.equal('https://news.example/more');
    });

    it('sends again on request', async () => {
      const key = newKey();
      const reader = await simple(key);
      await reader.subscribes('ada@news.example', 'pending');
      reader.press('.done button');
      reader.press('.done button');
      await waitUntil(() => reader.success.includes('We sent it again.'));
      expect(await received(key)).to.have.length(2);
    });

    it('resends to the first service, whatever the page has changed since', async () => {
      const [key, other] = [newKey(), newKey()];
      const reader = await simple(key);
      await reader.subscribes('ada@news.example', 'pending');
      reader.form.action = `/test-subscriptions/kit?as=${other}`;
      reader.form.provider = 'kit';
      await reader.form.updateComplete;
      reader.press('.done button');
      await waitUntil(() => reader.success.includes('We sent it again.'));
      expect([(await received(key)).length, (await received(other)).length]).to.deep.equal([2, 0]);
    });

    it('ignores a pending response when the reader continues', async () => {
      const key = newKey();
      const reader = await simple(key);
      await reader.subscribes('ada+slow@news.example', 'pending');
      reader.press('.done button');
      reader.press('.done button:last-of-type');
      await reader.reaches('idle');
      await waitUntil(async () => (await received(key)).length === 2);
      await aTimeout(800);
      expect([reader.form.matches(':state(idle)'), reader.success]).to.deep.equal([true, '']);
    });

    it('explains why the form waits after resending too often', async () => {
      const reader = await simple();
      const { fetch } = window;
      await reader.subscribes('ada@news.example', 'pending');
      window.fetch = async () => new Response('{}', { status: 429, headers: { 'retry-after': '300' } });
      reader.press('.done button');
      await waitUntil(() => reader.success.includes('It could not be sent again.')).finally(
        () => (window.fetch = fetch),
      );
      reader.press('.done button:last-of-type');
      await reader.reaches('limited');
      expect(reader.message).to.equal('Too many attempts. Try again in 5 minutes.');
      expect(reader.form.shadowRoot!.activeElement).to.equal(reader.input);
    });

    it('returns to the form, with the entered text', async () => {
      const reader = await simple();
      await reader.subscribes('ada@news.example', 'pending');
      reader.press('.done button:last-of-type');
      await reader.reaches('idle');
      expect(reader.input.value).to.equal('ada@news.example');
      expect(reader.form.shadowRoot!.activeElement).to.equal(reader.input);
      expect(reader.success).to.equal('');
    });
  });

  describe('suggestion', () => {
    it('offers the likelier domain and takes it on request', async () => {
      const reader = await simple();
      reader.type('ada@gmial.com');
      await waitUntil(() => reader.message === 'Did you mean ada@gmail.com? Use it');
      reader.press('#message button');
      await waitUntil(() => reader.input.value === 'ada@gmail.com');
      expect(reader.message).to.equal('');
    });

    it('offers it before the button, and says it without', async () => {
      const reader = await simple();
      reader.type('ada@gmial.com');
      await waitUntil(() => reader.all('#message button')[0]);
      const [use, submit] = reader.all<HTMLElement>('#message button, .submit');
      expect(submit!.className).to.equal('submit');
      expect(use!.closest('[role=status]')).to.equal(null);
      expect(reader.heard.at(-1)).to.equal('Did you mean ada@gmail.com?');
      expect(use!.getBoundingClientRect().top).to.be.at.least(submit!.getBoundingClientRect().bottom);
    });

    it('forces nobody', async () => {
      const key = newKey();
      const reader = await simple(key);
      await reader.subscribes('ada@gmial.com', 'pending');
      expect((await received(key))[0]!.fields['email']).to.equal('ada@gmial.com');
    });
  });

  it('has a button whose text can be read on any accent, on light and dark pages', async () => {
    for (const [color, accent] of [
      ['#111', ''],
      ['#eee', ''],
      ['#111', '#f2c200'],
      ['#eee', '#0a58ca'],
      ['#111', '#7ee0a8'],
      ['#111', '#a4342a'],
    ] as const) {
      const page = await fixture<HTMLElement>(
        html`<div style="color: ${color}; --news-accent: ${accent || 'initial'}"><news-subscribe-form action="/x"></news-subscribe-form></div>`,
      );
      const form = page.firstElementChild as NewsSubscribeForm;
      await form.updateComplete;
      const [button] = form.shadowRoot!.querySelectorAll('.submit');
      const ratio = contrast(
        getComputedStyle(button!).backgroundColor,
        getComputedStyle(button!.firstElementChild!).color,
      );
      expect(ratio, `${color} ${accent}`).to.be.at.least(4.5);
    }
  });

  it('speaks the language of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl"><news-subscribe-form action="/test-subscriptions/generic?as=${newKey()}"></news-subscribe-form></div>`,
    );
    const form = page.firstElementChild as NewsSubscribeForm;
    await form.updateComplete;
    const reader = new Reader(form);
    await reader.subscribes('ada+limited@news.example', 'limited');
    expect(reader.message).to.equal('محاولات كثيرة. يُرجى المحاولة مجددًا بعد دقيقتين.');
  });
});

/** WCAG contrast of two colours, whatever notation the browser gives them in. */
function contrast(...colors: [string, string]): number {
  const [bright, dark] = colors.map(luminance).toSorted((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
