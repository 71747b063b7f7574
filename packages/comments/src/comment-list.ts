import { ownDocument } from '@news-widgets/core/internal/page';
import { type LitElement, nothing, render } from 'lit';
import type { Placed } from './arrange.js';
import { buildComment, COMMENT_WORDS, type CommentView, showDate } from './comment-view.js';
import { differences } from './differences.js';
import type { Comment } from './thread.js';

/** Values that the list needs besides those for each comment. */
export interface ListView extends CommentView {
  host: LitElement;
  /** Renders the panel below a comment. */
  renderBelow: (id: string) => unknown;
}

/** A comment on the page. */
interface Row {
  item: HTMLElement;
  content: HTMLElement;
  replies: HTMLElement | undefined;
  comment: Comment;
  replyTo: Comment | undefined;
  /** Holds the panel below it. */
  below: HTMLElement | undefined;
}

/**
 * Renders the nested lists of a thread as plain elements: each comment is one clone with a few texts. With templates, hundreds
 * of them would take several times as long.
 */
export class CommentList {
  readonly element = newList();
  readonly #rows = new Map<string, Row>();
  /** The settings that all comments were rendered with. */
  #looks: readonly unknown[] = [];

  constructor() {
    this.element.className = 'thread';
    this.element.setAttribute('part', 'list');
    this.element.setAttribute('aria-labelledby', 'heading');
    this.element.tabIndex = -1;
  }

  /** Renders these comments; unchanged ones stay as they are. */
  draw(placed: readonly Placed[], view: ListView): HTMLElement {
    const { words, locale, avatars, bodies, isRemote, reportHref, canReply, isForm, canReport, canAct, body } = view;
    // The object of words is replaced when the words of forms have loaded.
    const shown = COMMENT_WORDS.map((key) => words[key]);
    const looks = [
      locale,
      avatars,
      bodies,
      isRemote,
      reportHref,
      canReply,
      isForm,
      canReport,
      canAct,
      body.social,
      ...shown,
    ];
    const isOther = looks.some((one, index) => one !== this.#looks[index]);
    if (isOther) for (const row of this.#rows.values()) row.comment = OLD;
    this.#looks = looks;
    const seen = new Set<string>();
    this.#fill(this.element, placed, view, seen);
    for (const id of this.#rows.keys()) if (!seen.has(id)) this.#rows.delete(id);
    this.element.hidden = !placed[0];
    return this.element;
  }

  #fill(list: HTMLElement, placed: readonly Placed[], view: ListView, seen: Set<string>): void {
    const items = new Set<Element>();
    for (const one of placed) {
      seen.add(one.comment.id);
      const row = this.#draw(one, view);
      items.add(row.item);
      if (one.replies[0]) {
        if (!row.replies) row.item.append((row.replies = newList()));
        this.#fill(row.replies, one.replies, view, seen);
      } else {
        row.replies?.remove();
        row.replies = undefined;
      }
    }
    // Unchanged items are not moved: that would lose the focus.
    for (const child of [...list.children]) if (!items.has(child)) child.remove();
    let next = list.firstElementChild;
    for (const item of items)
      if (item === next) next = next.nextElementSibling;
      else list.insertBefore(item, next);
  }

  #draw({ comment, replyTo }: Placed, view: ListView): Row {
    const { id } = comment;
    let row = this.#rows.get(id);
    if (!row) {
      const content = buildComment(comment, replyTo, view);
      row = { item: ownDocument.createElement('li'), content, comment, replyTo, replies: undefined, below: undefined };
      row.item.append(content);
      this.#rows.set(id, row);
    } else {
      const changed = saysSame(row.replyTo, replyTo) ? differences(row.comment, comment) : ['replyTo'];
      Object.assign(row, { comment, replyTo });
      if (!changed[0]) showDate(row.content, comment, view);
      else if (changed.every((key) => key === 'html'))
        view.bodies.fill(row.content.querySelector('.text')!, comment, view.body);
      else replaceContent(row, buildComment(comment, replyTo, view));
    }
    const below = view.renderBelow(id);
    if (below && !row.below) row.content.append((row.below = ownDocument.createElement('div')));
    if (row.below) render(below ?? nothing, row.below, { host: view.host });
    if (!below) {
      row.below?.remove();
      row.below = undefined;
    }
    return row;
  }
}

/** Replaces the comment of a row that must be rendered again. */
const OLD = {} as Comment;

const reachable = (content: HTMLElement): HTMLElement[] => [
  ...content.querySelectorAll<HTMLElement>('a[href], button'),
];

function newList(): HTMLElement {
  const list = ownDocument.createElement('ol');
  // Without markers, Safari does not announce a list.
  list.setAttribute('role', 'list');
  return list;
}

/** Returns whether the line about the answered comment stays the same. */
const saysSame = (before: Comment | undefined, now: Comment | undefined): boolean =>
  before === now || (!!before && !!now && !differences(before, now).some((key) => ADDRESSED.includes(key)));

const ADDRESSED: (keyof Comment)[] = ['id', 'gap', 'name', 'url'];

/** Replaces the content, but keeps an open panel below it, and the focus. */
function replaceContent(row: Row, content: HTMLElement): void {
  const { content: old, below } = row;
  const { activeElement: focused } = old.getRootNode() as ShadowRoot;
  const hadFocus = focused && old.contains(focused);
  if (below) content.append(below);
  old.replaceWith(content);
  row.content = content;
  if (!hadFocus) return;
  const place = reachable(old).indexOf(focused as HTMLElement);
  const target = below?.contains(focused) ? (focused as HTMLElement) : reachable(content)[place];
  (target ?? content).focus();
}
