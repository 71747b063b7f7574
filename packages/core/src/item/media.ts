import { html, nothing } from 'lit';
import type { NewsItem } from '../feed/news-item.js';
import { safeSrcset } from '../url/srcset.js';
import { safeUrl } from '../url/safe-url.js';
import type { ItemView } from './item-view.js';

/**
 * The picture in space reserved by its ratio, and a repeat of the headline's link for the pointer only. A picture that says
 * something of its own is no link, so that its text is heard.
 */
export function renderMedia({ image, title }: NewsItem, href: string, view: ItemView): unknown {
  const { sizes, single } = view;
  const newTab = view.target === '_blank';
  if (view.hasSlot?.('media')) return html`<div class="media" part="media"><slot name="media"></slot></div>`;
  const fallback = safeUrl(view.imageFallback);
  const own = safeUrl(image?.url);
  if (!own && !fallback) return nothing;
  const { srcset, width, height, alt, focus } = own ? image! : ({} as Partial<typeof image & object>);
  const says = single && alt && alt !== title ? alt : '';
  const frame = html`<a class="media" part="media" href=${(!says && href) || nothing} target=${newTab ? '_blank' : nothing} rel="noopener" tabindex=${says ? nothing : -1} aria-hidden=${says ? nothing : 'true'} .style=${styleOf(view.imageRatio, focus)}
    ><img part="image" alt=${says} loading=${view.imageLoading ?? 'lazy'} decoding="async" fetchpriority=${view.imagePriority || nothing} sizes=${sizes} srcset=${safeSrcset(srcset) || nothing} src=${own || fallback}
      width=${width || nothing} height=${height || nothing} data-fallback=${(own && fallback) || nothing} @load=${show} @error=${replaceBroken}
  /></a>`;
  return own && single ? single.renderFigure(frame, image!, view) : frame;
}

/** Both values stand alone in a declaration, whatever they hold. As a property, which takes text, it passes a strict policy. */
const styleOf = (ratio = '', focus = ''): CSSStyleDeclaration =>
  ((/^[\d.]+( ?[/:] ?[\d.]+)?$/.test(ratio) ? `--news-image-ratio:${ratio.replace(':', '/')};` : '') +
    (/^[\d.]+% [\d.]+%$/.test(focus) ? `--_focus:${focus}` : '')) as unknown as CSSStyleDeclaration;

const show = ({ target }: Event): boolean => ((target as HTMLElement).hidden = false);

/** The tinted space stays, so that a broken picture leaves a layout that looks intended. */
function replaceBroken({ target }: Event): void {
  const image = target as HTMLImageElement;
  const { fallback } = image.dataset;
  image.hidden = !fallback || image.src === fallback;
  if (image.hidden) return;
  image.removeAttribute('srcset');
  image.src = fallback!;
}
