import type { Words } from '@news-widgets/core/i18n';
import type { ReactiveControllerHost } from 'lit';

/** A piece of a highlight; with an address it is a link. */
export interface Highlight {
  text: string;
  url?: string;
  /** Overrides the box's `target`. */
  target?: string;
}

/** One highlight as it is rendered. */
export interface Point {
  /** Its plain text. */
  text: string;
  /** Its text with links. */
  content: unknown;
}

/** What `BoxActions` reads from its box. */
export interface BoxHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly locale: string;
  readonly strings: Partial<Words<'highlightsTools'>>;
  readonly points: Point[];
  /** Number of the first point; undefined for bullets. */
  readonly start?: number | undefined;
  /** Title of what is copied and shared, and its address. */
  readonly name: string;
  readonly address: string;
  readonly collapseAfter?: number;
  readonly copy?: boolean;
  readonly share?: boolean;
  readonly anchors?: string;
}
