import { html, nothing } from 'lit';
import type { NewsImage, NewsItem } from '../feed/news-item.js';
import { formatDuration } from '../i18n/durations.js';
import { safeSrcset } from '../url/srcset.js';
import { safeUrl } from '../url/safe-url.js';
import type { ItemView } from './types.js';

/**
 * Renders the image in space reserved by its ratio, with a copy of the headline's link for the pointer only. An image with
 * alternative text is not a link, so that screen readers read it.
 */
export function renderMedia(item: NewsItem, href: string, view: ItemView): unknown {
  const { image, title } = item;
  const { sizes, isSingle } = view;
  const badge = renderBadge(item, view);
  const newTab = view.target === '_blank';
  if (view.slots?.includes('media')) return html`<div class="media" part="media"><slot name="media"></slot></div>`;
  const fallback = safeUrl(view.imageFallback);
  const own = safeUrl(image?.url);
  if (!own && !fallback) return nothing;
  const { srcset, width, height, alt, focus } = own ? image! : ({} as Partial<NewsImage>);
  const text = isSingle && alt && alt !== title ? alt : '';
  const frame = html`<a
    class="media"
    part="media"
    href=${(!text && href) || nothing}
    target=${newTab ? '_blank' : nothing}
    rel="noopener"
    tabindex=${text ? nothing : -1}
    aria-hidden=${text ? nothing : 'true'}
    .style=${mediaStyle(view.imageRatio, focus)}
    ><img
      part="image"
      alt=${text}
      loading=${view.imageLoading ?? 'lazy'}
      decoding="async"
      referrerpolicy="strict-origin-when-cross-origin"
      fetchpriority=${view.imagePriority || nothing}
      sizes=${sizes}
      srcset=${safeSrcset(srcset) || nothing}
      src=${own || fallback}
      width=${width || nothing}
      height=${height || nothing}
      data-fallback=${(own && fallback) || nothing}
      @load=${show}
      @error=${useFallback}
    />${badge}</a>`;
  return own && isSingle ? renderFigure(frame, image!, view) : frame;
}

/** Renders the icon of a video, recording or gallery, and its length; screen readers hear the badge above the headline. */
function renderBadge({ label = '', duration = 0 }: NewsItem, { locale }: ItemView): unknown {
  if (!/^(video|audio|gallery)$/.test(label)) return nothing;
  return html`<span class="badge" part="badge" data-kind=${label} aria-hidden="true"
    >${duration > 0 ? html`<span class="duration" part="duration">${formatDuration(duration, locale)}</span>` : nothing}</span>`;
}

/** Renders the image with its caption and credit, if they are shown. */
function renderFigure(
  frame: unknown,
  { caption, credit }: NewsImage,
  { captions, imageCaption, imageCredit }: ItemView,
): unknown {
  if (!(captions || imageCaption || imageCredit) || !(caption || credit)) return frame;
  return html`<figure class="figure" part="figure">
    ${frame}
    <figcaption class="caption" part="caption" dir="auto"
      >${caption} ${credit ? html`<span class="credit" part="credit">${credit}</span>` : nothing}</figcaption>
  </figure>`;
}

/** Sets properties, which a strict Content Security Policy allows; the patterns keep out other declarations. */
const mediaStyle = (ratio = '', focus = ''): CSSStyleDeclaration =>
  ((/^[\d.]+( ?[/:] ?[\d.]+)?$/.test(ratio) ? `--news-image-ratio:${ratio.replace(':', '/')};` : '') +
    (/^[\d.]+% [\d.]+%$/.test(focus) ? `--_focus:${focus}` : '')) as unknown as CSSStyleDeclaration;

function show({ target }: Event): void {
  const image = target as HTMLImageElement;
  const media = image.closest<HTMLElement>('.media')!;
  image.hidden = false;
  delete media.dataset['broken'];
  // Portrait formats show people, whose heads a centred crop would cut off.
  if (image.naturalHeight >= image.naturalWidth && !media.style.getPropertyValue('--_focus'))
    image.style.objectPosition = '50% 25%';
  else image.style.objectPosition = '';
}

function markBroken(media: HTMLElement): void {
  const item = media.closest('.item');
  const section = item?.querySelector('.kicker')?.lastChild?.textContent;
  const [initial = ''] = (section || item?.querySelector('.headline')?.textContent || '').trim();
  media.dataset['broken'] = initial.toLocaleUpperCase();
}

/**
 * Retries with CORS, which pages with `Cross-Origin-Embedder-Policy` require, then with the fallback. Without a fallback,
 * layouts leave out the picture or show the initial of the section.
 */
function useFallback({ target }: Event): void {
  const image = target as HTMLImageElement;
  const { fallback, tried } = image.dataset;
  if (tried !== image.src && new URL(image.src).origin !== location.origin) {
    image.dataset['tried'] = image.src;
    // Lit may reuse an image that was retried with CORS for another story.
    image.crossOrigin = image.crossOrigin ? null : 'anonymous';
    return;
  }
  image.hidden = !fallback || image.src === fallback;
  if (image.hidden) return markBroken(image.closest<HTMLElement>('.media')!);
  image.removeAttribute('srcset');
  image.src = fallback!;
}
