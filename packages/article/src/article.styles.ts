import { css } from 'lit';

/** The frame of a story: everything above and below its text. */
export const articleStyles = css`
  :host {
    --_measure: var(--news-measure, 38em);
    min-width: 0;
    contain-intrinsic-inline-size: 38em;
    container-type: inline-size;
  }
  :host([text-size='small']) {
    font-size: 0.9em;
  }
  :host([text-size='large']) {
    font-size: 1.15em;
  }
  :host([text-size='larger']) {
    font-size: 1.35em;
  }
  .article,
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--_measure)) minmax(0, 1fr);
  }
  .article > *,
  .skeleton > * {
    grid-column: 2;
    min-width: 0;
  }
  .section {
    /* An English section name on an Arabic page stays on the side where the page begins. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    margin-block-end: 0.6em;
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 600;
    line-height: calc(1.35 * var(--_tall));
  }
  .section a:not(:hover, :focus-visible) {
    text-decoration-line: none;
  }
  .label {
    margin-inline-end: 0.5em;
    font-size: 1.25em;
    font-variant-caps: all-small-caps;
    font-weight: 750;
    line-height: 1;
  }
  .headline {
    font-size: clamp(1.65em, 1.1em + 3cqi, 2.6em);
    line-height: calc(1.14 * var(--_tall));
    letter-spacing: calc(-0.012em * var(--_tracking));
  }
  .standfirst {
    margin: 0.7em 0 0;
    color: var(--_soft);
    font-size: clamp(1.1em, 1em + 0.6cqi, 1.25em);
    line-height: calc(1.4 * var(--_tall));
    text-wrap: pretty;
  }
  .byline,
  .dates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-size: 0.875em;
    line-height: calc(1.4 * var(--_tall));
  }
  .byline {
    gap: 0.6em;
    margin-block-start: 1.4em;
  }
  .portrait {
    flex: none;
    width: 2.75em;
    height: 2.75em;
    border-radius: 50%;
    background: var(--_tint);
    object-fit: cover;
  }
  /* Placeholder ratio until the picture has loaded, since its size is unknown. */
  .hero img:not([width]) {
    aspect-ratio: auto 3 / 2;
  }
  .portrait + .portrait {
    margin-inline-start: -1.3em;
  }
  .portrait[hidden] {
    display: none;
  }
  .author {
    font-weight: 600;
  }
  a.author:not(:hover, :focus-visible) {
    text-decoration-line: none;
  }
  .role {
    color: var(--_muted);
  }
  .dates {
    gap: 0 1.1em;
    overflow-x: clip;
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .top:not(:has(.byline)) .dates {
    margin-block-start: 1.2em;
  }
  .dates:empty {
    display: none;
  }
  .dates > * {
    position: relative;
  }
  .dates:not(:lang(ka)) > :first-child::first-letter {
    text-transform: uppercase;
  }
  /* The separator before the first part of a line lies outside the edge, where it is clipped. */
  .dates > :not(:first-child)::before {
    content: '·' / '';
    position: absolute;
    inset-inline-end: calc(100% + 0.45em);
  }
  .hero {
    margin-block: calc(var(--_space) * 1.5) 0;
    margin-inline: 0;
  }
  /* The text keeps its measure; the picture above may be wider. */
  @container (inline-size > 52em) {
    .article > .hero,
    .skeleton > .hero {
      margin-inline: -4em;
    }
  }
  .hero img {
    display: block;
    width: 100%;
    height: auto;
    max-height: 80vh;
    border-radius: var(--_radius);
    background: var(--_tint);
    object-fit: cover;
  }
  .caption {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: calc(1.45 * var(--_tall));
  }
  .highlights,
  .contents {
    margin-block-start: calc(var(--_space) * 1.75);
    padding-block: calc(var(--_space) * 0.75) calc(var(--_space) * 0.5);
    border-block: 1px solid var(--_line);
  }
  .highlights {
    border-block-start: 2px solid;
  }
  .highlights .heading,
  .contents .heading,
  .corrections .heading {
    font-size: 1em;
  }
  .highlights .list {
    margin-block-start: 0.25em;
  }
  .contents .list {
    margin-block: 0.4em 0.3em;
  }
  .entry {
    padding-block: 0.2em;
    font-size: 0.95em;
  }
  .entry[data-depth='1'] {
    padding-inline-start: 1.2em;
  }
  .entry[data-depth='2'] {
    padding-inline-start: 2.4em;
  }
  .entry a:not(:hover, :focus-visible) {
    text-decoration-line: none;
  }
  .foot > :first-child {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .foot p {
    margin-block: 0.75em 0;
  }
  .read-on {
    font-size: 1.05em;
    font-weight: 600;
    /* Keeps the arrow from standing alone on a line. */
    text-wrap: balance;
  }
  /* A no-break space keeps the arrow with the last word. */
  .read-on a::after {
    content: '\\A0\\2192' / '';
  }
  .read-on a:dir(rtl)::after {
    content: '\\A0\\2190' / '';
  }
  .corrections {
    margin-block-start: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_soft);
    font-size: 0.9em;
  }
  .source,
  .licence,
  .comments {
    color: var(--_muted);
    font-size: 0.85em;
  }
  .source {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .licence {
    margin-block-start: 0.2em !important;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .tags .list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 1em;
  }
  .tags li {
    padding: 0.15em 0.65em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_soft);
    font-size: 0.8em;
  }
  .related {
    margin-block-start: calc(var(--_space) * 2);
  }
  .related li {
    padding-block: 0.55em;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
    line-height: calc(1.3 * var(--_tall));
    text-wrap: balance;
  }
  .related li:first-child {
    border: 0;
  }
  .related a:not(:hover, :focus-visible) {
    text-decoration-line: none;
  }
  .skeleton i.section {
    width: 6em;
  }
  .skeleton .headline::after {
    content: 'ssssssss sss sssssss ssss ssssssss sss sssss ssssss sssss';
  }
  .skeleton .standfirst::after,
  .skeleton .line::after {
    content: 'sssss ssssssss sss ssssss ssss sssssss sss sssss ssssssss ssss ssssss sss sssssss sss sssss sss';
  }
  .skeleton .line {
    margin-block-start: 1.2em;
  }
  .skeleton .hero {
    background: var(--_tint);
    aspect-ratio: 3 / 2;
  }
  .skeleton .hero::after {
    content: none;
  }
`;
