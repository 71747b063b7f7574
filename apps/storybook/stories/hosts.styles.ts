import { html } from 'lit';

/** The style sheet of a site unaware of the widgets. */
export const hostStyles = html`<style>
  .site {
    margin: -24px;
    padding: 24px clamp(16px, 4vw, 56px) 48px;
    background: #fff;
    color: #1d2327;
    font: 17px/1.6 Georgia, 'Noto Serif', serif;
  }
  .site .masthead {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.6em;
    align-items: baseline;
    margin-block-end: 2.4em;
    padding-block-end: 0.8em;
    border-block-end: 1px solid;
    font: 14px/1.4 system-ui, 'Noto Sans', sans-serif;
  }
  .site .masthead b {
    margin-inline-end: auto;
    font: 700 24px/1.2 Georgia, 'Noto Serif', serif;
  }
  .site .text {
    max-width: 40em;
    margin-inline: auto;
  }
  .site .text > p {
    margin: 0 0 1.1em;
  }
  .site h1 {
    margin: 0 0 0.4em;
    font-size: clamp(1.7em, 4.5vw, 2.5em);
    line-height: 1.12;
    text-wrap: balance;
  }
  .site .text > .kicker {
    margin: 0 0 0.3em;
    color: #8f1d14;
    font: 600 14px/1.4 system-ui, 'Noto Sans', sans-serif;
  }
  .site .text > .lead {
    font-size: 1.2em;
    line-height: 1.45;
  }
  .site .text > .byline {
    opacity: 0.8;
    font: 14px/1.4 system-ui, 'Noto Sans', sans-serif;
  }
  .site .place {
    margin-block: 2em;
  }
  .site.sided {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 300px);
    gap: 0 56px;
  }
  .site.sided .masthead {
    grid-column: 1 / -1;
  }
  .site .side {
    font: 15px/1.5 system-ui, 'Noto Sans', sans-serif;
  }
  .site.footed {
    padding-block-end: 0;
  }
  .site .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr) minmax(0, 1fr);
    gap: 24px 48px;
    margin: 3em calc(-1 * clamp(16px, 4vw, 56px)) 0;
    padding: 40px clamp(16px, 4vw, 56px);
    background: #14303a;
    color: #eef3f4;
    color-scheme: dark;
    font: 14px/1.6 system-ui, 'Noto Sans', sans-serif;
  }
  .site .foot :is(p, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .site .foot li a {
    color: inherit;
  }
  .site.night {
    background: #0d1014;
    color: #dbe1e7;
    color-scheme: dark;
    font-family: system-ui, 'Noto Sans', sans-serif;
  }
  .site.night .text > .kicker {
    color: #7ee0a8;
  }
  @media (max-width: 720px) {
    .site.sided,
    .site .foot {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 2em;
    }
  }
</style>`;
