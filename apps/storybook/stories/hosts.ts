import { html, type TemplateResult } from 'lit';
import { hostStyles } from './hosts.styles.js';

type Host = (story: () => unknown) => TemplateResult;

const page = (kind: string, content: TemplateResult): TemplateResult => html`${hostStyles}
  <div class="site ${kind}">
    <header class="masthead"><b>The Harbour Ledger</b><span>Trade</span><span>Shipping</span><span>Metals</span></header>
    ${content}
  </div>`;

const article = html`<p class="kicker">Metals</p>
  <h1>The small port that weighs every magnet</h1>
  <p class="lead">Four people, one scale and a ledger: how a harbour came to know more about motors than their makers.</p>
  <p class="byline">By the science desk · 8 min read</p>`;
const first = html`<p>The scale stands in a shed behind the customs house. It was bought for spices, and it still smells of them when the sun is on the roof. What crosses it now is greyer, smaller and a good deal dearer by the gram.</p>
  <p>Every crate is opened. The magnets are counted, one in fifty is weighed, and the figure goes into a book that nobody had asked for until last spring.</p>`;
const second = html`<p>Since then the book has been copied eleven times. It says, port by port, what the forms leave out: how much of a motor is metal that somebody had to dig for.</p>`;

/** Within an article. */
export const inArticle: Host = (story) =>
  page('article', html`<main class="text">${article}${first}<div class="place">${story()}</div>${second}</main>`);

/** In the column beside an article. */
export const inSidebar: Host = (story) =>
  page('sided', html`<main class="text">${article}${first}${second}</main><aside class="side">${story()}</aside>`);

/** In a site's footer, between its links and its address. */
export const inFooter: Host = (story) =>
  page(
    'footed',
    html`<main class="text">${article}</main>
      <footer class="foot">
        <ul>
          <li><a href="https://newsroom.example/about">About</a></li>
          <li><a href="https://newsroom.example/contact">Contact</a></li>
          <li><a href="https://newsroom.example/privacy">Privacy</a></li>
        </ul>
        <div>${story()}</div>
        <p>Quay 4, Old Harbour<br />Open on weekdays from nine to five</p>
      </footer>`,
  );

/** On a site that is always dark. */
export const onDarkSite: Host = (story) =>
  page('night', html`<main class="text">${article}${first}<div class="place">${story()}</div>${second}</main>`);
