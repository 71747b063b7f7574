import { ownDocument } from '@news-widgets/core/internal/page';
import { emit } from '@news-widgets/core/element';
import type { NewsAuthor } from '@news-widgets/core/feed';
import type { NewsAuthorFollowDetail } from './author-events.js';
import type { CardHost } from './types.js';

/** Moves the focus to the form that the card names, where readers sign up to follow the author. */
export function follow(author: NewsAuthor, card: CardHost): void {
  if (!emit(card, 'news-author-follow', { author } satisfies NewsAuthorFollowDetail, true)) return;
  const form = ownDocument.getElementById(card.htmlFor!);
  const field = (form?.shadowRoot ?? form)?.querySelector<HTMLElement>('input:not([type=hidden], [tabindex="-1"])');
  form?.scrollIntoView({ block: 'center' });
  (field ?? form)?.focus({ preventScroll: true });
}
