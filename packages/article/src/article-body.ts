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
/** Blocks that fill the first screens; the rest follows in separate tasks, each with its own layout. */
const FIRST_BLOCKS = 24;
const BLOCKS = 12;
/** Longer texts, markup included, are parsed in separate tasks. */
const LONG_TEXT = 20_000;

/** The text of a story, parsed once per story and display mode; loaded only if there is a text. */
export class ArticleBody {
  #key = '';
  #body?: Body | undefined;
  #shown?: ShownBody | undefined;
  #reading?: Promise<void> | undefined;
  /** Settles once all blocks are in the page. */
  whole: Promise<void> = Promise.resolve();
  #later: readonly BodyNode[] = [];

  /** Parses the text; returns a promise if that takes long. */
  read(source: BodySource): Promise<void> | undefined {
    const { story, isExcerpt, level, newTab, words, knowsPage } = source;
    const { contentHtml = '', url, title, image, highlights } = story;
    const key = JSON.stringify([contentHtml, url, title, isExcerpt, level, newTab, words.showEmbed]);
    if (key === this.#key) return this.#body ? undefined : this.#reading;
    this.#key = key;
    this.#body = this.#shown = this.#reading = undefined;
    const options: BodyOptions = {
      base: url || (globalThis.document && ownDocument.baseURI) || '',
      ...{ title, image: image?.url, highlights, level, newTab, words },
    };
    // Hydration needs the same content synchronously.
    if (contentHtml.length < LONG_TEXT || !knowsPage) {
      this.#body = readBody(contentHtml, options);
      return undefined;
    }
    return (this.#reading = inTasks(bodyInSteps(contentHtml, options)).then((body) => {
      if (key === this.#key) this.#body = body;
    }));
  }

  /** Renders the parsed text, or, during hydration, keeps what the server has rendered. */
  show({ isExcerpt, knowsPage }: BodySource): ShownBody {
    if (this.#shown) return this.#shown;
    const body = this.#body!;
    const { blocks, isCut } = isExcerpt ? excerptOf(body.blocks, EXCERPT_WORDS) : { blocks: body.blocks, isCut: false };
    const headings = isExcerpt ? [] : body.headings;
    return (this.#shown = { ...body, headings, isCut, content: this.#content(blocks, knowsPage) });
  }

  /** Returns whether a block still to be appended contains an element with this id. */
  hasLater(id: string): boolean {
    for (const { attributes } of bodyElements(this.#later)) if (attributes['id'] === id) return true;
    return false;
  }

  #content(blocks: BodyNode[], knowsPage: boolean): unknown {
    if (!globalThis.document) return literal(`<div class="prose">${writeNodes(blocks)}</div>`);
    // During hydration, any node stands for the existing content.
    if (!knowsPage) return ownDocument.createComment('');
    const prose = ownDocument.createElement('div');
    prose.className = 'prose';
    prose.append(buildNodes(blocks.slice(0, FIRST_BLOCKS), ownDocument));
    this.#later = blocks.slice(FIRST_BLOCKS);
    this.whole = appendInTasks(this.#later, prose);
    return prose;
  }
}

/** Shortens the text of a story to what its mode shows, and keeps the reading time of the whole text. */
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

/** Wraps existing HTML in a template. */
const literal = (text: string): unknown => html(Object.assign([text], { raw: [text] }));
