import { type Embed, KINDS, type Release } from '../../snippets/index.ts';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import './code-card.js';
import { embedBuilderStyles } from './embed-builder.styles.js';
import { FILES, releaseAt } from './release.js';
import { Settings } from './settings.js';
import { toolStyles } from './tool.styles.js';

/** Shows the code for a widget, for every way to embed it. */
class SnippetTabs extends LitElement {
  static override styles = [toolStyles, embedBuilderStyles];

  @property({ attribute: false }) embed!: Embed;
  /** The height is being measured. */
  @property({ type: Boolean }) pending = false;
  readonly #settings = new Settings(this);

  protected override render() {
    const chosen = KINDS.find(({ id }) => id === this.#settings.get('code')) ?? KINDS[0]!;
    const files = this.#settings.get('files');
    return html`<div role="tablist" aria-label="Where the code goes" @keydown=${this.#move}>
        ${KINDS.map(
          ({ id, label }) =>
            html`<button
              type="button"
              role="tab"
              id=${id}
              aria-selected=${id === chosen.id}
              tabindex=${id === chosen.id ? 0 : -1}
              @click=${() => this.#show(id)}
            >${label}</button>`,
        )}
      </div>
      <div role="tabpanel" aria-labelledby=${chosen.id}>
        <code-card label="Copy code" .code=${chosen.write(this.embed, this.#release)} ?pending=${this.pending}></code-card>
        <p class="note hint">${chosen.note}</p>
      </div>
      ${
        chosen.files
          ? html`<label class="files">
            <span class="hint">Files are served from</span>
            <input type="url" placeholder=${FILES} .value=${files} spellcheck="false" @input=${this.#setFiles} />
          </label>
          <label class="hashes">
            <input type="checkbox" .checked=${this.#hasHashes} @change=${this.#setHashes} />
            <span>Add hashes: the browser refuses a file that has changed (Subresource Integrity)</span>
          </label>`
          : ''
      }`;
  }

  get #hasHashes(): boolean {
    return this.#settings.get('hashes') === 'true';
  }

  get #release(): Release {
    const release = releaseAt(this.#settings.get('files') || FILES);
    return this.#hasHashes ? release : { ...release, files: [] };
  }

  #setHashes = ({ target }: Event): void => {
    this.#settings.set({ hashes: (target as HTMLInputElement).checked ? 'true' : undefined });
  };

  #show(id: string): void {
    this.#settings.set({ code: id === KINDS[0]!.id ? undefined : id });
  }

  #setFiles = ({ target }: Event): void => {
    this.#settings.set({ files: (target as HTMLInputElement).value || undefined });
  };

  #move = async ({ key }: KeyboardEvent): Promise<void> => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = KINDS.findIndex(({ id }) => id === (this.#settings.get('code') || KINDS[0]!.id));
    this.#show(KINDS.at((at + step) % KINDS.length)!.id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };
}

customElements.define('snippet-tabs', SnippetTabs);
