import { ownDocument } from '@news-widgets/core/internal/page';
import { isHeight, type Greeting } from '../frame/messages.js';

const base = (ownDocument.currentScript as HTMLScriptElement | null)?.src || location.href;
const frameAddress = new URL('frame.html', base).href;
const MAX_HEIGHT = 20_000;

/** Returns the frames of this release on the page. */
const frames = () =>
  ([...ownDocument.querySelectorAll('iframe')] as HTMLIFrameElement[]).filter(
    ({ src }) => src.split(/[?#]/)[0] === frameAddress,
  );

addEventListener('message', ({ data, origin, source }) => {
  if (!isHeight(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame))
    frame.style.height = `${Math.min(Math.ceil(data.newsWidgetsHeight), MAX_HEIGHT)}px`;
});

// Frames that loaded before this script report their height again.
for (const frame of frames()) frame.contentWindow?.postMessage({ newsWidgets: 'hello' } satisfies Greeting, '*');

/** Returns the origin of a frame; a sandbox without `allow-same-origin` has the origin "null". */
function originOf({ sandbox }: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(frameAddress).origin;
}
