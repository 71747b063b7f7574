import type { NewsComments } from '@news-widgets/comments';
import { commentThread, wordPressComments } from '@news-widgets/tooling/fixtures';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect, html } from '@open-wc/testing';
import { all, comments, find, messageOf, outline, reached, Services, textOf, texts, type, write } from './reader.js';

const API = 'https://news.example/api/comments?story=1';
const POST = 'https://news.example/api/post';

const services = new Services();
beforeEach(() => services.start());
afterEach(() => services.end());

const list = [
  ...['1', '2'].map((id) => ({
    id,
    author: { name: `Reader ${id}` },
    html: `<p>Comment ${id}</p>`,
    date: `2026-10-0${id}`,
  })),
];
const given = (more: object = {}) => commentThread({ comments: list, total: 2, post: POST, report: '', ...more });

/** A widget whose service answers a comment so. */
async function open(answer: Services['answers'][string] = [201, {}], more: object = {}): Promise<NewsComments> {
  services.answers = { [API]: given(more), [POST]: answer };
  return comments(API);
}

/** Types and details of the events that a widget fires while something is done. */
async function heard(element: NewsComments, run: () => Promise<unknown>): Promise<[string, object][]> {
  const events: [string, object][] = [];
  for (const name of ['news-comments-submit', 'news-comments-posted', 'news-comments-error'] as const)
    element.addEventListener(name, ({ detail }) => void events.push([name, detail]));
  await run();
  return events;
}

const textarea = (element: NewsComments, id = 'text'): HTMLTextAreaElement => find(element, `#${id}`);

