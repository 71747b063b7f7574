// Runs in the page. Each way makes a host element of many cards or one list, and can change all headlines.
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const changed = ({ title }) => `${title}, changed`;

function hostOf(cards) {
  const host = emptyHost();
  host.append(...cards);
  document.body.append(host);
  return host;
}

/** Returns an empty host as wide as a column. */
function emptyHost() {
  const host = document.createElement('div');
  host.style.width = '400px';
  return host;
}

export const ourCards = (items) => {
  const cards = items.map((item) => Object.assign(document.createElement('news-article-card'), { item }));
  return {
    host: hostOf(cards),
    change: () => cards.forEach((card, index) => (card.item = { ...items[index], title: changed(items[index]) })),
    done: () => cards.at(-1).updateComplete,
    text: () => cards.at(-1).shadowRoot.textContent,
  };
};

/** The same with pictures; the styles of the page are the same, too. */
export const ourListWithPictures = (items) => ourList(items.map(withPicture));

const withPicture = (item) => ({
  ...item,
  image: { url: `${location.origin}/picture.svg?${item.id}`, alt: '', width: 300, height: 200 },
});

export const ourList = (items) => {
  const list = Object.assign(document.createElement('news-recent-list'), { limit: items.length, items });
  return {
    host: hostOf([list]),
    change: () => (list.items = items.map((item) => ({ ...item, title: changed(item) }))),
    done: () => list.updateComplete,
    text: () => list.shadowRoot.textContent,
  };
};

/** A thread until so many comments are on the page; a page sets another thread for new texts. */
const commentsUntil = (count) => (thread) => {
  const comments = Object.assign(document.createElement('news-comments'), { limit: 100, thread });
  let word = 'number';
  const isThere = () =>
    [...comments.shadowRoot.querySelectorAll('[part=text]:has(a)')].filter((text) => text.textContent.includes(word))
      .length >= count;
  return {
    host: hostOf([comments]),
    change: () => {
      word = 'changed';
      const changedComments = thread.comments.map((one) => ({ ...one, html: one.html.replace('number', 'changed') }));
      comments.thread = { ...thread, comments: changedComments };
    },
    done: async () => {
      await comments.updateComplete;
      while (!isThere()) await new Promise((resolve) => setTimeout(resolve));
    },
    text: () => comments.shadowRoot.textContent,
  };
};

export const ourComments = (thread) => commentsUntil(thread.comments.length)(thread);
/** Shows as many comments as fit into a tall window. */
export const ourFirstComments = commentsUntil(20);

/** The very markup and style sheets of the thread, as one string. */
export async function commentsAsString(thread) {
  const made = ourComments(thread);
  await made.done();
  const { shadowRoot } = made.host.firstChild;
  const markup = shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
  const styles = [...shadowRoot.adoptedStyleSheets];
  made.host.remove();
  return () => {
    const host = emptyHost();
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles;
    root.innerHTML = markup;
    document.body.append(host);
    const texts = root.querySelectorAll('[part=text] p:first-child');
    const change = () => texts.forEach((text) => (text.innerHTML = text.innerHTML.replace('number', 'changed')));
    return { host, change, done: () => Promise.resolve(), text: () => root.textContent };
  };
}

const heading = ({ url, title, section }) => `${section.name} <h3><a href="${url}">${title}</a></h3>`;
const footer = ({ authors: [{ name }], datePublished }) =>
  `${name} <time datetime="${datePublished}">${date.format(new Date(datePublished))}</time>`;

const changeLinks = (links, items) => links.forEach((link, index) => (link.textContent = changed(items[index])));

/** A card of another library with the same content in its slots. */
const peerCards = (tag, head, body) => (items) => {
  const cards = items.map((item) => {
    const card = document.createElement(tag);
    card.innerHTML = `<div slot="${head}">${heading(item)}</div><p ${body}>${item.summary}</p><div slot="footer">${footer(item)}</div>`;
    return card;
  });
  const links = cards.map((card) => card.querySelector('a'));
  return {
    host: hostOf(cards),
    change: () => changeLinks(links, items),
    done: () => cards.at(-1).updateComplete,
    text: () => cards.at(-1).textContent,
  };
};

