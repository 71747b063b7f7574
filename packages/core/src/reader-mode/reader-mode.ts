import { parseInSteps } from '../article/html-tree.js';
import { inTasks, nextTask } from '../article/in-tasks.js';
import { takeNoscriptPictures } from '../article/pictures.js';
import { Readability } from './readability.js';
import { ReaderDocument } from './dom.js';

/** Pages with more elements are no articles, or too slow to look through. */
const MAX_ELEMENTS = 20_000;

/** Frames of these become placeholders in the story, which load nothing by themselves. */
const FRAMES =
  /\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?|youtu|vimeo|dailymotion|twitter|x|instagram|tiktok|facebook|bsky|threads|reddit|redditmedia|pinterest|linkedin|spotify|soundcloud|apple|dwcdn|flo|flourish|infogram|google|openstreetmap|github|codepen|scribd|twitch|archive|qq|bilibili|wikimedia)\.\w+\//i;

/** The text of an article page as HTML, found as in the reader mode of Firefox; undefined where there is none. */
export async function readableHtml(html: string, title: string, url: string): Promise<string | undefined> {
  const root = await inTasks(parseInSteps(html));
  takeNoscriptPictures(root);
  const page = new ReaderDocument(root, title, url);
  await nextTask();
  try {
    return (
      new Readability(page as unknown as Document, {
        allowedVideoRegex: FRAMES,
        disableJSONLD: true,
        // What editors and page builders mean is in their classes.
        keepClasses: true,
        maxElemsToParse: MAX_ELEMENTS,
      }).parse()?.content ?? undefined
    );
  } catch {
    return undefined;
  }
}
