import { ownDocument } from '@news-widgets/core/internal/page';
import type { ArticleHost } from './types.js';

const GAP = 8;

/** Shows a note over the text; Escape or a click elsewhere closes it. */
export function showNote(host: ArticleHost, mark: HTMLElement, goal: HTMLElement): void {
  const { noteWords, renderRoot } = host;
  const note =
    renderRoot.querySelector<HTMLElement>('.note[popover]') ?? renderRoot.appendChild(createNote(noteWords.close));
  const source = goal.closest('li, dd, p, div') ?? goal;
  const copy = source.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('[role=doc-backlink]')) back.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  note.querySelector('.note-text')!.replaceChildren(...copy.childNodes);
  note.setAttribute('aria-label', noteWords.note.replace('{mark}', mark.textContent.trim()));
  note.onbeforetoggle = (event) => {
    const isLeaving = (event as ToggleEvent).newState === 'closed' && note.matches(':focus-within');
    if (isLeaving) mark.focus({ preventScroll: true });
  };
  note.showPopover();
  place(note, mark);
  note.focus({ preventScroll: true });
}

/** Places the note below its mark if there is room, otherwise above. */
function place(note: HTMLElement, mark: Element): void {
  const { bottom, left, top } = mark.getBoundingClientRect();
  const { height, width } = note.getBoundingClientRect();
  const below = bottom + GAP;
  const y = below + height > innerHeight && top > height + GAP ? top - height - GAP : below;
  const x = Math.min(Math.max(GAP, left - width / 2), innerWidth - width - GAP);
  Object.assign(note.style, { insetBlockStart: `${y}px`, insetInlineStart: 'auto', left: `${Math.max(GAP, x)}px` });
}

function createNote(close: string): HTMLElement {
  const note = ownDocument.createElement('div');
  note.className = 'note';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'note');
  const text = ownDocument.createElement('div');
  text.className = 'note-text prose';
  const button = ownDocument.createElement('button');
  button.className = 'action';
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => note.hidePopover());
  note.append(text, button);
  return note;
}
