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
 * Who wrote a story: from attributes, a script, a user of WordPress, an author of Ghost, a story, or the markup between the
 * tags. No picture of another host than the page's and the source's is fetched unless `avatars="remote"`.
 *
 * @summary A card for an author, or several.
 * @slot - The link or text that readers see before the card is there, and from which it is made when nothing else is given.
 * @slot footer - Content below everything else.
 * @fires {CustomEvent<NewsItemDetail>} news-item-open - A reader opens one of the latest stories, in this tab or a new one. Cancelable. Detail: `item`, `index`.
 * @fires {CustomEvent<NewsAuthorFollowDetail>} news-author-follow - A reader wants to follow the author. Cancelable. Detail: `author`.
 * @csspart author - One author.
 * @csspart photo - The photo, or the initials in its place.
 * @csspart name - The name.
 * @csspart role - Role, organisation and place.
 * @csspart bio - The text about the author.
 * @csspart disclosure - What readers should know of the author's interests.
 * @csspart links - Links to the author's other pages.
 * @csspart link - A link.
 * @csspart latest - The latest stories.
 * @csspart head - The line with the heading.
 * @csspart heading - The heading.
 * @csspart date - A date.
 * @csspart updated - The date of the last update.
 * @csspart button - A button.
 * @csspart notice - The sentence in the states empty, error and stale.
 * @csspart skeleton - The placeholder shown while the author loads.
 * @cssprop [--news-photo-size=4.5em] - Width and height of the photo.
 */
export class NewsAuthorCard extends SourceElement<'item' | 'authorCard'> implements CardHost {
  static override styles = [tokens, authorCardStyles];

  /** Name of the author. */
  @property() name?: string;

  /** What the author does. */
  @property() job?: string;

  /** Who the author works for. */
  @property() organisation?: string;

  /** Where the author works. */
  @property() place?: string;

  /** Address of a photo. */
  @property() photo?: string;

  /** Address of the author's page. */
  @property() href?: string;

  /** A text about the author; a long one is shown in part. */
  @property() bio?: string;

  /** A longer text, shown in place of `bio` on request. */
  @property({ attribute: 'long-bio' }) longBio?: string;

  /** E-mail address. */
  @property() email?: string;

  /** What readers should know of the author's interests, such as "Owns shares in …". */
  @property() disclosure?: string;

  /** The author, or several, by property. */
  @property({ attribute: false }) author?: AuthorInit | AuthorInit[];

  /** Which story of the source: its index from 0, id or address. */
  @property() item?: string | number;

  /** `horizontal`, `vertical`, or `compact` in one line. */
  @property({ converter: oneOf(LAYOUTS), reflect: true, useDefault: true }) layout: (typeof LAYOUTS)[number] =
    'horizontal';

  /** Photos: `initials` shows those of the page's and the source's own hosts and initials for others, `remote` all, `none` none. */
  @property({ converter: oneOf(AVATARS) }) avatars: (typeof AVATARS)[number] = 'initials';

  /** How many of the author's latest stories are shown, from the same source. */
  @property({ type: Number }) latest = 0;

  /** Id of a form on the page to follow the author by: a button leads there. */
  @property({ attribute: 'for' }) htmlFor?: string;

  /** Level of the name, 2 to 6. */
  override headingLevel: number | 'auto' = 3;

  /** A card has no heading above the name. @private */
  declare heading: string;

  readonly #open = new Set<string>();
  #authors: AuthorInit[] = [];
  /** Where the latest stories are looked for. */
  #items: readonly NewsItem[] = [];
  /** Code of the section that few cards have. */
  static #renderLatest?: typeof renderLatest;
  /** The card waits for it, so that nothing below moves twice. */
  #isLoadingLatest = false;

  constructor() {
    super({ item, authorCard });
  }

  /** @internal */
  get itemCount(): number {
    return this.latest > 0 ? 50 : requiredItemCount(this.item);
  }

  /** A relay says of authors only their names unless it is asked for texts. @internal */
  readonly needsAuthors = true;

  /** The page names the author itself. @internal */
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
    const known = [found ?? []].flat().filter((one) => one?.name);
    this.#authors = known.length > 1 ? known : this.#withAttributes(known[0]);
    // Servers render none.
    this.#items = this.latest > 0 && this.#authors[0] && globalThis.document ? items : [];
    this.#isLoadingLatest = !!this.#items[0] && !NewsAuthorCard.#renderLatest;
    if (this.#isLoadingLatest) this.updateWhenLoaded(this.#loadLatest());
  }

  async #loadLatest(): Promise<void> {
    NewsAuthorCard.#renderLatest = (await import('./latest-stories.js')).renderLatest;
  }

  /** What attributes say comes before what a source says. */
  #withAttributes(known: AuthorInit | undefined): AuthorInit[] {
    const { name, job: role, organisation, place, photo: image, href: url, bio, longBio, email, disclosure } = this;
    const own = { name, role, organisation, place, image, url, bio, longBio, email, disclosure };
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value ?? false));
    const author = { ...known, ...said } as AuthorInit;
    return author.name ? [author] : [];
  }

  protected override render() {
    const { source, words, src } = this;
    const authors = this.#authors;
    // A card that is shown waits for its stories as it is.
    const isPending = this.#isLoadingLatest && !this.hasOwnItems;
    const state = this.showState(!isPending && !!authors[0], !isPending && (this.hasOwnItems || source.isSettled));
    const error = this.renderError(state);
    if (state === 'ready') {
      const latest = this.isHydrating ? nothing : NewsAuthorCard.#renderLatest?.(authors[0]!, this.#items, this);
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

  /** The photo repeats what the name says; initials are for the eye. */
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
    const known = links.map(
      ({ name: given, url }) => [safeUrl(url), given || networkOf(url), words.onNetwork] as const,
    );
    if (/^\S+@\S+$/.test(email ?? '')) known.push([`mailto:${email}`, words.email, words.emailTo]);
    const entries = known
      .filter(([href]) => href)
      .map(
        ([href, network, spoken]) =>
          html`<li><a part="link" rel="me" href=${href} aria-label=${message(spoken, locale, { name, network })}>${network}</a></li>`,
      );
    return entries[0] ? html`<ul class="links" part="links" role="list">${entries}</ul>` : nothing;
  }
}

/** Role, organisation and place, as the language sets them. */
const renderAbout = (texts: unknown[], pattern: string): unknown =>
  texts.reduce((first, second) => isolatedMessage(pattern, { first, second }));

/** The first letters of the first and the last name; one letter in scripts without spaces. */
const initials = (name: string): string => name.trim().replace(/^(.)\S*(?:.*\s(.))?.*/su, '$1$2');

const remove = ({ target }: Event): void => (target as Element).remove();

const SKELETON = html`<div class="author skeleton" part="skeleton" aria-hidden="true">
  <i class="photo"></i>
  <div class="text"><i class="name"></i><i class="bio"></i></div>
</div>`;
