import { html } from 'lit';

/** Renders a row of options, one of which is selected. */
export const choices = (
  name: string,
  legend: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
) =>
  html`<fieldset class="choices" @change=${(event: Event) => choose((event.target as HTMLInputElement).value)}>
    <legend class="unseen">${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label><input type="radio" name=${name} .value=${value} .checked=${value === chosen} />${label}</label>`,
    )}
  </fieldset>`;
