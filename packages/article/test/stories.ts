/** Names of the parts that are shown. */
export const partsOf = (article: Element): string[] =>
  [...article.shadowRoot!.querySelectorAll('[part]')].flatMap((element) => element.getAttribute('part')!.split(' '));

/** The text of the story as it is shown, with single spaces. */
export const shownText = (article: Element): string =>
  (article.shadowRoot!.querySelector('[part=body]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