describe('the form of <news-comments>', () => {
  it('shows one field until a reader begins, then the required ones with their reasons', async () => {
    const element = await open();
    expect(all(element, 'form input, form button')).to.have.length(0);
    await type(element, '#text', 'Hello');
    expect(texts(element, 'form label').slice(0, 3)).to.deep.equal([
      'Join the discussion',
      'Name *',
      'E-mail address *',
    ]);
    expect(texts(element, 'form .fine')).to.deep.equal(['Never shown to anyone.', 'Fields marked * are required.']);
    expect(find<HTMLInputElement>(element, '#text-name').required).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows the fields that the service requires', async () => {
    const element = await open([201, {}], { fields: { name: 'optional', email: 'none' } });
    await type(element, '#text', 'Hello');
    expect(texts(element, 'form .fields label')).to.deep.equal(['Name (optional)']);
  });

  it('sends a comment once, and shows it in its place', async () => {
    const comment = {
      ...list[0],
      id: '3',
      author: { name: 'Maren' },
      html: '<p>From the service</p>',
      date: '2026-10-03',
    };
    const element = await open([201, { status: 'published', comment }]);
    const events = await heard(element, () => write(element, 'posted', { text: ' Two\n\nlines & more ' }));
    const [post, ...others] = services.posts;
    expect(others).to.deep.equal([]);
    const { key, elapsed, ...fields } = post!.fields;
    expect(fields).to.deep.equal({
      ...{ story: '1', parent: '', name: 'Maren', email: 'maren@mail.example' },
      ...{ text: 'Two\n\nlines & more', website: '' },
    });
    expect(key).to.match(/^\w{8,}$/);
    expect(Number(elapsed)).to.be.above(2000);
    expect(outline(element)).to.deep.equal(['3', '2', '1']);
    expect(textOf(element, '3')).to.equal('From the service');
    expect(texts(element, '[part=heading]')).to.deep.equal(['Comments 3']);
    expect(textarea(element).value).to.equal('');
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['id']).to.equal('3');
    expect(find(element, 'p[part=message]').textContent).to.equal('Your comment is published.');
    expect(events).to.deep.equal([
      ['news-comments-submit', { service: 'neutral', isReply: false }],
      ['news-comments-posted', { service: 'neutral', isReply: false, status: 'published', id: '3' }],
    ]);
    expect(JSON.stringify(events)).not.to.contain('maren').and.not.to.contain('lines');
  });

  it('shows a comment that waits for its review to its author, with a note', async () => {
    const element = await open([202, { status: 'held' }]);
    await write(element, 'held', { text: '<b>Not</b> bold' });
    const own = find(element, 'article:has([part=held])');
    expect(own.querySelector('[part=text]')!.textContent).to.equal('<b>Not</b> bold');
    expect(own.querySelector('[part=author]')!.textContent).to.equal('Maren');
    expect(texts(element, '[part=held]')).to.deep.equal(['Only you see this until it has been reviewed.']);
    expect(texts(element, '[part=heading]')).to.deep.equal(['Comments 2']);
    expect(messageOf(element)).to.equal('Thank you. Your comment appears once it has been reviewed.');
    expect(!!own.querySelector('[part=reply]')).to.equal(false);
  });

  const REFUSALS: [state: string, answer: object, message: string][] = [
    ['duplicate', [409, { code: 'duplicate' }], 'You have said exactly this already.'],
    ['too-long', [413, { code: 'too-long', maxLength: 5 }], 'This is too long. Characters allowed: 5.'],
    ['closed', [403, { code: 'closed' }], 'Comments have closed in the meantime. Your text is still here.'],
    [
      'login',
      [401, { code: 'login', login: 'https://news.example/login' }],
      'Log in to comment. Your text is still here. Log in to comment (opens in a new tab)',
    ],
    ['invalid', [422, { code: 'invalid', errors: { email: 'No <b>mail</b> there.' } }], 'No mail there.'],
    ['failed', [503, 'down'], 'That did not work. Your text is still here: try again.'],
    ['failed', [200, '<!doctype html>'], 'That did not work. Your text is still here: try again.'],
    ['flood', [429, { code: 'flood' }, { 'retry-after': '120' }], 'Too many attempts. Try again in 2 minutes.'],
  ];
  for (const [state, answer, sentence] of REFUSALS)
    it(`says what ${state} means, and keeps what was typed (${sentence})`, async () => {
      const element = await open(answer);
      const events = await heard(element, () => write(element, state));
      expect(messageOf(element)).to.equal(sentence);
      expect(textarea(element).value).to.equal('A comment.');
      expect(events.at(-1)![0]).to.equal('news-comments-error');
      expect(events.at(-1)![1]).to.include({ service: 'neutral', isReply: false, status: state });
      expect(JSON.stringify(events)).not.to.contain('maren').and.not.to.contain('A comment');
    });

  it('waits for the time that the service requests', async () => {
    const element = await open([429, { code: 'flood' }, { 'retry-after': '1' }]);
    await write(element, 'flood');
    find(element, 'form .submit').click();
    expect(services.posts).to.have.length(1);
    await waitUntil(() => !element.matches(':state(flood)'), 'never over');
    expect(messageOf(element)).to.equal('You can try again now.');
    services.answers = { [POST]: [201, {}] };
    find(element, 'form .submit').click();
    await reached(element, 'posted');
    const [first, second] = services.posts;
    expect(second!.fields['key']).to.equal(first!.fields['key']);
  });

  it('sends even if the browser wrongly reports being offline', async () => {
    const element = await open([201, {}]);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await write(element, 'posted');
    delete (navigator as { onLine?: boolean }).onLine;
    expect(services.posts).to.have.length(1);
  });

  it('trims copied addresses before sending', async () => {
    const element = await open([201, {}]);
    await write(element, 'posted', { email: 'Ada <mailto:ada@mail.example>,\u200b' });
    expect(services.posts[0]!.fields['email'], 'sent').to.equal('ada@mail.example');
  });

  it('keeps the text offline, and announces when it can be sent', async () => {
    const element = await open(() => Promise.reject(new TypeError('Failed to fetch')));
    await type(element, '#text', 'Hello');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    await write(element, 'offline');
    expect(messageOf(element)).to.equal('You are offline. Your text stays here; nothing was sent.');
    delete (navigator as { onLine?: boolean }).onLine;
    window.dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(messageOf(element)).to.equal('You are online again. Nothing was sent yet: press the button to post.');
    expect(textarea(element).value).to.equal('A comment.');
  });

  it('checks before it sends, and moves the focus to the first error', async () => {
    const element = await open();
    element.consent = 'I agree to the [rules].';
    const cases: [Parameters<typeof write>[2], string, string][] = [
      [{ text: '  ' }, 'text', 'Write something first.'],
      [{ name: '' }, 'name', 'Enter your name.'],
      [{ email: '' }, 'email', 'Enter your e-mail address.'],
      [{ email: 'maren@mail' }, 'email', 'This address is not complete. It looks like name@example.com.'],
      [{}, 'consent', 'Tick the box to agree first.'],
    ];
    for (const [values, field, sentence] of cases) {
      await write(element, 'invalid', values);
      expect(messageOf(element)).to.equal(sentence);
      expect((element.shadowRoot!.activeElement as HTMLInputElement).name).to.equal(field);
      expect(element.shadowRoot!.activeElement!.getAttribute('aria-invalid')).to.equal('true');
      await expect(element).to.be.accessible();
    }
    expect(services.posts).to.deep.equal([]);
  });

  it('stops bots that fill the hidden field, or are faster than people', async () => {
    const element = await open();
    await type(element, '#text', 'Hello');
    find<HTMLInputElement>(element, '[name=website]').value = 'https://spam.example';
    await write(element, 'invalid');
    expect(messageOf(element)).to.equal('That was very fast. Press the button again.');
    element.shownAt = performance.now();
    find(element, 'form .submit').click();
    await element.updateComplete;
    expect(services.posts).to.deep.equal([]);
    element.shownAt -= 5000;
    find(element, 'form .submit').click();
    await reached(element, 'posted');
  });

  it('can be kept from sending by the page', async () => {
    const element = await open();
    element.addEventListener('news-comments-submit', (event) => event.preventDefault());
    await type(element, '#text', 'Hello');
    await write(element, 'ready');
    await element.updateComplete;
    expect(services.posts).to.deep.equal([]);
  });

  it('counts the remaining characters, and shows a preview', async () => {
    const element = await open([201, {}], { maxLength: 20 });
    await type(element, '#text', 'Short');
    expect(!!find(element, '[part=counter]')).to.equal(false);
    await type(element, '#text', '<i>17 letters</i>');
    expect(texts(element, '[part=counter]')).to.deep.equal(['Characters left: 3']);
    find(element, '[aria-pressed]').click();
    await element.updateComplete;
    expect(texts(element, '[part=preview]')).to.deep.equal(['<i>17 letters</i>']);
    expect(textarea(element).checkVisibility()).to.equal(false);
    find(element, '[aria-pressed]').click();
    await element.updateComplete;
    expect(textarea(element).value).to.equal('<i>17 letters</i>');
    await type(element, '#text', 'More than twenty letters');
    expect(texts(element, '[part=counter]')).to.deep.equal(['Characters over the limit: 4']);
    await write(element, 'too-long', { text: 'More than twenty letters' });
    expect(services.posts).to.deep.equal([]);
  });

  it('links to the login instead if the service requires one', async () => {
    const element = await open([201, {}], { login: 'https://news.example/login' });
    expect(!!find(element, 'textarea')).to.equal(false);
    expect(find<HTMLAnchorElement>(element, '[part=login] a').href).to.equal('https://news.example/login');
  });
});

