import { NewsComments } from '@news-widgets/comments';
import { commentThread } from '@news-widgets/tooling/fixtures';
import { hurry, testWidgetContract, waitUntil } from '@news-widgets/tooling/testing';
import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { all, comments, find, outline, reached, Services, textOf, texts } from './reader.js';

const API = 'https://news.example/api/comments?story=1';

testWidgetContract({
  tag: 'news-comments',
  type: NewsComments,
  properties: { thread: commentThread(), heading: 'Comments' },
});

const one = (id: string, more: object = {}): Record<string, unknown> => ({
  ...{ id, parent: null, author: { name: `Reader ${id}` }, html: `<p>Comment ${id}</p>` },
  ...{ date: new Date(Date.UTC(2026, 9, 1, 0, Number(id) || 0)).toISOString(), ...more },
});
const thread = (list: unknown[], more: object = {}) => commentThread({ comments: list, total: list.length, ...more });

describe('<news-comments> as a thread', () => {
  const services = new Services();
  beforeEach(() => services.start());
  afterEach(() => services.end());

  it('shows comments, and reports their number', async () => {
    services.answers = { [API]: commentThread() };
    const element = document.createElement('news-comments') as NewsComments;
    Object.assign(element, { src: API, loading: 'eager' });
    const heard = oneEvent(element, 'news-comments-load');
    document.body.append(element);
    const { detail } = (await heard) as CustomEvent;
    await element.updateComplete;
    expect(detail).to.deep.equal({ service: 'neutral', count: 13 });
    expect(texts(element, '[part=heading]')).to.deep.equal(['Comments 13']);
    expect(textOf(element, '3')).to.equal('Thank you! That explains the silence.');
    element.remove();
  });

  it('has three levels, answers beside each other below, and names whom they answer', async () => {
    const list = [
      ...[one('1'), one('2', { parent: '1' }), one('3', { parent: '2' }), one('4', { parent: '2' })],
      ...[one('5', { parent: '4' }), one('6', { parent: '5' }), one('7')],
    ];
    const element = await comments('', { thread: thread(list), sort: 'oldest' });
    expect(outline(element)).to.deep.equal(['1', '.2', '..3', '..4', '..5', '..6', '7']);
    expect(texts(element, '.to')).to.deep.equal(['replying to Reader 4', 'replying to Reader 5']);
  });

  it('does not indent a dialogue of two further and further', async () => {
    const list = Array.from({ length: 6 }, (_, index) => one(`${index + 1}`, { parent: index ? `${index}` : null }));
    const element = await comments('', { thread: thread(list) });
    expect(outline(element)).to.deep.equal(['1', '.2', '.3', '.4', '.5', '.6']);
  });

  it('shows each comment once, with any parents', async () => {
    const list = [
      ...[one('1', { parent: '2' }), one('2', { parent: '1' }), one('3', { parent: '3' })],
      ...[one('4', { parent: 'missing' }), one('4'), { id: '' }, null, 'text', 7],
    ];
    const element = await comments('', { thread: thread(list) });
    expect(
      outline(element)
        .map((id) => id.replace('.', ''))
        .toSorted(),
    ).to.deep.equal(['1', '2', '3', '4']);
  });

  it('holds a thread of a thousand answers to answers', async () => {
    const list = Array.from({ length: 1200 }, (_, index) => one(`${index + 1}`, { parent: index ? `${index}` : null }));
    const element = await comments('', { thread: thread(list) });
    expect(all(element, 'article')).to.have.length(1000);
  });

  it('sorts threads, not replies, and puts pinned ones first', async () => {
    const list = [one('1'), one('2'), one('3', { parent: '1' }), one('4', { parent: '1' }), one('5', { pinned: true })];
    const element = await comments('', { thread: thread(list) });
    expect(outline(element)).to.deep.equal(['5', '2', '1', '.3', '.4']);
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = 'oldest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(['5', '1', '.3', '.4', '2']);
  });

  it('changes in its place when the page sets another', async () => {
    const element = await comments('', { thread: thread([one('1'), one('2')]) });
    const [first] = all(element, '[data-id="1"]');
    let wasLoading = false;
    const observer = new MutationObserver(() => (wasLoading ||= !!find(element, '[part=skeleton]')));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    element.thread = thread([one('1'), one('2', { html: '<p>Changed</p>' }), one('3')]);
    await waitUntil(() => all(element, '[data-id]').length === 3);
    observer.disconnect();
    expect(wasLoading).to.equal(false);
    expect(all(element, '[data-id="1"]')[0]).to.equal(first);
    expect(textOf(element, '2')).to.equal('Changed');
    element.thread = thread([one('3')]);
    await waitUntil(() => all(element, '[data-id]').length === 1);
    expect(textOf(element, '3')).to.equal('Comment 3');
  });

  it('keeps the elements, selection and focus that an edit does not change', async () => {
    const link = '<a href="https://news.example/notice">the notice</a>';
    const list = (text: string) => [
      one('1', { html: `<p>${text}, as ${link} says.</p><p>More</p>` }),
      one('2', { parent: '1' }),
      one('3', { parent: '2' }),
    ];
    const element = await comments('', { thread: thread(list('First')) });
    const before = all(element, 'article, [data-id="1"] :is(p, a)');
    const focused = find(element, '[data-id="1"] p a');
    focused.focus();
    element.thread = thread(list('Second'));
    await waitUntil(() => textOf(element, '1').startsWith('Second'));
    expect(textOf(element, '1')).to.equal('Second, as the notice says.More');
    expect(all(element, 'article, [data-id="1"] :is(p, a)')).to.deep.equal(before);
    expect(element.shadowRoot!.activeElement).to.equal(focused);
  });

  it('replaces any text with any other', async () => {
    const bodies = [
      '<p>One</p>',
      'Plain, <b>bold</b> <i>text</i>',
      '<p>One</p><p><a href="https://news.example/">Two</a> <b>three</b></p>',
      '<p class="x">One</p><p><a href="https://news.example/2">Two</a></p><ul><li>Four</li></ul>',
      '<blockquote><p>Five</p></blockquote>',
      '<p></p>',
      '<p><em>Six</em><br>Seven</p>',
    ];
    const element = await comments('', { thread: thread([one('1')]) });
    for (const html of [...bodies, ...bodies.toReversed()]) {
      const fresh = await comments('', { thread: thread([one('1', { html })]) });
      element.thread = thread([one('1', { html })]);
      await waitUntil(
        () => fresh.matches(':state(ready)') && find(element, '.text').isEqualNode(find(fresh, '.text')),
        html,
      );
      fresh.remove();
    }
  });

  it('are gone without an error when the page takes the thread away', async () => {
    const element = await comments('', { thread: thread([one('1')]) });
    const failures: unknown[] = [];
    element.addEventListener('news-error', (event) => failures.push(event.detail));
    element.thread = undefined;
    await reached(element, 'none');
    expect(all(element, 'article')).to.have.length(0);
    expect(failures).to.deep.equal([]);
  });

  it('are drawn in batches, so that a long discussion holds up nothing', async () => {
    const list = Array.from({ length: 200 }, (_, index) =>
      one(`${index}`, { parent: index % 5 ? `${index - (index % 5)}` : null }),
    );
    const element = document.createElement('news-comments') as NewsComments;
    Object.assign(element, { thread: commentThread({ comments: list }), limit: 100 });
    document.body.append(element);
    const counts = [0];
    const count = () => counts.push(all(element, 'article').length);
    new MutationObserver(count).observe(element.shadowRoot!, { childList: true, subtree: true });
    await waitUntil(() => counts.includes(200));
    for (const [index, drawn] of counts.slice(1).entries()) expect(drawn - counts[index]!).to.be.below(100);
    element.remove();
  });

  it('pages loaded comments, and moves the focus to the first of the next page', async () => {
    const list = Array.from({ length: 7 }, (_, index) => one(`${index + 1}`));
    const element = await comments('', { thread: thread(list), limit: 3, sort: 'oldest' });
    expect(outline(element)).to.deep.equal(['1', '2', '3']);
    const takeTime = hurry(5000);
    find(element, '.more button').click();
    await element.updateComplete;
    takeTime();
    expect(outline(element)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['id']).to.equal('4');
    const note = () => find(element, 'p[part=message]').textContent;
    expect(note()).to.equal('More comments are shown: 3.');
    await waitUntil(() => !note(), 'says it once');
    find(element, '.more button').click();
    await element.updateComplete;
    expect(!!find(element, '.more button')).to.equal(false);
  });

  it('does not clip the focus ring', async () => {
    const element = await comments('', { thread: thread([one('1'), one('2')]) });
    const [first, second] = all(element, '.thread > li');
    first!.querySelector('article')!.focus();
    expect(getComputedStyle(first!).contentVisibility).to.equal('visible');
    expect(getComputedStyle(second!).contentVisibility).to.equal('auto');
  });

  it('requests the next page, and another order, from the service', async () => {
    services.answers = {
      'sort=newest': thread([one('9'), one('8')], { total: 4, next: `${API}&after=8` }),
      'after=8': thread([one('7'), one('8'), one('6')], { total: 4 }),
      'sort=oldest': thread([one('6'), one('7')], { total: 4, next: `${API}&after=7` }),
    };
    const element = await comments(API, { limit: 2 });
    find(element, '.more button').click();
    await waitUntil(() => outline(element).length === 4);
    expect(outline(element)).to.deep.equal(['9', '8', '7', '6']);
    element.sort = 'oldest';
    await waitUntil(() => outline(element).join() === '6,7');
    expect(services.addresses).to.deep.equal([
      'news.example/api/comments?story=1&sort=newest&limit=2',
      'news.example/api/comments?story=1&after=8',
      'news.example/api/comments?story=1&sort=oldest&limit=2',
    ]);
  });

  it('reports a failed next page beside its button, and loads it when pressed again', async () => {
    const page = (ids: string[], next: string) =>
      thread(
        ids.map((id) => one(id)),
        { next, total: 4 },
      );
    services.answers = { [API]: page(['1', '2'], '/more'), 'https://news.example/more': [500, ''] };
    const element = await comments(API, { limit: 2, sort: 'oldest' });
    for (const answer of [
      [500, ''],
      [200, '<p>Log in'],
      [404, ''],
    ] as const) {
      services.answers['https://news.example/more'] = answer as never;
      const failed = oneEvent(element, 'news-error');
      find(element, '.main .more button').click();
      await failed;
      await waitUntil(() => find(element, '.more').getAttribute('aria-busy') === 'false');
      expect(find(element, '.more [part=message]').checkVisibility()).to.equal(true);
    }
    services.answers['https://news.example/more'] = page(['3', '4'], '');
    find(element, '.main .more button').click();
    await waitUntil(() => outline(element).length === 4);
    expect(element.shadowRoot!.querySelector('.more')).to.equal(null);
  });

  it('loads the next page despite a refresh meanwhile', async () => {
    const page = (ids: string[], next: string) =>
      thread(
        ids.map((id) => one(id)),
        { next, total: 4 },
      );
    let answer!: (page: object) => void;
    const late = new Promise<object>((resolve) => (answer = resolve));
    services.answers = { [API]: page(['1', '2'], '/more'), 'https://news.example/more': () => late };
    const element = await comments(API, { limit: 2, sort: 'oldest' });
    find(element, '.main .more button').click();
    await refreshOnce(element)();
    answer(page(['3', '4'], ''));
    await waitUntil(() => outline(element).length === 4);
    expect(element.shadowRoot!.querySelector('.more')).to.equal(null);
  });

  it('marks staff, edits, likes, and leaves gaps', async () => {
    const list = [
      one('1', { author: { name: 'Ed', staff: true }, edited: '2026-10-02T00:00:00Z', likes: 2 }),
      one('2', { deleted: true, html: '<p>Gone</p>' }),
    ];
    const element = await comments('', { thread: thread(list) });
    expect(texts(element, '[part=badge]')).to.deep.equal(['Staff']);
    expect(texts(element, '.when')[0]).to.contain('edited');
    expect(texts(element, '[part=actions] span')).to.deep.equal(['2 likes']);
    expect(texts(element, '[part=gap]')).to.deep.equal(['This comment was removed.']);
    expect(element.shadowRoot!.textContent).not.to.contain('Gone');
  });

  it('shows initials as portraits, and loads from other hosts only if allowed', async () => {
    const author = { name: 'Ada von Byron', avatar: 'https://avatars.example/ada.png' };
    const element = await comments('', {
      thread: thread([one('1', { author }), one('2', { author: { name: '加藤 美咲' } })]),
    });
    expect(texts(element, '[part=avatar]')).to.deep.equal(['加', 'AB']);
    expect(!!find(element, '[part=avatar] img')).to.equal(false);
    element.avatars = 'remote';
    await element.updateComplete;
    expect(find<HTMLImageElement>(element, '[part=avatar] img').src).to.equal('https://avatars.example/ada.png');
    element.avatars = 'none';
    await element.updateComplete;
    expect(!!find(element, '[part=avatar]')).to.equal(false);
  });

  it('shows the time, as a link to the comment', async () => {
    const date = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const element = await comments('', { thread: thread([one('1', { date, url: 'https://news.example/#c1' })]) });
    const link = find<HTMLAnchorElement>(element, '[part=permalink]');
    expect(link.href).to.equal('https://news.example/#c1');
    expect(link.textContent).to.equal('3 hours ago');
    expect(find<HTMLTimeElement>(element, 'time').dateTime).to.equal(date);
    expect(find(element, 'time').title).to.match(/\d{4}/);
  });

  it('waits behind a button when it is collapsed', async () => {
    const element = await comments('', { thread: thread([one('1')]), collapsed: true });
    expect(element.matches(':state(collapsed)')).to.equal(true);
    expect(!!find(element, 'article')).to.equal(false);
    find(element, 'button').click();
    await element.updateComplete;
    expect(!!find(element, 'article')).to.equal(true);
    expect(element.shadowRoot!.activeElement === find(element, '.thread')).to.equal(true);
  });

  it('shows the number alone for a card', async () => {
    services.answers = { [API]: commentThread({ comments: [], total: 1234 }) };
    const element = await comments(API, { countOnly: true, href: 'https://news.example/story#comments' });
    expect(element.shadowRoot!.textContent!.trim()).to.equal('1,234 comments');
    expect(find<HTMLAnchorElement>(element, 'a').href).to.equal('https://news.example/story#comments');
    expect(services.addresses[0]).to.contain('limit=1');
  });

  it('leads to the page of the publisher for reports, or sends them itself', async () => {
    services.answers = { report: [204, ''].length ? new Response(null, { status: 204 }) : {} };
    const element = await comments('', {
      thread: thread([one('1', { url: 'https://news.example/#c1' })], { report: 'https://news.example/c/{id}/report' }),
    });
    find(element, '[part=report]').click();
    await waitUntil(() => find(element, '#reason'));
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'reason');
    find<HTMLTextAreaElement>(element, '#reason').value = 'An insult';
    find(element, 'form:has(#reason) .submit').click();
    await waitUntil(() => !find(element, '#reason'));
    expect(services.posts.map(({ url, fields }) => [url.href, fields])).to.deep.equal([
      ['https://news.example/c/1/report', { reason: 'An insult' }],
    ]);
    expect(find(element, 'p[part=message]').textContent).to.equal('Thank you. The report was sent.');
    element.reportHref = 'https://news.example/report?id={id}&at={url}';
    await element.updateComplete;
    expect(find<HTMLAnchorElement>(element, '[part=report]').href).to.equal(
      'https://news.example/report?id=1&at=https%3A%2F%2Fnews.example%2F%23c1',
    );
  });
});

