import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { paperStyles } from './paper.styles.js';
import { drawn, storyId, type Stories } from './story-in.js';

/** Shows one story at rest, with its name. */
class StoryCard extends LitElement {
  static override styles = [
    paperStyles,
    css`
    :host {
      display: grid;
      grid-template: 1fr auto / minmax(0, 1fr);
      min-width: 0;
      border: 1px solid var(--doc-line);
      border-radius: 2px;
      color: var(--doc-ink);
      font: 15px/1.5 var(--doc-font);
    }
    div {
      max-height: 22rem;
      overflow: hidden;
      padding: 24px;
    }
    p {
      margin: 0;
      padding: 12px 24px;
      border-block-start: 1px solid var(--doc-line);
    }
    a {
      color: inherit;
      font-weight: 600;
      text-underline-offset: 0.2em;
    }
  `,
  ];

  @property({ attribute: false }) stories!: Stories;
  @property() story = '';
  @property() name = '';
  @property() note = '';

  protected override render() {
    return html`<div class="paper" inert>${drawn(this.stories, this.story)}</div>
      <p><a href=${`./?path=/story/${storyId(this.stories, this.story)}`} target="_top">${this.name}</a> ${this.note}</p>`;
  }
}

customElements.define('story-card', StoryCard);
