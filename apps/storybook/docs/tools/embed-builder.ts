import { html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { catalogue, type Group, GROUPS, type Option, widgetNamed } from './catalogue.js';
import { choices } from './choices.js';
import './copy-button.js';
import './demo-publisher.js';
import { ATTRIBUTE, embedOf, type SampledEmbed, valueOf } from './embed.js';
import { embedBuilderStyles } from './embed-builder.styles.js';
import './layout-picker.js';
import './option-field.js';
import type { Room } from './room-ruler.js';
import './room-ruler.js';
import { LANGUAGES } from './samples.js';
import { SourceController } from './source-controller.js';
import { Settings } from './settings.js';
import './snippet-tabs.js';
import { pageStyle, type Scheme, tellWidgets } from './theme.js';
import { toolStyles } from './tool.styles.js';
import './widget-stage.js';
import './widgets.js';

/** Widths in pixels of a sidebar, a phone, a column, an article and a front page. */
const WIDTHS = ['240', '320', '480', '720', '1100'];

const isOfEmbed = (name: string): boolean => name.startsWith(ATTRIBUTE);

/** Configures a widget, shows it, and writes the code that embeds it. */
class EmbedBuilder extends LitElement {
  static override styles = [toolStyles, embedBuilderStyles];

  readonly #settings = new Settings(this);
  readonly #source = new SourceController(this);
  /** Undefined while being measured. */
  @state() private room?: Room;
  /** Width of the preview in pixels; 0 for the default. */
  @state() private width = 0;

  protected override render() {
    const embed = this.#source.withFallback(embedOf(this.#settings.all));
    return html`${this.#top()}
      <div class="widgets">
        ${choices(
          'widget',
          'Widget',
          catalogue.map(({ name, title }) => [name, title] as const),
          embed.widget,
          this.#choose,
        )}
      </div>
      <div class="work">
        <div class="panel">${this.#groups(embed)}${this.#place()}</div>
        <div class="show">
          <div class="frame">
            <div class="bar"><h2>Preview</h2>${this.#widths()}${this.#schemes()}</div>
            <widget-stage
              style=${pageStyle(this.#settings.all, this.#scheme)}
              .embed=${embed}
              .width=${this.width}
              @resized=${this.#resize}
            ></widget-stage>
          </div>
          <p class="trouble" role="status" ?hidden=${!this.#source.trouble}>${this.#source.trouble}</p>
          <room-ruler
            style=${pageStyle(this.#settings.all, this.#scheme)}
            .embed=${embed}
            @measuring=${this.#forgetRoom}
            @measured=${this.#setRoom}
          ></room-ruler>
          <snippet-tabs .embed=${{ ...embed, ...this.room }} ?pending=${!this.room}></snippet-tabs>
        </div>
      </div>`;
  }

  protected override updated(): void {
    tellWidgets(pageStyle(this.#settings.all, this.#scheme));
  }

  #forgetRoom = (): void => {
    this.room = undefined;
  };

  #setRoom = ({ detail }: CustomEvent<Room>): void => {
    this.room = detail;
  };

  get #scheme(): Scheme {
    return this.#settings.get('scheme') === 'dark' ? 'dark' : 'light';
  }

  #top() {
    return html`<div class="top">
      <div>
        <h1>Embed builder</h1>
        <p class="lead">Choose a widget, set it up, copy the code. What you see is what the code makes.</p>
      </div>
      <div class="actions">
        <button type="button" @click=${this.#reset}>Start over</button>
        <copy-button label="Copy link to this set-up" .text=${this.#settings.link()}></copy-button>
      </div>
    </div>`;
  }

  #widths() {
    return choices(
      'width',
      'Width of the preview in pixels',
      WIDTHS.map((width) => [width, Number(width).toLocaleString('en')]),
      String(this.width),
      (width) => (this.width = Number(width)),
    );
  }

  #resize = ({ target }: Event): void => {
    this.width = (target as HTMLElementTagNameMap['widget-stage']).width;
  };

  #schemes() {
    return choices(
      'scheme',
      'Page colours',
      [
        ['light', 'Light page'],
        ['dark', 'Dark page'],
      ],
      this.#scheme,
      (value) => this.#settings.set({ scheme: value === 'dark' ? value : undefined }),
    );
  }

  /** Settings that depend on the page: language, direction, colours. */
  #place() {
    const set = this.#settings.get.bind(this.#settings);
    const change = (name: string) => (value: string) => this.#settings.set({ [ATTRIBUTE + name]: value || undefined });
    return html`<div class="place">
      ${this.#row(
        'Language',
        choices(
          'lang',
          'Language',
          [['', 'Page’s'], ...Object.entries(LANGUAGES)],
          set(`${ATTRIBUTE}lang`),
          this.#speak,
        ),
      )}
      ${this.#row(
        'Direction',
        choices(
          'dir',
          'Direction',
          [
            ['', 'Page’s'],
            ['ltr', 'Left to right'],
            ['rtl', 'Right to left'],
          ],
          set(`${ATTRIBUTE}dir`),
          change('dir'),
        ),
      )}
      ${this.#row(
        'Colours',
        choices(
          'theme',
          'Colours',
          [
            ['', 'Page’s'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
          set(`${ATTRIBUTE}theme`),
          change('theme'),
        ),
      )}
      ${this.#row('Theme', this.#themed())}
    </div>`;
  }

  #row = (label: string, control: unknown) => html`<div class="row"><span>${label}</span>${control}</div>`;

  #themed() {
    const all = this.#settings.all;
    const colours = [...all].filter(([name, value]) => name.startsWith('--news-') && /^#/.test(value));
    const count = [...all.keys()].filter((name) => name.startsWith('--news-')).length;
    return html`<div class="themed">
      ${colours.map(([, value]) => html`<span class="dot" style="background: ${value}"></span>`)}
      <span class="hint">${count > 0 ? `${count} ${count === 1 ? 'value' : 'values'} set` : 'The page’s own fonts and colours'}</span>
      <a class="button" href=${this.#settings.link('/docs/tools-theme-builder--docs')} target="_top">
        ${count > 0 ? 'Change' : 'Make a theme'}
      </a>
    </div>`;
  }

  #groups(embed: SampledEmbed) {
    return Object.keys(GROUPS).map((group) => this.#group(group as Group, embed));
  }

  #group(group: Group, embed: SampledEmbed) {
    const all = this.#settings.all;
    const options = widgetNamed(embed.widget).options.filter((option) => option.group === group);
    if (options.length === 0) return nothing;
    const changed = options.filter(({ name }) => all.has(ATTRIBUTE + name)).length;
    return html`<details ?open=${group !== 'advanced'}>
      <summary>${GROUPS[group]}${changed > 0 ? html`<span class="count">${changed} changed</span>` : nothing}</summary>
      <div class="fields">${options.map((option) => this.#field(option, embed))}</div>
    </details>`;
  }

  #field(option: Option, embed: SampledEmbed) {
    const value = valueOf(this.#settings.all, embed.sample, option.name);
    const change = (event: Event) => this.#set(option.name, (event.target as HTMLInputElement).value);
    return option.name === 'layout'
      ? html`<layout-picker
          .embed=${this.#source.trouble ? { ...embed, attributes: { ...embed.attributes, ...embed.sample } } : embed}
          .choices=${option.choices}
          .value=${value || option.standard}
          @change=${change}
        ></layout-picker>`
      : html`<option-field .option=${option} .value=${value} @change=${change}></option-field>`;
  }

  #set(name: string, value: string): void {
    this.#settings.set({ [ATTRIBUTE + name]: value });
  }

  #choose = (widget: string): void => {
    // Resets the settings of the previous widget, except those that depend on the page.
    this.#settings.reset((name) => isOfEmbed(name) && !/\.(lang|dir|theme)$/.test(name));
    this.#settings.set({ widget });
  };

  /** A language sets its direction. */
  #speak = (lang: string): void => {
    const dir = lang === 'ar' ? 'rtl' : undefined;
    this.#settings.set({ [`${ATTRIBUTE}lang`]: lang || undefined, [`${ATTRIBUTE}dir`]: dir });
  };

  #reset = (): void => {
    this.#settings.reset((name) => isOfEmbed(name) || name === 'scheme');
  };
}

customElements.define('embed-builder', EmbedBuilder);
