import { css } from 'lit';

export const landingPageStyles = css`
  :host {
    max-width: 72rem;
    margin-inline: auto;
  }
  header {
    display: grid;
    gap: 24px;
    padding-block: clamp(16px, 5vw, 64px) clamp(28px, 4vw, 48px);
  }
  h1 {
    max-width: 13em;
    font-size: clamp(34px, 5.6vw, 62px);
    line-height: 1.02;
    letter-spacing: -0.035em;
    text-wrap: balance;
  }
  .lead {
    max-width: 36em;
    margin-block-start: 16px;
    font-size: clamp(16px, 1.6vw, 19px);
    line-height: 1.5;
  }
  .actions .button {
    min-height: 42px;
    padding-inline: 18px;
    font-size: 15px;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0 32px;
    margin-block: 48px;
  }
  .tools a {
    display: grid;
    gap: 4px;
    align-content: start;
    padding-block: 14px;
    border-block-start: 2px solid var(--doc-ink);
    color: inherit;
    text-decoration: none;
  }
  .tools strong {
    font-size: 16px;
  }
  .tools a:hover strong,
  li a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tools span,
  li p,
  .facts {
    color: var(--doc-soft);
  }
  section + section {
    margin-block-start: 56px;
  }
  .about {
    max-width: 44em;
    margin-block: 8px 20px;
    color: var(--doc-soft);
  }
  .whole-page {
    max-height: 46rem;
    overflow: auto;
    border: 1px solid var(--doc-edge);
    border-radius: 12px;
  }
  .whole-page img {
    display: block;
    width: 100%;
    height: auto;
  }
  h2 {
    font-size: 20px;
    letter-spacing: -0.01em;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 32px 28px;
    margin: 20px 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    gap: 6px;
  }
  li a {
    justify-self: start;
    color: inherit;
    font-size: 16px;
    font-weight: 700;
    text-decoration: none;
  }
  li .set-up {
    color: var(--doc-accent);
    font-size: 14px;
  }
  .picture {
    height: 190px;
    overflow: hidden;
    margin-block-end: 6px;
    padding: 18px;
    border: 1px solid var(--doc-line);
    border-radius: 8px;
  }
  .picture > * {
    width: 30rem;
    zoom: 0.46;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 16px 40px;
    margin-block: 40px 24px;
    font-size: 13.5px;
  }
  .facts strong {
    color: var(--doc-ink);
  }
`;
