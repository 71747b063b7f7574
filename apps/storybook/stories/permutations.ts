import { html, type TemplateResult } from 'lit';

type Choices<Args> = { [Name in keyof Args]?: readonly Args[Name][] };

const styles = html`<style>
  .permutations {
    display: grid;
    margin: -24px;
    line-height: 1.5;
  }
  @media (min-width: 600px) {
    .permutations {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .permutations > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
    padding: 24px;
    background: #fff;
    color: #1b1c1e;
    color-scheme: light;
  }
  .permutations > [dir='rtl'] {
    background: #141517;
    color: #e9e8e6;
    color-scheme: dark;
  }
  .permutations code {
    justify-self: start;
    padding: 0.1em 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    border-radius: 3px;
    font: 12px/1.6 ui-monospace, Menlo, 'DejaVu Sans Mono', monospace;
  }
</style>`;

/** Shows every choice of every attribute: light and left-to-right beside dark and, with other content, right-to-left. */
export function permutations<Args>(
  render: (args: Args) => unknown,
  args: Args,
  { choices, arabic }: { choices: Choices<Args>; arabic: Partial<Args> },
): TemplateResult {
  const rows = (Object.entries(choices) as [string, readonly unknown[]][]).flatMap(([name, values]) =>
    values.map((value) => ({ name, value, code: value === true ? name : `${name}="${String(value)}"` })),
  );
  const sides = [
    { dir: 'ltr', lang: 'en', content: {} },
    { dir: 'rtl', lang: 'ar', content: arabic },
  ];
  return html`${styles}
    <div class="permutations">
      ${rows.flatMap(({ name, value, code }) =>
        sides.map(
          ({ dir, lang, content }) =>
            html`<div dir=${dir} lang=${lang}><code dir="ltr">${code}</code>${render({ ...args, ...content, [name]: value })}</div>`,
        ),
      )}
    </div>`;
}
