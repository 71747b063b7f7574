import { css, html, LitElement, nothing } from 'lit';
import { catalogue } from '../tools/catalogue.js';
import { toolStyles } from '../tools/tool.styles.js';
import { withCode } from '../tools/with-code.js';
import { type Bump, BUMPS, type Change, changes } from './changesets.js';

const MEANING: Record<Bump, [title: string, text: string]> = {
  major: ['Breaking', 'Something that a site relies on works otherwise: read before you update.'],
  minor: ['New', 'Something that was not there before. Nothing to do.'],
  patch: ['Mended', 'Works as it always should have. Nothing to do.'],
};

const byName = new Map(catalogue.map((widget) => [widget.name, widget.title]));

/** Packages that change, widgets first. */
const packages = [...new Set(changes.flatMap((change) => change.packages.map(({ name }) => name)))].toSorted(
  (a, b) => Number(byName.has(b)) - Number(byName.has(a)) || a.localeCompare(b),
);

const bumpOf = (change: Change, name: string): Bump | undefined =>
  change.packages.find((one) => one.name === name)?.bump;

/** Everything since the last release, by package and by what it means for a site. */
class ChangeList extends LitElement {
  static override styles = [
    toolStyles,
    css`
      :host {
        max-width: 60rem;
        margin-inline: auto;
      }
      .package {
        display: grid;
        grid-template-columns: 13rem minmax(0, 1fr);
        gap: 12px 32px;
        padding-block: 24px;
        border-block-start: 2px solid var(--ink);
      }
      .package h2 {
        font-size: 18px;
      }
      .package code {
        color: var(--soft);
        font-size: 12px;
      }
      .see {
        display: block;
        width: fit-content;
        margin-block-start: 8px;
        color: var(--accent);
        font-weight: 650;
        text-underline-offset: 0.2em;
      }
      h3 {
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
        background: #e4efe6;
        color: #1d5b34;
      }
      .mark.major {
        background: #f9e2dd;
        color: #8f1d14;
      }
      .mark.patch {
        background: #edece8;
        color: #4a4d51;
      }
      article + article {
        margin-block-start: 18px;
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
        color: #3d4044;
      }
      li + li {
        margin-block-start: 3px;
      }
      .group + .group {
        margin-block-start: 24px;
      }
      .empty {
        padding: 40px;
        border: 1px solid var(--line);
        border-radius: 10px;
        text-align: center;
      }
      @media (max-width: 700px) {
        .package {
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
            Everything since the last release, in the words that the changelogs will have. All packages share one version; the next one
            brings all of this.
          </p>
        </div>
      </div>
      ${
        packages.length > 0
          ? packages.map(this.#package)
          : html`<p class="empty">Nothing has changed since the last release.</p>`
      }`;
  }

  #package = (name: string) => {
    const title = byName.get(name);
    return html`<section class="package">
      <div>
        <h2>${title ?? name.charAt(0).toUpperCase() + name.slice(1)}</h2>
        <code>@news-widgets/${name}</code>
        ${title ? html`<a class="see" href="./?path=/docs/widgets-${name}--docs" target="_top">See its stories</a>` : nothing}
      </div>
      <div>${BUMPS.map((bump) => this.#group(name, bump))}</div>
    </section>`;
  };

  #group(name: string, bump: Bump) {
    const those = changes.filter((change) => bumpOf(change, name) === bump);
    if (those.length === 0) return nothing;
    const [title, text] = MEANING[bump];
    return html`<div class="group">
      <h3><span class="mark ${bump}">${title}</span><span class="hint">${text}</span></h3>
      ${those.map(
        (change) =>
          html`<article>
            <p>${withCode(change.title)}</p>
            ${
              change.details.length > 0
                ? html`<ul>${change.details.map((line) => html`<li>${withCode(line)}</li>`)}</ul>`
                : nothing
            }
          </article>`,
      )}
    </div>`;
  }
}

customElements.define('change-list', ChangeList);
