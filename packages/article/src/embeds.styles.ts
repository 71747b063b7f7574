import { css } from 'lit';

/** Boxes, bookmarks and embeds in the text of a story. */
export const embedStyles = css`
  .prose :is(.box, .bookmark, .embed) {
    padding: 1em 1.15em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .prose .box {
    border: 0;
    background: var(--_tint);
  }
  .prose .bookmark p {
    margin-block: 0.3em 0;
    color: var(--_soft);
    font-size: 0.88em;
    line-height: calc(1.45 * var(--_tall));
  }
  .prose .bookmark .bookmark-title {
    margin: 0;
    color: inherit;
    font-size: 1em;
    font-weight: 650;
  }
  .prose .bookmark .bookmark-source {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .prose .embed blockquote {
    padding: 0;
    border: 0;
    color: inherit;
  }
  .prose .embed > * + * {
    margin-block-start: 0.9em;
  }
  .prose .embed-title {
    margin: 0;
    font-weight: 650;
  }
  .embed-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    font-size: 0.9em;
  }
  /* Keeps the link with the arrow beside the button. */
  .embed-actions:not(:has(.player)) {
    flex-wrap: nowrap;
  }
  .embed-actions .action::before {
    content: '\\25B6\\FE0E' / '';
    margin-inline-end: 0.6em;
    font-size: 0.75em;
  }
  .icon-link {
    padding: 0.3em 0.5em;
    text-decoration-line: none;
  }
  .prose a.icon-link::after {
    margin: 0;
    color: inherit;
    font-size: 1.1em;
  }
  .player {
    display: block;
    flex: 1 0 100%;
    width: 100%;
    border: 0;
  }
  .player.wide {
    aspect-ratio: 16 / 9;
  }
`;
