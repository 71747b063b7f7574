import '@news-widgets/subscribe-form/define';
import type { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { newKey, Reader, received } from './reader.js';

const plainForm = (key: string) => html`<form action="/test-subscriptions/generic?as=${key}" method="post">
  <label>Your e-mail <input type="email" name="email" required /></label>
  <label><input type="checkbox" name="lists" value="prices" checked /> Price Sheet</label>
  <label><input type="checkbox" name="lists" value="morning" /> Morning</label>
  <label for="role">Role</label><select id="role" name="role"><option>Reader</option><option selected>Maker</option></select>
  <label><input type="checkbox" name="consent" value="yes" required /> I agree to <a href="/terms">the terms</a>.</label>
  <input type="hidden" name="consent_version" value="7" />
  <input type="hidden" name="campaign" value="autumn" />
  <input name="hp" tabindex="-1" autocomplete="off" />
  <button>Join us</button>
</form>`;

const taken = async (markup: Parameters<typeof fixture>[0]): Promise<Reader> => {
  const form = await fixture<NewsSubscribeForm>(markup);
  await waitUntil(() => form.shadowRoot!.querySelector('#email'), 'the form was not taken over');
  return new Reader(form);
};

describe('a form between the tags of <news-subscribe-form>', () => {
  it('works until the widget replaces it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><news-subscribe-form-later>${plainForm('x')}</news-subscribe-form-later></div>`,
    );
    expect(page.querySelector('form')!.offsetHeight).to.be.above(0);
  });

  it('is read by the types of its fields, whatever their names', async () => {
    const key = newKey();
    const names = [
      'querySelector',
      'querySelectorAll',
      'getAttribute',
      'getRootNode',
      'dataset',
      'addEventListener',
      'action',
    ];
    const reader = await taken(html`<news-subscribe-form
      ><form action="/test-subscriptions/generic?as=${key}" method="post">
        ${names.map((name) => html`<input type="hidden" name=${name} value="page" />`)}
        <input type="email" name="email" />
      </form></news-subscribe-form
    >`);
    await reader.subscribes('ada@news.example', 'pending');
    const { fields } = (await received(key))[0]!;
    expect(fields).to.deep.include(Object.fromEntries(names.map((name) => [name, 'page'])));
  });

  it('notices typing if the page has replaced Event', async () => {
    const { Event: builtIn } = window;
    const reader = await taken(html`<news-subscribe-form>${plainForm(newKey())}</news-subscribe-form>`);
    const original = reader.form.querySelector<HTMLInputElement>('[name=email]')!;
    let heard = 0;
    original.addEventListener('input', () => heard++);
    window.Event = function () {} as unknown as typeof Event;
    try {
      const email = reader.form.shadowRoot!.querySelector<HTMLInputElement>('#email')!;
      email.value = 'ada@news.example';
      email.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } finally {
      window.Event = builtIn;
    }
    expect([heard, original.value]).to.deep.equal([1, 'ada@news.example']);
  });

  it('provides its address, fields, labels and button, and disappears', async () => {
    const key = newKey();
    const reader = await taken(html`<news-subscribe-form>${plainForm(key)}</news-subscribe-form>`);
    expect(reader.form.querySelector('form')!.offsetHeight).to.equal(0);
    expect(reader.all('.submit')[0]!.textContent).to.equal('Join us');
    expect(reader.all('.extra label').map((label) => label.textContent!.trim())).to.deep.include.members([
      'Price Sheet',
      'Morning',
      'I agree to the terms.',
    ]);
    expect(reader.all('input:not([type=hidden])').filter(({ tabIndex }) => tabIndex >= 0)).to.have.length(4);
    await expect(reader.form).to.be.accessible();

    await reader.subscribes('ada@news.example', 'invalid');
    expect(await received(key)).to.deep.equal([]);
    reader.press('[name=consent]');
    await reader.reaches('idle');
    expect(reader.message).to.equal('');
    await reader.subscribes('ada@news.example', 'pending');
    const { fields } = (await received(key))[0]!;
    expect(fields).to.deep.include({
      email: 'ada@news.example',
      lists: ['prices'],
      role: 'Maker',
      campaign: 'autumn',
      hp: '',
    });
    expect(fields['consent']).to.deep.include({ text: 'I agree to the terms.', version: '7' });
  });

  it('loses nothing that was typed or focused before, or is filled in later', async () => {
    const page = await fixture<HTMLElement>(html`<div>${plainForm('x')}</div>`);
    const light = page.querySelector('form')!;
    const input = light.querySelector<HTMLInputElement>('[type=email]')!;
    input.value = 'ada@news.example';
    light.querySelector<HTMLInputElement>('[value=morning]')!.checked = true;
    const form = document.createElement('news-subscribe-form');
    form.append(light);
    page.append(form);
    await form.updateComplete;
    input.focus();
    await waitUntil(() => form.shadowRoot?.querySelector('#email'));
    const reader = new Reader(form);
    expect(reader.input.value).to.equal('ada@news.example');
    expect(reader.all<HTMLInputElement>('[value=morning]')[0]!.checked).to.equal(true);
    await waitUntil(() => form.shadowRoot!.activeElement === reader.input);
    input.value = 'bea@news.example';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(reader.input.value).to.equal('bea@news.example');
  });

  it('follows changes by script, and reports a change by the reader once', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const said: string[] = [];
    Object.assign(window, { pageHeard: (text: string) => said.push(text) });
    page.innerHTML = `<news-subscribe-form><form action="/x" onchange="pageHeard('form ' + event.target.name)">
      <input type="email" name="email" oninput="pageHeard('typed ' + this.value)">
      <label>Role <input name="role" onchange="pageHeard('role ' + this.value)" onfocus="pageHeard('focus')"></label>
      <label><input type="checkbox" name="offers" onclick="pageHeard('offers ' + this.checked)"> Offers
        <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="pageHeard('picture')"></label>
    </form></news-subscribe-form>`;
    const clicks: string[] = [];
    page.addEventListener('click', ({ target }) => clicks.push((target as Element).localName));
    const form = page.querySelector('news-subscribe-form')!;
    await waitUntil(() => form.shadowRoot?.querySelector('#email'));
    const reader = new Reader(form);
    const [light] = form.querySelectorAll<HTMLInputElement>('[type=email]');
    light!.value = 'bea@news.example';
    light!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(reader.input.value).to.equal('bea@news.example');
    await aTimeout(50);
    said.length = 0;

    reader.type('ada@news.example');
    expect(light!.value).to.equal('ada@news.example');
    reader.type('Reader', '[name=role]');
    reader.press('[name=offers]');
    expect(form.querySelector<HTMLInputElement>('[name=offers]')!.checked).to.equal(true);
    expect(said).to.deep.equal([
      ...['typed ada@news.example', 'form email', 'role Reader', 'form role', 'offers true', 'form offers'],
    ]);
    expect(clicks).to.deep.equal(['news-subscribe-form']);
  });

  it('counts the time from the page, in which a reader may have typed, not from the script', async () => {
    const key = newKey();
    const form = await fixture<NewsSubscribeForm>(html`<news-subscribe-form>${plainForm(key)}</news-subscribe-form>`);
    await waitUntil(() => form.shadowRoot!.querySelector('#email'));
    expect(form.shownAt).to.equal(0);
  });

  it('asks for the address that readers see, not for a decoy of the same kind', async () => {
    const reader = await taken(html`<news-subscribe-form><form action="/x">
      <label style="display: none !important">Leave empty <input type="email" name="data[email]" /></label>
      <label>E-mail <input type="email" name="real" value="ada@news.example" /></label>
    </form></news-subscribe-form>`);
    expect(reader.input.value).to.equal('ada@news.example');
    expect(reader.all('.extra input')).to.deep.equal([]);
  });

  it('keeps typed text and the caret while it is replaced, and stays the page’s form until then', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const form = document.createElement('news-subscribe-form');
    form.action = '/test-subscriptions/pending';
    form.innerHTML = '<form action="/plain"><input type="email" name="email" /></form>';
    const plain = form.querySelector('input')!;
    page.append(form);
    await form.updateComplete;
    plain.focus();
    expect(document.activeElement, 'the page still has its form').to.equal(plain);
    plain.value = 'jo';
    await waitUntil(() => form.shadowRoot!.querySelector('#email'));
    await waitUntil(() => form.shadowRoot!.activeElement?.id === 'email', 'the focus');
    const field = form.shadowRoot!.querySelector<HTMLInputElement>('#email')!;
    expect(field.value).to.equal('jo');
    document.execCommand('insertText', false, 'hn');
    expect(field.value).to.equal('john');
  });

  it('omits hidden fields, sends fields named like a consent, and follows its address', async () => {
    const key = newKey();
    const reader = await taken(
      html`<news-subscribe-form><form action="/elsewhere" method="post">
        <label>E-mail <input type="email" name="email" /></label>
        <p style="display: none"><input name="website" required /></p>
        <div hidden><input name="company" required /></div>
        <label><input type="checkbox" name="consent_marketing" value="yes" checked /> Offers</label>
        <label><input type="checkbox" name="privacy" required /> Privacy</label>
        <button>Join</button>
      </form></news-subscribe-form>`,
    );
    const names = reader.all<HTMLInputElement>('.extra input').map(({ name }) => name);
    expect(names).to.deep.equal(['consent_marketing', 'privacy']);
    reader.form.querySelector('form')!.setAttribute('action', `/test-subscriptions/generic?as=${key}`);
    await reader.subscribes('ada@news.example', 'invalid');
    expect((reader.form.shadowRoot!.activeElement as HTMLInputElement).name).to.equal('privacy');
    reader.press('[name=privacy]');
    await reader.subscribes('ada@news.example', 'pending');
    expect((await received(key))[0]!.fields).to.deep.include({ consent_marketing: 'yes' });
  });

  it('keeps every choice, those of before and those of later', async () => {
    const key = newKey();
    const page = await fixture<HTMLElement>(html`<div>
      <form action="/test-subscriptions/generic?as=${key}">
        <input type="email" name="email" />
        <select name="topic" multiple><option>prices</option><option selected>mines</option><option>ports</option></select>
      </form>
    </div>`);
    const light = page.querySelector('form')!;
    const { options } = light.querySelector('select')!;
    options[0]!.selected = true;
    const form = document.createElement('news-subscribe-form');
    form.append(light);
    page.append(form);
    await waitUntil(() => form.shadowRoot?.querySelector('select'));
    const reader = new Reader(form);
    const chosen = () => [...reader.all<HTMLSelectElement>('select')[0]!.selectedOptions].map(({ value }) => value);
    expect(chosen()).to.deep.equal(['prices', 'mines']);
    options[1]!.selected = false;
    options[2]!.selected = true;
    light.querySelector('select')!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(chosen()).to.deep.equal(['prices', 'ports']);
    await reader.subscribes('ada@news.example', 'pending');
    expect((await received(key))[0]!.fields['topic']).to.deep.equal(['prices', 'ports']);
  });

  it('keeps groups and labels together, and takes nothing that is there already or is a trap', async () => {
    const key = newKey();
    const reader = await taken(html`<news-subscribe-form><form action="/test-subscriptions/generic?as=${key}">
      <fieldset>
        <legend>Letters</legend>
        <label>E-mail <input type="email" name="email" required /></label>
        <label for="who">Name</label> <input id="who" name="name" />
        <label for="firm">Company <input id="firm" name="company" form="x" value="Callan" /></label>
        <fieldset>
          <legend id="when">When</legend>
          <input type="radio" id="early" name="when" value="early" aria-describedby="hours" /> <label for="early">Early</label>
          <small id="hours">Before 7</small>
          <label for="late">Late</label> <input type="radio" id="late" name="when" value="late" checked />
          <label>Leave empty <input name="hp" tabindex="-1" /></label>
          <label for="trap">This too</label> <input id="trap" name="url" tabindex="-1" />
        </fieldset>
        <button>Go</button>
      </fieldset>
    </form></news-subscribe-form>`);
    const labels = reader
      .all<HTMLInputElement>('.extra input')
      .map(({ name, value, labels: own }) => [name, value, [...own!].map((label) => label.textContent!.trim()).join()]);
    expect(labels).to.deep.equal([
      ['name', '', 'Name'],
      ['company', 'Callan', 'Company'],
      ['when', 'early', 'Early'],
      ['when', 'late', 'Late'],
    ]);
    expect(reader.all('.extra legend, .extra button').map(({ textContent }) => textContent)).to.deep.equal(['When']);
    const [early] = reader.all('[value=early]');
    expect(reader.form.shadowRoot!.getElementById(early!.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Before 7',
    );
    expect(reader.all('.extra')[0]!.textContent).not.to.match(/empty|too/);
    await expect(reader.form).to.be.accessible();
    await reader.subscribes('ada@news.example', 'pending');
    expect((await received(key))[0]!.fields).to.include({ when: 'late', company: 'Callan' });
  });

  it('may still be on its way when it is found', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const { contentDocument: page, contentWindow: view } = frame;
    const code = ['define', 'adopt-form'].map((name) => new URL(`../src/${name}.ts`, import.meta.url).href);
    page!.open();
    page!.write(
      `<!doctype html><body><script>codeIsThere = Promise.all(${JSON.stringify(code)}.map((file) => import(file)))</script>`,
    );
    await (view as unknown as { codeIsThere: Promise<unknown> }).codeIsThere;
    page!.write('<news-subscribe-form><form action="/x"><label>E-mail <input type="email" name="email"></label>');
    const form = page!.querySelector('news-subscribe-form')!;
    await aTimeout(50);
    page!.write('<label>Name <input name="name"></label><button>Join us</button></form></news-subscribe-form>');
    page!.close();
    await waitUntil(() => form.shadowRoot!.querySelector('#email'));
    expect(form.shadowRoot!.querySelector('.submit')!.textContent).to.equal('Join us');
    expect(form.shadowRoot!.querySelectorAll('[name=name]')).to.have.length(1);
  });

  it('may come after the widget', async () => {
    const form = await fixture<NewsSubscribeForm>(html`<news-subscribe-form></news-subscribe-form>`);
    expect(form.shadowRoot!.querySelector('form')).to.equal(null);
    form.append((await fixture<HTMLElement>(html`<div>${plainForm('x')}</div>`)).firstElementChild!);
    await waitUntil(() => form.shadowRoot!.querySelector('#email'));
  });
});
