import { ownDocument } from '@news-widgets/core/internal/page';

/** Replaces a placeholder with the player; nothing is loaded from its host before. */
export function play(button: HTMLElement): void {
  const { player = '', height } = button.dataset;
  if (!player.startsWith('https://')) return;
  const frame = ownDocument.createElement('iframe');
  frame.title = button.textContent.trim();
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation');
  if (height) frame.style.height = `${Number(height)}px`;
  frame.className = height ? 'player' : 'player wide';
  frame.src = player;
  button.replaceWith(frame);
  frame.focus();
}
