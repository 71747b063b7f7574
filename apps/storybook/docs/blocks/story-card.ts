import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { drawn, type Stories } from './story-in.js';

/** One story at rest, with its name: a card of a sheet of states. */
class StoryCard extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-rows: 1fr auto;
      border: 1px solid #dcdcd8;
      border-radius: 2px;
      background: #fff;
      color: #1b1c1e;
      font: 15px/1.5 system-ui, 'Noto Sans', sans-serif;
    }
    div {
      max-height: 22rem;
      overflow: hidden;
      padding: 24px;
    }
    p {
      margin: 0;
      padding: 12px 24px;
      border-block-start: 1px solid #dcdcd8;
    }
    a {
      color: inherit;
      font-weight: 600;
      text-underline-offset: 0.2em;
    }
  `;

  @property({ attribute: false }) stories!: Stories;
  @property() story = '';
  @property() name = '';
  @property() note = '';

  protected override render() {
    return html`<div inert>${drawn(this.stories, this.story)}</div>
      <p><a href=${`./?path=/story/${this.#id}`} target="_top">${this.name}</a> ${this.note}</p>`;
  }

  /** As Storybook makes ids from titles and names. */
  get #id(): string {
    const part = (text: string) =>
      text
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
    return `${part(this.stories.default.title!)}--${part(this.story)}`;
  }
}

customElements.define('story-card', StoryCard);
