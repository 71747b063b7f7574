import { html, LitElement } from 'lit';
import { query, state } from 'lit/decorators.js';
import './code-card.js';
import { choices } from './choices.js';
import './contrast-list.js';
import './copy-button.js';
import './demo-publisher.js';
import { settingsFrom } from './from-css.js';
import { HOSTS } from './hosts.js';
import type { Measured } from './measure.js';
import { Settings } from './settings.js';
import { readableAccent, withAccent } from './readable-accent.js';
import { isOfTheme, keyOf, PAGE, type Scheme, SCHEMES, themeCss } from './theme.js';
import './theme-fields.js';
import { wall } from './theme-wall.js';
import { themeBuilderStyles } from './theme-builder.styles.js';
import { toolStyles } from './tool.styles.js';

/** Sample input for pasting. */
const PASTE = `body { background: #fff; color: #222; font-family: Georgia }
a { color: #0a58ca }

or only: #ffffff #222222 #0a58ca Georgia, serif`;

/** Adapts the widgets to a host's colours and fonts, and writes the CSS for it. */
class ThemeBuilder extends LitElement {
  static override styles = [toolStyles, themeBuilderStyles];

  readonly #settings = new Settings(this);
  @query('textarea') private pasted!: HTMLTextAreaElement;
  @state() private measured: Record<Scheme, Measured[]> = { light: [], dark: [] };
  @state() private notice = '';
  /** The widget shown; empty for all. */
  @state() private widget = '';

  protected override render() {
    return html`${this.#top()}${this.#start()}
      <div class="work">
        <theme-fields class="panel"></theme-fields>
        <div class="show">
          <div class="bar">${this.#choice()}</div>
          <div class="walls">
            ${SCHEMES.map(
              (scheme) =>
                html`<theme-wall scheme=${scheme} .widget=${this.widget} @measured=${this.#measure}></theme-wall>`,
            )}
          </div>
          <div class="checks">
            ${SCHEMES.map(this.#contrast)}
          </div>
        </div>
      </div>
      <section class="result">
        <div>
          <h2>The CSS</h2>
          <p class="hint">
            Put it into the host’s style sheet. It holds for every widget on the page. The page’s own background, text colour and font are
            not in it: the widgets take them from the page. Dark values apply with <code>theme="dark"</code>, or where the page’s <code>color-scheme</code> is dark: a dark page needs
            <code>color-scheme: dark</code>, or it gets the light values.
          </p>
        </div>
        <code-card label="Copy CSS" .code=${themeCss(this.#settings.all)}></code-card>
      </section>`;
  }

  #top() {
    return html`<div class="top">
      <div>
        <h1>Theme builder</h1>
        <p class="lead">
          Widgets take their look from the page around them. Start from a host’s colours and fonts, change what you like, and see every widget in light
          and dark.
        </p>
      </div>
      <div class="actions">
        <button type="button" @click=${this.#reset}>Start over</button>
        <copy-button label="Copy CSS" .text=${themeCss(this.#settings.all)}></copy-button>
        <copy-button label="Copy link to this theme" .text=${this.#settings.link()}></copy-button>
        <a class="button primary" href=${this.#settings.link('/docs/tools-embed-builder--docs')} target="_top">Use in the embed builder</a>
      </div>
    </div>`;
  }

  #start() {
    return html`<div class="start">
      <div class="hosts" role="group" aria-label="Start from">
        ${HOSTS.map(({ name, settings }) => {
          const page = { ...PAGE, ...settings } as Record<string, string>;
          return html`<button type="button" class="host" aria-pressed=${this.#is(settings)} @click=${() => this.#take(settings)}>
            <span
              class="sample"
              aria-hidden="true"
              style="background: ${page['page-background']}; color: ${page['page-text']}; font-family: ${
                page['--news-font-heading'] ?? page['page-font']
              }; --dot: ${page['--news-accent'] ?? 'LinkText'}"
              >Aa</span
            >${name}
          </button>`;
        })}
      </div>
      <details>
        <summary>Paste a site’s colours and fonts</summary>
        <div class="paste">
          <textarea
            rows="4"
            spellcheck="false"
            aria-label="Style sheet, or colours and fonts"
            placeholder=${PASTE}
          ></textarea>
          <button type="button" @click=${this.#paste}>Take over</button>
          <span class="hint" role="status">${this.notice}</span>
        </div>
      </details>
    </div>`;
  }

  /** Chooses the widgets on the pages; contrast is measured for all of them. */
  #choice() {
    return choices(
      'shown',
      'Widgets in the preview',
      [['', 'All'], ...wall.map(({ name, title }) => [name, title] as const)],
      this.widget,
      (widget) => (this.widget = widget),
    );
  }

  #contrast = (scheme: Scheme) => {
    const suggestion = readableAccent(this.#settings.all, scheme);
    return html`<contrast-list
      scheme=${scheme}
      suggestion=${suggestion}
      .measured=${this.measured[scheme]}
      @take=${() => this.#settings.set(withAccent(this.#settings.all, scheme, suggestion))}
    ></contrast-list>`;
  };

  /** Returns whether the theme consists of exactly these settings. */
  #is(settings: Readonly<Record<string, string>>): boolean {
    const own = [...this.#settings.all].filter(([name]) => isOfTheme(name));
    return own.length === Object.keys(settings).length && own.every(([name, value]) => settings[name] === value);
  }

  #take = (settings: Readonly<Record<string, string>>): void => {
    this.#reset();
    this.#settings.set(settings);
  };

  #paste = (): void => {
    const found = settingsFrom(this.pasted.value);
    const count = Object.keys(found).filter((name) => name !== keyOf('page-link', 'dark')).length;
    this.notice =
      count > 0 ? `Taken over: ${count} ${count === 1 ? 'value' : 'values'}.` : 'No colour or font was found in it.';
    if (count > 0) this.#take(found);
  };

  #measure = ({ target }: Event): void => {
    const { scheme, measured } = target as HTMLElementTagNameMap['theme-wall'];
    this.measured = { ...this.measured, [scheme]: measured };
  };

  #reset = (): void => this.#settings.reset(isOfTheme);
}

customElements.define('theme-builder', ThemeBuilder);
