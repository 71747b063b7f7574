import { ownDocument } from '../page/own-document.js';
import { knownVideo } from './video.js';

/** Options of the last pass. */
export interface FinishOptions {
  /** Base of relative addresses; without it they are removed. */
  base?: string;
  /** Returns the label of the button that plays a video, in the reader's language. */
  videoLabel?: (service: string) => string;
}

const LANDMARKS = 'address, article, aside, footer, header, main, nav, section';
/** Smaller images are tracking pixels. */
const MIN_SIDE = 3;

const WEB = /^https?:$/;
const LINKS = /^(?:https?|mailto|tel):$/;

/** Makes an address absolute; returns undefined for other schemes. */
type Resolve = (address: string | null, schemes?: RegExp) => string | undefined;

/** The last pass after every sanitizer: addresses, images, links, videos. */
export function finish(
  root: ParentNode,
  { base, videoLabel = (service) => `Play video from ${service}` }: FinishOptions,
): void {
  const resolve = resolver(base);
  const each = (selector: string, visit: (element: Element) => void) =>
    Array.from(root.querySelectorAll(selector)).forEach(visit);

  each('[cite]', (element) => set(element, 'cite', resolve(element.getAttribute('cite'))));
  each('a', (link) => finishLink(link, resolve));
  each('img, source, video, audio', (media) => finishSources(media, resolve));
  each('img', finishImage);
  each('video, audio', (media) => {
    set(media, 'controls', '');
    set(media, 'preload', 'none');
  });
  // Landmarks of the article would become landmarks of the host page.
  each(LANDMARKS, replaceByDivision);
  each('[data-news-video]', (mark) => replaceByButton(mark, videoLabel));
}

const resolver =
  (base: string | undefined): Resolve =>
  (address, schemes = WEB) => {
    try {
      const url = new URL((address ?? '').trim(), base);
      return address?.trim() && schemes.test(url.protocol) ? url.href : undefined;
    } catch {
      return undefined;
    }
  };

const set = (element: Element, name: string, value: string | undefined) =>
  value === undefined ? element.removeAttribute(name) : element.setAttribute(name, value);

function finishLink(link: Element, resolve: Resolve): void {
  const href = resolve(link.getAttribute('href'), LINKS);
  set(link, 'href', href);
  set(link, 'target', href && link.getAttribute('target') === '_blank' ? '_blank' : undefined);
  set(link, 'rel', href && 'noopener nofollow');
}

/** Sets the addresses of a picture or recording, including those for lazy loaders. */
function finishSources(media: Element, resolve: Resolve): void {
  const lazy = media.getAttribute('data-src');
  const own = media.getAttribute('src');
  set(media, 'src', resolve(lazy && (!own || own.startsWith('data:')) ? lazy : own));
  const candidates = (media.getAttribute('data-srcset') ?? media.getAttribute('srcset') ?? '')
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([address = '', size = '']) => [resolve(address), size])
    .filter(([address, size]) => address && /^(?:[\d.]+[wx])?$/.test(size!));
  set(media, 'srcset', candidates[0] && candidates.map((parts) => parts.join(' ').trim()).join(', '));
  for (const name of ['data-src', 'data-srcset']) media.removeAttribute(name);
  if (media.hasAttribute('poster')) set(media, 'poster', resolve(media.getAttribute('poster')));
}

function finishImage(image: Element): void {
  const isDot = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? MIN_SIDE) < MIN_SIDE);
  if (isDot || (!image.hasAttribute('src') && !image.hasAttribute('srcset')))
    return image.replaceWith(image.getAttribute('alt') ?? '');
  set(image, 'loading', 'lazy');
  set(image, 'decoding', 'async');
  set(image, 'referrerpolicy', 'no-referrer');
  if (!image.hasAttribute('alt')) set(image, 'alt', '');
}

function replaceByDivision(element: Element): void {
  const division = element.ownerDocument.createElement('div');
  for (const { name, value } of Array.from(element.attributes)) division.setAttribute(name, value);
  division.append(...Array.from(element.childNodes));
  element.replaceWith(division);
}

/** Replaces the mark of a video with the button that plays it. */
function replaceByButton(mark: Element, label: (service: string) => string): void {
  const video = knownVideo(mark.getAttribute('data-news-video') ?? '');
  if (!video) return mark.removeAttribute('data-news-video');
  const button = mark.ownerDocument.createElement('button');
  set(button, 'type', 'button');
  set(button, 'class', 'video');
  set(button, 'data-news-video', video.url);
  button.textContent = label(video.service);
  mark.replaceWith(button);
}

/** Replaces a video button with the player; nothing is loaded from the video host before. */
export function playVideo(button: Element): void {
  const video = knownVideo(button.getAttribute('data-news-video') ?? '');
  if (!video) return;
  const frame = ownDocument.createElement('iframe');
  frame.className = 'video';
  frame.title = button.textContent ?? video.service;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  frame.src = video.url;
  button.replaceWith(frame);
  frame.focus();
}
