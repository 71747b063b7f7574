import { html, nothing } from 'lit';

/** Renders the heading of a widget, with room for a link beside it. */
export const renderHeading = (text: string, level: number, aside: unknown = nothing): unknown =>
  text || aside !== nothing
    ? html`<div class="head" part="head">
        <div
          class="heading"
          part="heading"
          id="heading"
          role=${text ? 'heading' : nothing}
          aria-level=${level}
          dir="auto"
        >${text}</div>
        ${aside}
      </div>`
    : nothing;
