import { itemFromMarkup, itemsFromMarkup } from './items-from-markup.js';
import type { Feed } from './feed.js';
import type { FeedController } from './feed-controller.js';
import { FeedTask } from './feed-task.js';

export const createTask = (feeds: FeedController): FeedTask => new FeedTask(feeds, readPage);

/** The source that stands between the host's tags: JSON in a script element, else markup. */
async function readPage({ host }: FeedController): Promise<Feed> {
  const url = document.baseURI;
  const json = host.querySelector(':scope > script[type$="json"]')?.textContent;
  if (!json) return { title: '', items: host.single ? [itemFromMarkup(host)] : itemsFromMarkup(host) };
  try {
    const { readBody } = await import('./read-body.js');
    return await readBody({ bytes: new TextEncoder().encode(asFeed(json)).buffer, headers: new Headers(), url }, {});
  } catch (error) {
    throw (await import('./explain.js')).explain(error, url);
  }
}

/** One story as JSON, with its members straight in the object, is a feed of one. */
function asFeed(json: string): string {
  const isStory =
    /^\s*\{/.test(json) && /"title"\s*:\s*"/.test(json) && !/"(items|version|posts|@type)"\s*:/.test(json);
  return isStory ? `{"items":[${json}]}` : json;
}