describe('<news-comments> in its states', () => {
  const services = new Services();
  beforeEach(() => services.start());
  afterEach(() => services.end());

  it('shows nothing if a story has no thread', async () => {
    services.answers = { [API]: [404, { code: 'not-found' }] };
    const element = await comments(API);
    expect(element.matches(':state(none)')).to.equal(true);
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows nothing if comments are closed and there are none', async () => {
    const element = await comments('', { thread: thread([], { open: false }) });
    expect(element.matches(':state(none)')).to.equal(true);
  });

  it('has a form when there are no comments yet', async () => {
    const element = await comments('', { thread: thread([]) });
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(texts(element, '[part=notice]')).to.deep.equal(['No comments yet.']);
    expect(!!find(element, 'textarea')).to.equal(true);
  });

  it('has no form when comments are closed, or it is for reading', async () => {
    const element = await comments('', { thread: thread([one('1')], { open: false }) });
    expect(element.matches(':state(closed)')).to.equal(true);
    expect(texts(element, '[part=closed]')).to.deep.equal(['Comments are closed.']);
    expect(!!find(element, 'textarea, [part=reply]')).to.equal(false);
    const other = await comments('', { thread: thread([one('1')]), readOnly: true });
    expect(!!find(other, 'textarea, [part=reply]')).to.equal(false);
  });

  it('keeps the link between its tags after a failure, and tries again', async () => {
    services.answers = { [API]: [503, 'down'] };
    const heard: string[] = [];
    const listen = (event: Event) => void heard.push((event as CustomEvent<{ code: string }>).detail.code);
    document.addEventListener('news-error', listen);
    const element = await comments(API, {}, html`<a href="/">On our site</a>`);
    document.removeEventListener('news-error', listen);
    expect(heard).to.deep.equal(['server']);
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    services.answers = { [API]: thread([one('1')]) };
    find(element, '[part=button]').click();
    await reached(element, 'ready');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('offers no retry if it would not help', async () => {
    services.answers = { [API]: [403, 'no'] };
    const element = await comments(API);
    expect(element.matches(':state(error)')).to.equal(true);
    expect(element.shadowRoot!.querySelector('[part=button]')).to.equal(null);
    expect(texts(element, '[part=notice]')).to.have.length(1);
  });

  it('shows new comments after a refresh on request, and updates existing ones', async () => {
    services.answers = { [API]: thread([one('1'), one('2')]) };
    const element = await comments(API);
    const refreshed = refreshOnce(element);
    services.answers = { [API]: thread([one('1', { html: '<p>Edited</p>' }), one('3'), one('4', { parent: '1' })]) };
    await refreshed();
    await waitUntil(() => textOf(element, '1') === 'Edited');
    // The second was removed.
    expect(outline(element)).to.deep.equal(['1']);
    const button = find(element, '.main .more button');
    expect(button.textContent!.trim()).to.equal('Show new comments (2)');
    button.click();
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(['3', '1', '.4']);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['id']).to.equal('3');
  });

  it('keeps its comments when a refresh fails, or finds nothing', async () => {
    services.answers = { [API]: thread([one('1')]) };
    const element = await comments(API);
    for (const answer of [[503, 'down'], [404, ''], {}] as const) {
      services.answers = { [API]: answer as object };
      await refreshOnce(element)();
      await reached(element, 'stale');
      expect(outline(element)).to.deep.equal(['1']);
    }
  });

  it('does not refresh before the service allows it', async () => {
    services.answers = { [API]: thread([one('1')]) };
    const element = await comments(API);
    services.answers = { [API]: [429, '', { 'retry-after': '3600' }] };
    const { setTimeout: wait } = window;
    const waits: unknown[] = [];
    await refreshOnce(element)();
    window.setTimeout = ((run: TimerHandler, time?: number) => {
      waits.push(time);
      return wait(run, time);
    }) as typeof setTimeout;
    element.refresh = 30;
    await element.updateComplete;
    window.setTimeout = wait;
    expect(waits).to.include(3_600_000);
    expect(waits).not.to.include(30_000);
  });

  it('loads lazily, near the viewport', async () => {
    services.answers = { [API]: thread([one('1')]) };
    const box = document.createElement('div');
    box.style.marginTop = '5000px';
    const element = document.createElement('news-comments') as NewsComments;
    element.src = API;
    box.append(element);
    document.body.append(box);
    await aTimeout(150);
    expect(services.asked).to.have.length(0);
    element.scrollIntoView();
    await reached(element, 'ready');
    box.remove();
    scrollTo(0, 0);
  });
});

/** Runs the timer of the refresh immediately. */
function refreshOnce(element: NewsComments): () => Promise<void> {
  return async () => {
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
    await aTimeout(10);
  };
}
