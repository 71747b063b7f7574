import type { Steps } from '../feed/steps.js';
import { elementsIn, type SourceNode } from '../article/html-tree.js';
import { parseInSteps } from '../article/parse-html.js';
import { inTasks } from '../article/in-tasks.js';
import { nextTask } from '../page/next-task.js';
import { takeNoscriptPictures } from '../article/pictures.js';
import { webAddress } from '../url/web-address.js';
import { Readability } from './readability.js';
import { ReaderDocument, type ReaderElement } from './dom.js';
import { mergeFrames } from './frames.js';
import { keepOneStory } from './one-story.js';
import { gatherProse, PROSE } from './prose.js';

/** Pages with more elements are not articles, or too slow to search. */
const MAX_ELEMENTS = 20_000;

/** Services whose iframes become placeholders, which load nothing by themselves. */
const FRAMES = new RegExp(
  `//(?:[\\w-]+\\.)*(?:${[
    'youtube(?:-nocookie)?|youtu|vimeo|dailymotion|twitter|x|instagram|tiktok|facebook|bsky|threads|reddit',
    'redditmedia|pinterest|linkedin|spotify|soundcloud|apple|dwcdn|flo|flourish|infogram|google|openstreetmap',
    'github|codepen|scribd|twitch|archive|qq|bilibili|wikimedia',
  ].join('|')})\\.\\w+/`,
  'i',
);

/** Finds the text of an article page, as Firefox's reader mode does; returns HTML, or undefined if there is none. */
export async function readableHtml(html: string, title: string, url: string): Promise<string | undefined> {
  const root = await inTasks(parseInSteps(html));
  takeNoscriptPictures(root);
  keepOneStory(root, title);
  await inTasks(mergeFrames(root));
  const prose = await inTasks(gatherProse(root));
  const page = new ReaderDocument(root, title, url);
  await nextTask();
  const story = storyOf(page);
  await nextTask();
  return story && inTasks(writeStory(story, prose, url));
}

function storyOf(page: ReaderDocument): ReaderElement | undefined {
  try {
    const reader = new Readability<unknown>(page as unknown as Document, {
      allowedVideoRegex: FRAMES,
      disableJSONLD: true,
      // Editors and page builders mark their blocks with classes.
      keepClasses: true,
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (story) => story,
    });
    return (reader.parse()?.content as ReaderElement | undefined | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Serialises the story, with the prose that was set aside. */
function* writeStory(story: ReaderElement, prose: Map<string, SourceNode[]>, base: string): Steps<string> {
  for (const paragraph of story.getElementsByTagName('p')) {
    const nodes = prose.get(paragraph.getAttribute(PROSE) ?? '');
    if (!nodes) continue;
    yield;
    for (const { name, attributes } of elementsIn(nodes)) if (name === 'a') resolveLink(attributes, base);
    yield* paragraph.frame(nodes);
  }
  return yield* story.htmlInSteps();
}

/** Resolves links like Readability, which keeps links within the page. */
function resolveLink(attributes: Readonly<Record<string, string>>, base: string): void {
  const { href } = attributes;
  if (href && !href.startsWith('#')) Object.assign(attributes, { href: webAddress(href, base) });
}
