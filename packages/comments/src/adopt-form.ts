import { ownDocument, ownForm } from '@news-widgets/core/internal/page';
import { safeUrl } from '@news-widgets/core/internal/url';

/** Names of fields in forms of comments: the documented API's, then those of WordPress. */
const TEXT = 'textarea';
const NAME = '[name=name], [name=author]';
const EMAIL = '[name=email]';

/** What was typed into a form between the tags. */
export interface Typed {
  text: string;
  name: string;
  email: string;
  isFocused: boolean;
}

/** The address that has the comments for which a form is made; empty where it does not say so. */
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

/** Address of WordPress's own form for a story, where the form between the tags names it. */
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

/** By the attribute: the property is the address of the page where there is none. */
const actionOf = (form: HTMLFormElement): string => safeUrl(ownForm(form).getAttribute('action'));

const valueOf = (form: HTMLFormElement, selector: string): string =>
  ownForm(form).querySelector<HTMLInputElement>(selector)?.value ?? '';
