import { ownDocument, ownForm } from '@news-widgets/core/internal/page';
import { safeUrl } from '@news-widgets/core/internal/url';

/** Names of fields in comment forms: those of the documented API, then those of WordPress. */
const TEXT = 'textarea';
const NAME = '[name=name], [name=author]';
const EMAIL = '[name=email]';

/** Text typed into a form between the tags. */
export interface Typed {
  text: string;
  name: string;
  email: string;
  isFocused: boolean;
}

/** Returns the address of the comments that a form belongs to; empty if the form does not name it. */
export function sourceOf(form: HTMLFormElement | null | undefined): string {
  const action = form && actionOf(form);
  if (!form || !action) return '';
  const url = new URL(action);
  const post = valueOf(form, '[name=comment_post_ID]');
  if (url.pathname.endsWith('/wp-comments-post.php')) {
    url.pathname = url.pathname.replace(/wp-comments-post\.php$/, '');
    url.search = new URLSearchParams({ rest_route: '/wp/v2/comments', post }).toString();
    return post ? url.href : '';
  }
  const story = valueOf(form, '[name=story]');
  if (story && !url.searchParams.has('story')) url.searchParams.set('story', story);
  return url.searchParams.has('story') ? url.href : '';
}

/** Returns the address of WordPress's own form for a story, if the form between the tags names it. */
export const nativeAction = (form: HTMLFormElement): string => {
  const action = actionOf(form);
  return action.includes('/wp-comments-post.php') ? action : '';
};

export function typedInto(form: HTMLFormElement): Typed {
  const active = ownDocument.activeElement;
  return {
    text: valueOf(form, TEXT),
    name: valueOf(form, NAME),
    email: valueOf(form, EMAIL),
    isFocused: !!active && ownForm(form).contains(active),
  };
}

/** Reads the attribute, since the property defaults to the address of the page. */
const actionOf = (form: HTMLFormElement): string => safeUrl(ownForm(form).getAttribute('action'));

const valueOf = (form: HTMLFormElement, selector: string): string =>
  ownForm(form).querySelector<HTMLInputElement>(selector)?.value ?? '';
