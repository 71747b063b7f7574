import type { Words } from '../i18n/locale-table.js';
import { renderLink } from '../item/link.js';
import { safeUrl } from '../url/safe-url.js';
import { type Utm, withUtm } from '../url/utm.js';
import { html } from 'lit';

interface LinkView {
  words: Words<'subscribeForm'>;
  target: string;
  utm: Utm;
}

/** Renders a text whose `[marked]` part is a link; without a mark, a link follows it. */
export function renderLinked(text: string, address: string, { words, target, utm }: LinkView): unknown {
  const [before, link = words.terms, after] = text.split(/[[\]]/);
  const href = safeUrl(address);
  return text && href
    ? html`${before} ${renderLink(link, withUtm(href, utm), { words, target })}${after}`
    : text.replace(/[[\]]/g, '');
}
