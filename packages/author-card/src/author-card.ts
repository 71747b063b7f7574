import { SourceElement } from '@news-widgets/core/element';
import { oneOf } from '@news-widgets/core/internal/element';
import type { NewsItem } from '@news-widgets/core/feed';
import { findItem, requiredItemCount } from '@news-widgets/core/internal/find-item';
import { message } from '@news-widgets/core/internal/i18n';
import {
  AVATARS,
  isolatedMessage,
  portraitOf,
  renderButton,
  renderFallback,
  renderPending,
  renderStatus,
} from '@news-widgets/core/internal/item';
import { tokens } from '@news-widgets/core/internal/styles';
import { networkOf, safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { authorCard, item } from '@news-widgets/core/internal/words';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { authorCardStyles } from './author-card.styles.js';
import { follow } from './follow.js';
import type { renderLatest } from './latest-stories.js';
import { splitBio } from './split-bio.js';
import { type AuthorInit, type CardHost, LAYOUTS } from './types.js';

/**
 * Introduces the author of a story: from attributes, a script, a WordPress user, a Ghost author, a story, or the markup
 * between its tags. Loads no picture from a host other than the page's and the source's unless `avatars="remote"`.
 *
 * @summary A card for one or more authors.
 * @slot - The link or text shown until the card has loaded; the card is built from it if nothing else is given.
 * @slot footer - Content below everything else.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens one of the latest stories, in this tab or a new one. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsAuthorFollowDetail>} news-author-follow - A reader wants to follow the author. Cancelable. Detail: `author`.
 * @csspart author - One author.
 * @csspart photo - The photo, or the initials in its place.
 * @csspart name - The name.
 * @csspart role - Role, organisation and place.
 * @csspart bio - The text about the author.
 * @csspart disclosure - The author's declared interests.
 * @csspart links - Links to the author's other pages.
 * @csspart link - A link.
 * @csspart latest - The latest stories.
 * @csspart head - The line with the heading.
 * @csspart heading - The heading.
 * @csspart date - A date.
 * @csspart updated - The date of the last update.
 * @csspart button - A button.
 * @csspart notice - The message in the states empty, error and stale.
 * @csspart skeleton - The placeholder shown while the author loads.
 * @cssprop [--news-photo-size=4.5em] - Width and height of the photo.
 */
export class NewsAuthorCard extends SourceElement<'item' | 'authorCard'> implements CardHost {
  static override styles = [tokens, authorCardStyles];

  /** Name of the author. */
  @property() name?: string;

  /** Role of the author. */
  @property() job?: string;

  /** Organisation that the author works for. */
  @property() organisation?: string;

  /** Place where the author works. */
  @property() place?: string;

  /** Address of a photo. */
  @property() photo?: string;

  /** Address of the author's page. */
  @property() href?: string;

  /** Text about the author; a long text is shortened. */
  @property() bio?: string;

  /** Longer text that replaces `bio` on request. */
  @property({ attribute: 'long-bio' }) longBio?: string;

  /** E-mail address. */
  @property() email?: string;

  /** Declared interests of the author, such as "Owns shares in …". */
  @property() disclosure?: string;

  /** The author, or several authors. */
  @property({ attribute: false }) author?: AuthorInit | AuthorInit[];

  /** The story whose author is shown: its index from 0, id or address. */
  @property() item?: string | number;

  /** `horizontal`, `vertical`, or `compact` on one line. */
  @property({ converter: oneOf(LAYOUTS), reflect: true, useDefault: true }) layout: (typeof LAYOUTS)[number] =
    'horizontal';

  /** Photos: `initials` loads only those on the hosts of the page and the source, `remote` loads all, `none` shows none. */
  @property({ converter: oneOf(AVATARS) }) avatars: (typeof AVATARS)[number] = 'initials';

  /** Number of the author's latest stories to show, from the same source. */
  @property({ type: Number }) latest = 0;

  /** Id of a form on the page for following the author; adds a button that leads there. */
  @property({ attribute: 'for' }) htmlFor?: string;

  /** Level of the name, 2 to 6. */
  override headingLevel: number | 'auto' = 3;

  /** A card has no heading above the name. @private */
  declare heading: string;

  readonly #open = new Set<string>();
  #authors: AuthorInit[] = [];
  /** The stories searched for the author's latest ones. */
  #items: readonly NewsItem[] = [];
  /** Code for a section that few cards have. */
  static #renderLatest?: typeof renderLatest;
  /** The card waits for this code, so that nothing below it moves twice. */
  #isLoadingLatest = false;

  constructor() {
    super({ item, authorCard });
  }

  /** @internal */
  get itemCount(): number {
    return this.latest > 0 ? 50 : requiredItemCount(this.item);
  }

  /** A relay returns only the names of authors unless it is asked for more. @internal */
  readonly needsAuthors = true;

  /** The page itself names the author. @internal */
  get hasOwnItems(): boolean {
    return !!this.author || !!this.name;
  }

  /** @internal */
  async readMarkup(): Promise<NewsItem> {
    return (await import('./author-from-markup.js')).authorFromMarkup(this);
  }

  protected override willUpdate(): void {
    const { author, source, name } = this;
    const items = source.feed?.items ?? [];
    const found = author ?? (name ? undefined : findItem(items, this.item).item?.authors);
    const authors = [found ?? []].flat().filter((one) => one?.name);
    this.#authors = authors.length > 1 ? authors : this.#withAttributes(authors[0]);
    this.#items = this.knowsPage && this.latest > 0 && this.#authors[0] ? items : [];
    this.#isLoadingLatest = !!this.#items[0] && !NewsAuthorCard.#renderLatest;
    if (this.#isLoadingLatest) this.updateWhenLoaded(this.#loadLatest());
  }

  async #loadLatest(): Promise<void> {
    NewsAuthorCard.#renderLatest = (await import('./latest-stories.js')).renderLatest;
  }

  /** Returns the author with the attributes, which override the source. */
  #withAttributes(base: AuthorInit | undefined): AuthorInit[] {
    const { name, job: role, organisation, place, photo: image, href: url, bio, longBio, email, disclosure } = this;
    const own = { name, role, organisation, place, image, url, bio, longBio, email, disclosure };
    const overrides = Object.fromEntries(Object.entries(own).filter(([, value]) => value ?? false));
    const author = { ...base, ...overrides } as AuthorInit;
    return author.name ? [author] : [];
  }

  protected override render() {
    const { source, words, src } = this;
    const authors = this.#authors;
    // A card with content from the page stays visible while its stories load.
    const isPending = this.#isLoadingLatest && !this.hasOwnItems;
    const state = this.showState(!isPending && !!authors[0], !isPending && (this.hasOwnItems || source.isSettled));
    const error = this.renderError(state);
    if (state === 'ready') {
      const latest = NewsAuthorCard.#renderLatest?.(authors[0]!, this.#items, this);
      const footer = this.hasSlotted('footer') ? html`<slot name="footer"></slot>` : nothing;
      return html`<div class="authors">
          ${authors.map((author, index) => this.#renderAuthor(author, index))}
        </div>
        ${latest}${footer}${error}`;
    }
    if (state === 'empty') return html`${src ? renderStatus(words.unknown) : nothing}${renderFallback()}`;
    if (state === 'error') return html`${error}${renderFallback()}`;
    return renderPending(this, SKELETON);
  }

  #renderAuthor(author: AuthorInit, index: number): unknown {
    const { words, locale, layout, level, utm, htmlFor } = this;
    const { name, role, organisation, place, disclosure } = author;
    const url = withUtm(safeUrl(author.url), utm);
    const about = [role, organisation, place].filter(Boolean);
    return html`<article class="author" part="author" aria-labelledby=${`name-${index}`}>
      ${this.#renderPhoto(author)}
      <div class="text">
        <div class="name" part="name" id=${`name-${index}`} role="heading" aria-level=${level} dir="auto"
          >${url ? html`<a part="link" rel="author" href=${url}>${name}</a>` : name}</div>
        ${about[0] ? html`<p class="role" part="role" dir="auto">${renderAbout(about, words.about)}</p>` : nothing}
        ${layout === 'compact' ? nothing : this.#renderBio(author)}
        ${disclosure ? html`<p class="disclosure" part="disclosure" dir="auto">${disclosure}</p>` : nothing}
        ${layout === 'compact' ? nothing : this.#renderLinks(author)}
        ${htmlFor ? renderButton(message(words.follow, locale, { name }), () => follow(author, this)) : nothing}
      </div>
    </article>`;
  }

  /** The photo is decorative: it repeats the name, and initials are not meant to be read aloud. */
  #renderPhoto({ name, image }: AuthorInit): unknown {
    const src = portraitOf(image, this.avatars, this.src);
    if (this.avatars === 'none') return nothing;
    return html`<div class="photo" part="photo" aria-hidden="true"
      >${initials(name)}${src ? html`<img src=${src} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${remove} />` : nothing}</div>`;
  }

  #renderBio({ name, bio = '', longBio = '' }: AuthorInit): unknown {
    const { words } = this;
    const isOpen = this.#open.has(name);
    const [short, rest] = longBio ? [bio || splitBio(longBio)[0], longBio] : splitBio(bio);
    if (!short) return nothing;
    const text = isOpen ? longBio || bio : short;
    const toggle = () => {
      if (!this.#open.delete(name)) this.#open.add(name);
      this.requestUpdate();
    };
    return html`<p class="bio" part="bio" dir="auto">${text}
      ${
        rest
          ? html`<button class="action quiet" part="button" type="button" dir="auto" aria-expanded=${isOpen} @click=${toggle}
              >${isOpen ? words.less : words.more}</button>`
          : nothing
      }</p>`;
  }

  #renderLinks({ name, links = [], email }: AuthorInit): unknown {
    const { locale, words } = this;
    const rows = links.map(({ name: given, url }) => [safeUrl(url), given || networkOf(url), words.onNetwork] as const);
    if (/^\S+@\S+$/.test(email ?? '')) rows.push([`mailto:${email}`, words.email, words.emailTo]);
    const entries = rows
      .filter(([href]) => href)
      .map(
        ([href, network, spoken]) =>
          html`<li><a part="link" rel="me" href=${href} aria-label=${message(spoken, locale, { name, network })}>${network}</a></li>`,
      );
    return entries[0] ? html`<ul class="links" part="links" role="list">${entries}</ul>` : nothing;
  }
}

/** Joins role, organisation and place as the language does. */
const renderAbout = (texts: unknown[], pattern: string): unknown =>
  texts.reduce((first, second) => isolatedMessage(pattern, { first, second }));

/** Returns the first letters of the first and last name, or one letter in scripts without spaces. */
const initials = (name: string): string => name.trim().replace(/^(.)\S*(?:.*\s(.))?.*/su, '$1$2');

const remove = ({ target }: Event): void => (target as Element).remove();

const SKELETON = html`<div class="author skeleton" part="skeleton" aria-hidden="true">
  <i class="photo"></i>
  <div class="text"><i class="name"></i><i class="bio"></i></div>
</div>`;
