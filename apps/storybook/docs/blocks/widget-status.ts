import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { changes } from '../changes/changesets.js';
import { withCode } from '../tools/with-code.js';
import { storyId, type Stories } from './story-in.js';

/** A designer's checks, and the stories that show them; the first existing one is used. */
const CHECKS: readonly (readonly [check: string, stories: readonly string[]])[] = [
  ['Light and dark', ['DarkTheme', 'OnADarkPage']],
  ['Right to left', ['Arabic']],
  ['Another language than the page', ['OtherLanguageThanThePage', 'ArabicInAnEnglishPage']],
  ['Loading, the same height as the content', ['Loading']],
  ['Empty', ['Empty', 'Missing', 'Closed']],
  ['Failed, with a way to try again', ['Failed']],
  ['Offline', ['Offline']],
  ['Long words and narrow columns', ['OneLongWordNarrow', 'LongWord', 'Narrow', 'Narrowest']],
  ['Text at 400%', ['LargeText', 'Torture', 'Zoom']],
  ['Forced colours', ['ForcedColours']],
  ['Own fonts and colours', ['CustomProperties']],
];

/** Shows whether a widget is ready, what has been checked and where, and recent changes. */
class WidgetStatus extends LitElement {
  static override styles = css`
    :host {
      display: block;
      margin-block: 1rem 2rem;
      color: var(--doc-ink);
      font: 15px/1.5 var(--doc-font);
    }
    .ready {
      padding: 2px 10px;
      border-radius: 10px;
      background: light-dark(#e4efe6, #1f3a2a);
      color: var(--doc-good);
      font-size: 13px;
      font-weight: 700;
    }
    ul {
      columns: 18rem;
      column-gap: 2rem;
      margin: 1rem 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.3em;
      break-inside: avoid;
    }
    a {
      color: var(--doc-accent);
      text-underline-offset: 0.2em;
    }
    .check::before {
      content: '✓ ' / '';
      color: var(--doc-good);
      font-weight: 700;
    }
    h3 {
      margin: 2rem 0 0;
      font-size: 1.05rem;
    }
    .changes {
      columns: auto;
    }
  `;

  /** Name of the widget without `news-`. */
  @property() widget = '';
  /** Modules of its stories. */
  @property({ attribute: false }) stories: readonly Stories[] = [];

  protected override render() {
    const own = changes.filter(({ packages }) => packages.some(({ name }) => name === this.widget));
    return html`<p>
        <span class="ready">Ready</span> Version ${__NEWS_WIDGETS_VERSION__}. Each story is opened in a browser, played and
        checked with axe for every change.
      </p>
      <ul>
        ${CHECKS.map(([check, names]) => this.#check(check, names))}
      </ul>
      ${
        own.length > 0
          ? html`<h3>Since the last release</h3>
            <ul class="changes">
              ${own.map(({ title }) => html`<li>${withCode(title)}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #check(check: string, names: readonly string[]) {
    for (const stories of this.stories) {
      const name = names.find((one) => one in stories);
      if (name)
        return html`<li class="check">
          <a href=${`./?path=/story/${storyId(stories, name)}`} target="_top">${check}</a>
        </li>`;
    }
    return nothing;
  }
}

customElements.define('widget-status', WidgetStatus);