export const shoelaceCards = peerCards('sl-card', 'header', '');
export const webAwesomeCards = peerCards('wa-card', 'header', '');
export const spectrumCards = peerCards('sp-card', 'heading', 'slot="description"');

/** A shadow root filled from one string. */
function fromString(markup, styles, items, selector) {
  const host = emptyHost();
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles;
  root.innerHTML = markup;
  document.body.append(host);
  const links = root.querySelectorAll(selector);
  return { host, change: () => changeLinks(links, items), done: () => Promise.resolve(), text: () => root.textContent };
}

function sheet(rules) {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}

/** The equivalent of other libraries' cards: head, body and foot in a box. */
export const boxesAsString = async () => {
  const styles = [
    sheet(`
      .card { display: flex; flex-direction: column; border: 1px solid silver; border-radius: 4px; background: white; }
      .card > * { padding: 1.25rem; }
      .head { border-bottom: 1px solid silver; }
      .foot { border-top: 1px solid silver; }`),
  ];
  return (items) => {
    const markup = items.map(
      (item) =>
        `<div class="card"><div class="head">${heading(item)}</div><div><p>${item.summary}</p></div><div class="foot">${footer(item)}</div></div>`,
    );
    return fromString(markup.join(''), styles, items, 'a');
  };
};

/** The very markup and style sheets of one of our elements, as one string without the elements: the limit. */
async function limitOf(make, items, repeat) {
  const made = make(items.slice(0, 1));
  await made.done();
  const { shadowRoot } = made.host.firstChild;
  const sample = {
    styles: [...shadowRoot.adoptedStyleSheets],
    // Without what Lit leaves between elements.
    markup: shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''),
    date: shadowRoot.querySelector('time').textContent,
  };
  made.host.remove();
  const fill = (markup, { id, url, title, datePublished }, index) =>
    markup
      .replaceAll('picture.svg?0', `picture.svg?${id}`)
      .replace('data-index="0"', `data-index="${index}"`)
      .replaceAll(items[0].url, url)
      .replaceAll(items[0].title, title)
      .replaceAll(items[0].datePublished, datePublished)
      .replace(sample.date, date.format(new Date(datePublished)));
  return (given) => {
    const all = (markup) => given.map((item, index) => fill(markup, item, index)).join('');
    return fromString(repeat.join(sample.markup, all), [...sample.styles, ...repeat.styles], given, '[part=link]');
  };
}

/** Each card in a container of its own, as each of our elements is one. */
export function cardsAsString(items) {
  return limitOf(ourCards, items, {
    styles: [sheet('.card { display: block; container-type: inline-size; }')],
    join: (markup, all) => all(`<div class="card">${markup}</div>`),
  });
}

/** The entries repeated within the list; that those out of view are laid out later is the widget's alone. */
export function listAsString(items) {
  return limitOf(ourList, items, { styles: [], join: repeatEntries });
}

const repeatEntries = (markup, all) => markup.replace(/<li.*<\/li>/s, (entry) => all(entry));

/** The same with pictures, and laid out later like the widget's: what is left is the work of making the entries. */
export function laterListAsString(items) {
  return limitOf(ourList, items.map(withPicture), {
    styles: [],
    join: (markup, all) => repeatEntries(markup.replace(/class="list /, 'class="list long '), all),
  });
}

/** Runs once: returns the milliseconds to create and lay out, and to change all headlines and lay out again. */
export async function turn(way, items) {
  await idle();
  let began = performance.now();
  const made = way(items);
  await made.done();
  made.host.getBoundingClientRect();
  const create = performance.now() - began;
  await idle();
  began = performance.now();
  made.change();
  await made.done();
  made.host.getBoundingClientRect();
  const update = performance.now() - began;
  if (!made.text().includes('changed')) throw new Error(`nothing changed: ${made.text()}`);
  made.host.remove();
  return { create, update };
}

async function idle() {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
}