describe('text typed into <news-comments>', () => {
  it('stays when the widget moves, refreshes, fails, or is removed and added again', async () => {
    const element = await open();
    await type(element, '#text', 'Draft');
    await type(element, '#text-name', 'Maren');
    const other = document.createElement('section');
    document.body.append(other);
    other.append(element);
    await element.updateComplete;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    other.append(element);
    await element.updateComplete;
    for (const answer of [given({ comments: [] }), [503, 'down'], [404, ''], given({ open: false })]) {
      services.answers = { [API]: answer };
      element.sort = element.sort === 'newest' ? 'oldest' : 'newest';
      await refresh(element);
      expect(textarea(element).value).to.equal('Draft');
      expect(find<HTMLInputElement>(element, '#text-name').value).to.equal('Maren');
    }
    other.remove();
  });

  it('stays when another answer is begun, and is there when it is opened again', async () => {
    const element = await open();
    find(element, '[data-reply="1"]').click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'reply');
    await type(element, '#reply', 'To the first');
    find(element, '[data-reply="2"]').click();
    await element.updateComplete;
    expect(textarea(element, 'reply').value).to.equal('');
    await type(element, '#reply', 'To the second');
    find(element, '[data-reply="1"]').click();
    await element.updateComplete;
    expect(textarea(element, 'reply').value).to.equal('To the first');
    find(element, 'form:has(#reply) [part=button]:last-of-type').click();
    await element.updateComplete;
    expect(!!find(element, '#reply')).to.equal(false);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['reply']).to.equal('1');
    find(element, '[data-reply="1"]').click();
    await element.updateComplete;
    expect(textarea(element, 'reply').value).to.equal('To the first');
  });

  it('stays when the comment that it answers is removed meanwhile', async () => {
    const element = await open();
    find(element, '[data-reply="1"]').click();
    await waitUntil(() => find(element, '#reply'));
    await type(element, '#reply', 'To the first');
    services.answers = { [API]: given({ comments: [list[1]] }) };
    await refresh(element);
    expect(textarea(element, 'reply').value).to.equal('To the first');
  });

  it('is an answer in its place, and the focus goes there', async () => {
    const element = await open([201, { status: 'published' }]);
    find(element, '[data-reply="1"]').click();
    await waitUntil(() => find(element, '#reply'));
    await write(element, 'posted', { id: 'reply', text: 'An answer' });
    expect(services.posts[0]!.fields['parent']).to.equal('1');
    expect(outline(element).slice(0, 2)).to.deep.equal(['2', '1']);
    const own = element.shadowRoot!.activeElement!;
    expect(own.querySelector('[part=text]')!.textContent).to.equal('An answer');
    expect(own.closest('ol')!.closest('li')!.querySelector('article')!.dataset['id']).to.equal('1');
    expect(!!find(element, '#reply')).to.equal(false);
  });

  it('is who they are for all forms of the page, and nothing that outlives it', async () => {
    const element = await open();
    await write(element, 'posted');
    find(element, '[data-reply="1"]').click();
    await waitUntil(() => find(element, '#reply-name'));
    expect(find<HTMLInputElement>(element, '#reply-name').value).to.equal('Maren');
    expect(find<HTMLInputElement>(element, '#reply-email').value).to.equal('maren@mail.example');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('is taken from the form between the tags', async () => {
    services.answers = { [API]: given(), [POST]: [201, {}] };
    const form = html`<form action=${API} method="post">
      <input type="hidden" name="story" value="1" /><textarea name="text">Typed before</textarea>
      <input name="name" value="Maren" /><input name="email" value="maren@mail.example" />
      <button>Send</button>
    </form>`;
    const element = await comments('', {}, form);
    await waitUntil(() => find(element, '#text-name'));
    expect(textarea(element).value).to.equal('Typed before');
    expect(find<HTMLInputElement>(element, '#text-email').value).to.equal('maren@mail.example');
    expect(element.querySelector('form')!.checkVisibility()).to.equal(false);
    expect(services.addresses[0]).to.contain('news.example/api/comments?story=1');
  });

  it('stays in the form between the tags if the service cannot be reached', async () => {
    services.answers = { [API]: [503, 'down'] };
    const element = await comments(
      '',
      {},
      html`<form action=${API} method="post"><textarea name="text"></textarea></form>`,
    );
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.querySelector('form')!.checkVisibility()).to.equal(true);
  });

  it('does not trigger shortcuts of the page', async () => {
    const element = await open();
    const keys: string[] = [];
    const listen = ({ key }: KeyboardEvent) => void keys.push(key);
    document.addEventListener('keydown', listen);
    for (const key of ['k', 'Tab'])
      textarea(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['Tab']);
  });
});

