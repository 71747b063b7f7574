import { isFamilyNameFirst } from '@news-widgets/core/internal/i18n';
import { warnOnce } from '@news-widgets/core/internal/page';
import { renderLinked } from '@news-widgets/core/internal/form';
import type { Words } from '@news-widgets/core/i18n';
import { html, nothing } from 'lit';
import type { SubscribeFormHost, SubscribeList } from './types.js';

/** Reads the lists from the attribute or property `lists`. */
export function readLists(lists: string | SubscribeList[]): SubscribeList[] {
  if (typeof lists === 'string' && !lists.startsWith('['))
    return lists
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => ({ id }));
  try {
    const given = typeof lists === 'string' ? (JSON.parse(lists) as SubscribeList[]) : lists;
    return given.filter((one) => one?.id);
  } catch {
    warnOnce('<news-subscribe-form>: lists is not valid JSON.');
    return [];
  }
}

/** Renders the choice of lists, if there is a choice. */
export function renderLists({ choices, words }: SubscribeFormHost): unknown {
  const offered = choices.filter(({ name }) => name);
  return offered.length > 1
    ? html`<fieldset class="lists" id="lists" tabindex="-1" aria-describedby="message">
        <legend part="label">${words.chooseLists}</legend>
        ${offered.map(
          ({
            id,
            name,
            description,
            checked,
          }) => html`<label class="tick"><input type="checkbox" name="lists" .value=${id} ?checked=${!!checked} />
            <span><bdi>${name}</bdi>${description ? html`<small><bdi>${description}</bdi></small>` : nothing}</span></label>`,
        )}
      </fieldset>`
    : nothing;
}

/** Renders the fields for names, in the order of the language. */
export function renderNames(ask: string, words: Words<'subscribeForm'>, locale: string): unknown {
  const field = (name: 'name' | 'firstName' | 'lastName', complete: 'name' | 'given-name' | 'family-name') =>
    html`<div><label part="label" for=${name}>${words[name]} <small>${words.optional}</small></label><input part="input" id=${name} name=${name} autocomplete=${complete} maxlength="100" /></div>`;
  if (ask === 'full') return html`<div class="names">${field('name', 'name')}</div>`;
  if (ask !== 'first' && ask !== 'both') return nothing;
  const given = field('firstName', 'given-name');
  const family = ask === 'both' ? field('lastName', 'family-name') : nothing;
  return html`<div class="names">${isFamilyNameFirst(locale) ? [family, given] : [given, family]}</div>`;
}

/** Renders the consent box, which is never ticked by default. */
export function renderConsent(form: SubscribeFormHost, invalid: boolean): unknown {
  const { consent, consentHref, consentOptional } = form;
  return consent
    ? html`<label class="tick consent"><input type="checkbox" id="consent" name="consent" ?required=${!consentOptional} aria-invalid=${invalid} aria-describedby="message" />
        <span><bdi>${renderLinked(consent, consentHref, form)}</bdi></span></label>`
    : nothing;
}
