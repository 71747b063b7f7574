import { ownDocument } from '@news-widgets/core/internal/page';
import { type BodyNode, buildNodes, excerptOf, readBody, writeNodes } from '@news-widgets/core/internal/article';
import type { NewsItem } from '@news-widgets/core/feed';
import { html } from 'lit';
import { minutesOf } from './minutes.js';
import type { BodySource, MODES, ShownBody } from './types.js';

const EXCERPT_WORDS = 120;
/** Blocks that fill the first screens; the others follow in tasks of their own. */
const FIRST_BLOCKS = 24;
/** How long such a task may take, in milliseconds. */
const TASK_MS = 8;

/** The text of a story, read once for each story and each way to show it; loaded when there is one to show. */
export class ArticleBody {
  #key = '';
  #shown?: ShownBody;
  /** Settles when all blocks are in the page. */
  whole: Promise<void> = Promise.resolve();

  /** `isHydrating`: the server has rendered the text already, and it stays. */
  show(source: BodySource, isHydrating: boolean): ShownBody {
    const { story, isExcerpt, level, newTab, words } = source;
    const key = JSON.stringify([story.contentHtml, story.url, story.title, isExcerpt, level, newTab, words.showEmbed]);
    if (this.#shown && key === this.#key) return this.#shown;
    this.#key = key;
    const body = readBody(story.contentHtml ?? '', {
      base: story.url || (globalThis.document && ownDocument.baseURI) || '',
      title: story.title,
      image: story.image?.url,
      highlights: story.highlights,
      ...{ level, newTab, words },
    });
    const { blocks, isCut } = isExcerpt ? excerptOf(body.blocks, EXCERPT_WORDS) : { blocks: body.blocks, isCut: false };
    const headings = isExcerpt ? [] : body.headings;
    return (this.#shown = { ...body, headings, isCut, content: this.#content(blocks, isHydrating) });
  }

  #content(blocks: BodyNode[], isHydrating: boolean): unknown {
    if (!globalThis.document) return literal(`<div class="prose">${writeNodes(blocks)}</div>`);
    // Hydration accepts any node for what is already there.
    if (isHydrating) return ownDocument.createComment('');
    const prose = ownDocument.createElement('div');
    prose.className = 'prose';
    prose.append(buildNodes(blocks.slice(0, FIRST_BLOCKS), ownDocument));
    this.whole = appendInTasks(blocks.slice(FIRST_BLOCKS), prose);
    return prose;
  }
}

/** A story with no more text than its mode shows, and what the whole text says of it. */
export function shorten(story: NewsItem, mode: (typeof MODES)[number]): NewsItem {
  if (mode === 'full' || !story.contentHtml) return story;
  const words = { showEmbed: '', openEmbed: '', table: '', gallery: '' };
  const { blocks, wordCount } = readBody(story.contentHtml, { base: story.url, title: story.title, words });
  const contentHtml = writeNodes(excerptOf(blocks, EXCERPT_WORDS).blocks);
  return { ...story, contentHtml, readingMinutes: story.readingMinutes ?? minutesOf(wordCount) };
}

async function appendInTasks(blocks: BodyNode[], into: Element): Promise<void> {
  for (let at = 0; at < blocks.length;) {
    await new Promise((resolve) => setTimeout(resolve));
    const group = ownDocument.createElement('div');
    // What is far below is neither laid out nor painted.
    group.className = 'group';
    for (const end = performance.now() + TASK_MS; at < blocks.length && performance.now() < end; at++)
      group.append(buildNodes([blocks[at]!], ownDocument));
    into.append(group);
  }
}

/** HTML that is written already, as a template. */
const literal = (text: string): unknown => html(Object.assign([text], { raw: [text] }));
