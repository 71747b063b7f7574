import { css, html, LitElement, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { choices } from '../tools/choices.js';
import { sampleOf } from '../tools/samples.js';
import { dress, elementOf } from '../tools/embed.js';
import { HOSTS } from '../tools/hosts.js';
import { pageStyle, type Scheme, tokenValues } from '../tools/theme.js';
import { toolStyles } from '../tools/tool.styles.js';
import '../tools/widgets.js';

interface Host {
  title: string;
  address: string;
  settings: Readonly<Record<string, string>>;
  scheme: Scheme;
  lang: string;
  dir: 'ltr' | 'rtl';
}

const settingsOf = (name: string) => HOSTS.find((host) => host.name === name)!.settings;
const host = (title: string, address: string, preset: string, more: Partial<Host> = {}): Host => ({
  ...{ title, address, settings: settingsOf(preset), scheme: 'light', lang: 'en', dir: 'ltr' },
  ...more,
});

const PLACES: readonly Host[] = [
  host('A broadsheet', 'thecourier.example', 'Broadsheet'),
  host('A tech blog, dark', 'build-log.example', 'Tech blog', { scheme: 'dark' }),
  host('A business daily', 'ledger.example', 'Business daily'),
  host('In Arabic', 'alkhabar.example', 'Neutral', { lang: 'ar', dir: 'rtl' }),
];

const THERE = ['article-card', 'recent-list', 'subscribe-form'] as const;
const SET_UP: Record<string, Record<string, string | number>> = {
  'article-card': { layout: 'stacked', 'heading-level': 2 },
  'recent-list': { limit: 3, offset: 1 },
  'subscribe-form': {},
};

/** Shows a host's page in a window; the host can be changed while the tags stay the same. */
class HostWindow extends LitElement {
  static override styles = [
    toolStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 12px;
      }
      .window {
        overflow: hidden;
        border: 1px solid var(--doc-edge);
        border-radius: 12px;
        box-shadow: 0 24px 60px -30px rgb(23 25 28 / 45%);
      }
      .address {
        padding: 9px 16px;
        border-block-end: 1px solid var(--doc-line);
        background: var(--doc-track);
        color: var(--doc-soft);
        font-size: 12.5px;
      }
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
        grid-template-rows: auto 1fr;
        gap: 36px clamp(24px, 4vw, 56px);
        padding: clamp(20px, 3.5vw, 44px);
        font-size: 16px;
        line-height: 1.5;
      }
      .page > :first-child {
        grid-row: 1 / span 2;
      }
      @media (max-width: 720px) {
        .page {
          grid-template-columns: minmax(0, 1fr);
          grid-template-rows: none;
        }
        .page > :first-child {
          grid-row: auto;
        }
      }
    `,
  ];

  @state() private place = PLACES[0]!;
  #widgets: HTMLElement[] = [];

  protected override willUpdate(_: PropertyValues): void {
    const { settings, lang, dir } = this.place;
    const before = this.#widgets[0]?.getAttribute('lang');
    const tokens = tokenValues(new Map(Object.entries(settings)));
    const embeds = THERE.map((widget) => {
      const { attributes, inside } = sampleOf(widget, new Set(['src']), lang);
      return { widget, inside, tokens, attributes: { ...attributes, ...SET_UP[widget], lang, dir } };
    });
    if (before === lang) embeds.forEach((embed, index) => dress(this.#widgets[index]!, embed));
    else this.#widgets = embeds.map(elementOf);
  }

  protected override render() {
    const { title, address, settings, scheme, dir } = this.place;
    return html`<div class="bar">
        <span class="hint">The same three tags on four sites. Live, not pictures.</span>
        ${choices(
          'place',
          'Site',
          PLACES.map((place) => [place.title, place.title] as const),
          title,
          this.#go,
        )}
      </div>
      <div class="window">
        <div class="address">${address}</div>
        <div class="page" dir=${dir} style=${pageStyle(new Map(Object.entries(settings)), scheme)}>${this.#widgets}</div>
      </div>`;
  }

  #go = (title: string): void => {
    this.place = PLACES.find((place) => place.title === title)!;
  };
}

customElements.define('host-window', HostWindow);
