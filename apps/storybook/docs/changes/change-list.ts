import { css, html, LitElement, nothing } from 'lit';
import { paperStyles } from '../blocks/paper.styles.js';
import { catalogue } from '../tools/catalogue.js';
import '../tools/demo-publisher.js';
import { elementOf, embedOf } from '../tools/embed.js';
import { toolStyles } from '../tools/tool.styles.js';
import '../tools/widgets.js';
import { withCode } from '../tools/with-code.js';
import { type Bump, BUMPS, type Change, changes } from './changesets.js';

const MEANING: Record<Bump, [title: string, text: string]> = {
  major: ['Breaking', 'Something that a site relies on changes. Read this before you update.'],
  minor: ['New', 'Something that was not there before. Nothing to do.'],
  patch: ['Fixed', 'Works as it always should have. Nothing to do.'],
};

const widgetTitles = new Map(catalogue.map((widget) => [widget.name, widget.title]));

/** Returns the largest version step of a change, which is what matters to a site. */
const bumpOf = ({ packages }: Change): Bump => BUMPS.find((bump) => packages.some((one) => one.bump === bump))!;

/** Lists everything since the last release, each change once. */
class ChangeList extends LitElement {
  static override styles = [
    toolStyles,
    paperStyles,
    css`
      :host {
        max-width: 60rem;
        margin-inline: auto;
      }
      .group {
        padding-block: 24px;
        border-block-start: 2px solid var(--doc-ink);
      }
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 15rem;
        gap: 12px 32px;
        padding-block: 18px;
      }
      article + article {
        border-block-start: 1px solid var(--doc-line);
      }
      .widgets {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        margin-block-start: 8px;
      }
      .widgets a {
        color: var(--doc-accent);
        font-weight: 650;
        text-underline-offset: 0.2em;
      }
      .picture {
        height: 9.5rem;
        overflow: hidden;
        padding: 12px;
        border: 1px solid var(--doc-line);
        border-radius: 6px;
      }
      .picture > * {
        width: 34rem;
        zoom: 0.38;
      }
      h2 {
        display: flex;
        gap: 10px;
        align-items: baseline;
        margin: 0 0 10px;
        font-size: 12.5px;
        font-weight: 700;
      }
      .mark {
        padding: 1px 8px;
        border-radius: 10px;
        background: light-dark(#e4efe6, #1f3a2a);
        color: var(--doc-good);
      }
      .mark.major {
        background: light-dark(#f9e2dd, #4a211c);
        color: var(--doc-bad);
      }
      .mark.patch {
        background: var(--doc-track);
        color: var(--doc-soft);
      }
      article p {
        max-width: 40em;
        font-size: 15px;
        font-weight: 650;
      }
      ul {
        max-width: 42em;
        margin: 6px 0 0;
        padding-inline-start: 18px;
        color: var(--doc-soft);
      }
      li + li {
        margin-block-start: 3px;
      }
      .empty {
        padding: 40px;
        border: 1px solid var(--doc-line);
        border-radius: 10px;
        text-align: center;
      }
      @media (max-width: 700px) {
        article {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override render() {
    return html`<div class="top">
        <div>
          <h1>What is new</h1>
          <p class="lead">
            Everything since the last release, as the changelogs will say it. All packages share one version; the next
            one brings all of this.
          </p>
        </div>
      </div>
      ${
        changes.length > 0
          ? BUMPS.map(this.#group)
          : html`<p class="empty">Nothing has changed since the last release.</p>`
      }`;
  }

  #group = (bump: Bump) => {
    const those = changes.filter((change) => bumpOf(change) === bump);
    if (those.length === 0) return nothing;
    const [title, text] = MEANING[bump];
    return html`<section class="group">
      <h2><span class="mark ${bump}">${title}</span><span class="hint">${text}</span></h2>
      ${those.map(this.#change)}
    </section>`;
  };

  #change = (change: Change) => {
    const names = change.packages.map(({ name }) => name).filter((name) => widgetTitles.has(name));
    const [first] = names;
    return html`<article>
      <div>
        <p>${withCode(change.title)}</p>
        ${change.details.length > 0 ? html`<ul>${change.details.map((line) => html`<li>${withCode(line)}</li>`)}</ul>` : nothing}
        <div class="widgets">
          ${names.map((name) => html`<a href="./?path=/docs/widgets-${name}--docs" target="_top">${widgetTitles.get(name)}</a>`)}
        </div>
      </div>
      ${first ? html`<div class="picture paper" inert>${elementOf(embedOf(new Map([['widget', first]])))}</div>` : nothing}
    </article>`;
  };
}

customElements.define('change-list', ChangeList);
