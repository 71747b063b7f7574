import { css } from 'lit';

/** Pictures, media, galleries and tables in the text of a story. */
export const figureStyles = css`
  .prose figure {
    margin-block: 1.7em;
  }
  .prose :is(img, video) {
    max-width: 100%;
    height: auto;
    border-radius: var(--_radius);
  }
  .prose figure > :is(img, video, picture, a) {
    display: block;
  }
  .prose figure img:not(.icon) {
    display: block;
    margin-inline: auto;
    background: var(--_tint);
  }
  .prose img.icon {
    max-height: 1.4em;
    width: auto;
    vertical-align: -0.2em;
  }
  .prose video,
  .prose audio {
    width: 100%;
  }
  .prose figcaption {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: calc(1.45 * var(--_tall));
  }
  .prose .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(50% - 0.25em, 11em), 1fr));
    gap: 0.5em;
    margin-block: 1.7em;
  }
  .prose .gallery figure {
    margin: 0;
  }
  .prose .gallery img:not(.icon) {
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
  }
  .prose .table {
    overflow-x: auto;
    margin-block: 1.7em;
  }
  .prose table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.88em;
    font-variant-numeric: tabular-nums;
    line-height: calc(1.4 * var(--_tall));
    overflow-wrap: normal;
  }
  .prose caption {
    padding-block-end: 0.6em;
    font-weight: 650;
    text-align: start;
  }
  .prose :is(td, th) {
    padding: 0.5em 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .prose :is(td, th):first-child {
    padding-inline-start: 0;
  }
  .prose :is(td, th):last-child {
    padding-inline-end: 0;
  }
  .prose thead th {
    border-block-end: 2px solid var(--_muted);
  }
  .prose th {
    font-weight: 650;
  }
  .prose .number {
    text-align: end;
    white-space: nowrap;
  }
`;
