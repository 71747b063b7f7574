import { css } from 'lit';

export const authorCardStyles = css`
  :host {
    --_photo: var(--news-photo-size, 4.5em);
    min-width: 0;
  }
  .author {
    display: flex;
    gap: var(--_space);
    align-items: flex-start;
  }
  :host(:not([layout='compact'])) .author + .author {
    margin-block-start: calc(var(--_space) * 1.1);
    padding-block-start: calc(var(--_space) * 1.1);
    border-block-start: 1px solid var(--_line);
  }
  .text {
    flex: 1;
    min-width: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* A photo beside a name without further text. */
  .author:not(:has(.bio, .disclosure, .links, .action)) {
    align-items: center;
  }
  .photo {
    position: relative;
    display: grid;
    flex: none;
    place-content: center;
    overflow: hidden;
    width: var(--_photo);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_soft);
    font-weight: 600;
    text-transform: uppercase;
  }
  /* In narrow containers the text gets most of the room. */
  @container news (max-width: 17em) {
    .photo {
      width: min(var(--_photo), 3em);
    }
  }
  .photo img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .name {
    font-family: var(--news-font-heading, inherit);
    font-size: 1.1em;
    font-weight: 650;
    line-height: calc(1.3 * var(--_tall));
  }
  .name a:not(:hover, :focus-visible) {
    text-decoration-line: none;
  }
  .role {
    margin: 0.1em 0 0;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: calc(1.4 * var(--_tall));
    text-wrap: balance;
  }
  .bio,
  .disclosure {
    max-inline-size: 40em;
  }
  .bio {
    margin: 0.55em 0 0;
    color: var(--_soft);
    font-size: 0.92em;
    text-wrap: pretty;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin: 0.6em 0 0;
    padding: 0;
    font-size: 0.85em;
    list-style: none;
  }
  .links a {
    display: inline-block;
    /* The target size of links with very short names. */
    min-width: 24px;
    padding-block: 0.25em;
  }
  .text > .action {
    margin-block-start: 0.8em;
  }
  :host([layout='vertical']) .author {
    flex-direction: column;
    align-items: center;
  }
  :host([layout='vertical']) .text {
    width: 100%;
    text-align: center;
  }
  :host([layout='vertical']) :is(.bio, .disclosure) {
    max-inline-size: 32em;
    margin-inline: auto;
    text-wrap: balance;
  }
  :host([layout='vertical']) .links {
    justify-content: center;
  }
  :host([layout='compact']) {
    --_photo: var(--news-photo-size, 2.5em);
  }
  :host([layout='compact']) .author {
    gap: 0.7em;
  }
  :host([layout='compact']) .name {
    font-size: 1em;
  }
  :host([layout='compact']) .authors {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.6em;
  }
  .skeleton .photo::after {
    content: none;
  }
`;
