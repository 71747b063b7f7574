import { html, type TemplateResult } from 'lit';

const WIDTHS = [160, 320, 640];

const styles = html`<style>
  .torture {
    display: grid;
    grid-template-columns: ${WIDTHS.map((width) => `${width}px`).join(' ')};
    gap: 2em 3em;
    align-items: start;
  }
  .torture h2 {
    grid-column: 1 / -1;
    margin: 0;
    font: 600 14px/1.5 system-ui, 'Noto Sans', sans-serif;
  }
  .torture > div {
    outline: 1px dashed color-mix(in srgb, currentColor 20%, transparent);
    outline-offset: 6px;
  }
</style>`;

/** Shows extreme content at three widths; the dashed line marks the edge of the container. */
export const torture = <Args>(
  render: (args: Args) => unknown,
  args: Args,
  cases: Record<string, Partial<Args>>,
): TemplateResult =>
  html`${styles}
    <div class="torture">
      ${Object.entries(cases).map(
        ([name, content]) =>
          html`<h2>${name}</h2>
            ${WIDTHS.map((width) => html`<div style="width: ${width}px">${render({ ...args, ...content })}</div>`)}`,
      )}
    </div>`;