describe('comments that go to WordPress', () => {
  const SRC = 'https://news.example/wp-json/wp/v2/posts/8';
  const story = { link: 'https://news.example/2026/magnets/', comment_status: 'open' };
  const open = async (answer: Services['answers'][string]): Promise<NewsComments> => {
    services.answers = {
      'wp/v2/comments': (sent) =>
        sent.method === 'POST' ? (typeof answer === 'function' ? {} : answer) : wordPressComments,
      'wp/v2/posts/8': story,
    };
    return comments(SRC);
  };

  it('have the fields of its API', async () => {
    const element = await open([201, { ...wordPressComments[0], id: 30, status: 'hold' }]);
    find(element, '[data-reply="21"]').click();
    await waitUntil(() => find(element, '#reply'));
    await write(element, 'held', { id: 'reply' });
    const [{ url, fields }] = services.posts as [Services['posts'][0]];
    expect(url.href).to.equal('https://news.example/wp-json/wp/v2/comments');
    expect(fields).to.deep.equal({
      ...{ post: '8', parent: '21', author_name: 'Maren', author_email: 'maren@mail.example', content: 'A comment.' },
    });
  });

  for (const [state, status, code] of [
    ['duplicate', 409, 'comment_duplicate'],
    ['flood', 400, 'comment_flood'],
    ['closed', 403, 'rest_comment_closed'],
    ['too-long', 400, 'comment_content_column_length'],
    ['invalid', 400, 'rest_comment_author_data_required'],
  ] as const)
    it(`are refused with ${code}`, async () => {
      const element = await open([status, { code, message: '<strong>Error:</strong> No.', data: { status } }]);
      await write(element, state);
      expect(textarea(element).value).to.equal('A comment.');
    });

  it('go through its own form if its API requires a login', async () => {
    const element = await open([401, { code: 'rest_comment_login_required', message: 'Sorry' }]);
    await write(element, 'login');
    expect(messageOf(element)).to.contain('This site takes comments on its own page. Your text goes along.');
    const sent: [action: string, target: string, fields: object][] = [];
    const { submit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function () {
      sent.push([this.action, this.target, Object.fromEntries(new FormData(this))]);
    };
    find(element, '#text-message button').click();
    HTMLFormElement.prototype.submit = submit;
    expect(sent).to.deep.equal([
      [
        'https://news.example/wp-comments-post.php',
        '_blank',
        {
          ...{ comment: 'A comment.', author: 'Maren', email: 'maren@mail.example', url: '' },
          ...{ comment_post_ID: '8', comment_parent: '0' },
        },
      ],
    ]);
  });

  it('are those of the form between the tags', async () => {
    services.answers = { 'rest_route=/wp/v2/comments': wordPressComments, 'rest_route=/wp/v2/posts/8': story };
    const element = await comments(
      '',
      {},
      html`<form action="https://news.example/blog/wp-comments-post.php" method="post">
        <textarea name="comment">Before</textarea><input type="hidden" name="comment_post_ID" value="8" />
      </form>`,
    );
    expect(services.asked[0]!.url.pathname).to.equal('/blog/');
    expect(all(element, 'article')).to.have.length(3);
    expect(textarea(element).value).to.equal('Before');
  });
});

/** Asks the service again, as the timer does. */
async function refresh(element: NewsComments): Promise<void> {
  const { setTimeout: wait } = window;
  const loaded = new Promise((resolve) => {
    for (const name of ['news-comments-load', 'news-error']) element.addEventListener(name, resolve, { once: true });
    wait(resolve, 400);
  });
  window.setTimeout = ((run: TimerHandler, time?: number) =>
    wait(run, time === 30_000 ? 0 : time)) as typeof setTimeout;
  element.refresh = 30;
  await element.updateComplete;
  window.setTimeout = wait;
  await loaded;
  element.refresh = 0;
  await element.updateComplete;
  await new Promise((resolve) => wait(resolve, 10));
}
