import {
  type Body,
  bodyElements,
  bodyInSteps,
  type BodyNode,
  type BodyOptions,
  buildNodes,
  excerptOf,
  inTasks,
  readBody,
  writeNodes,
} from '@news-widgets/core/internal/article';
import { nextTask, ownDocument } from '@news-widgets/core/internal/page';
import type { NewsItem } from '@news-widgets/core/feed';
import { html } from 'lit';
import { minutesOf } from './minutes.js';
import type { BodySource, MODES, ShownBody } from './types.js';

const EXCERPT_WORDS = 120;
/** Blocks that fill the first screens; the others follow in tasks of their own, each with its layout. */
const FIRST_BLOCKS = 24;
const BLOCKS = 12;
/** Texts with more letters, markup included, are read in tasks, too. */
const LONG_TEXT = 20_000;

/** The text of a story, read once for each story and each way to show it; loaded when there is one to show. */
export class ArticleBody {
  #key = '';
  #body?: Body | undefined;
  #shown?: ShownBody | undefined;
  #reading?: Promise<void> | undefined;
  /** Settles when all blocks are in the page. */
  whole: Promise<void> = Promise.resolve();
  #later: readonly BodyNode[] = [];

  /** Reads the text; a promise where that takes long. */
  read(source: BodySource, isHydrating: boolean): Promise<void> | undefined {
    const { story, isExcerpt, level, newTab, words } = source;
    const { contentHtml = '', url, title, image, highlights } = story;
    const key = JSON.stringify([contentHtml, url, title, isExcerpt, level, newTab, words.showEmbed]);
    if (key === this.#key) return this.#body ? undefined : this.#reading;
    this.#key = key;
    this.#body = this.#shown = this.#reading = undefined;
    const options: BodyOptions = {
      base: url || (globalThis.document && ownDocument.baseURI) || '',
      ...{ title, image: image?.url, highlights, level, newTab, words },
    };
    // What the server has written must be the same at once.
    if (contentHtml.length < LONG_TEXT || isHydrating || !globalThis.document) {
      this.#body = readBody(contentHtml, options);
      return undefined;
    }
    return (this.#reading = inTasks(bodyInSteps(contentHtml, options)).then((body) => {
      if (key === this.#key) this.#body = body;
    }));
  }

  /** What has been read. `isHydrating`: the server has rendered the text already, and it stays. */
  show({ isExcerpt }: BodySource, isHydrating: boolean): ShownBody {
    if (this.#shown) return this.#shown;
    const body = this.#body!;
    const { blocks, isCut } = isExcerpt ? excerptOf(body.blocks, EXCERPT_WORDS) : { blocks: body.blocks, isCut: false };
    const headings = isExcerpt ? [] : body.headings;
    return (this.#shown = { ...body, headings, isCut, content: this.#content(blocks, isHydrating) });
  }

  /** Whether one of the blocks after the first ones has an element with this id. */
  hasLater(id: string): boolean {
    for (const { attributes } of bodyElements(this.#later)) if (attributes['id'] === id) return true;
    return false;
  }

  #content(blocks: BodyNode[], isHydrating: boolean): unknown {
    if (!globalThis.document) return literal(`<div class="prose">${writeNodes(blocks)}</div>`);
    // Hydration accepts any node for what is already there.
    if (isHydrating) return ownDocument.createComment('');
    const prose = ownDocument.createElement('div');
    prose.className = 'prose';
    prose.append(buildNodes(blocks.slice(0, FIRST_BLOCKS), ownDocument));
    this.#later = blocks.slice(FIRST_BLOCKS);
    this.whole = appendInTasks(this.#later, prose);
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

async function appendInTasks(blocks: readonly BodyNode[], into: Element): Promise<void> {
  for (let at = 0; at < blocks.length; at += BLOCKS) {
    await nextTask();
    into.append(buildNodes(blocks.slice(at, at + BLOCKS), ownDocument));
  }
}

/** HTML that is written already, as a template. */
const literal = (text: string): unknown => html(Object.assign([text], { raw: [text] }));
