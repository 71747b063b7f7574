import type { LocaleTable, Words } from '@news-widgets/core/i18n';
import type { Point } from '@news-widgets/core/internal/points';
import type { ReactiveControllerHost } from 'lit';

/** The parts of the box that `BoxActions` uses. */
export interface BoxHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly locale: string;
  readonly words: Words<'highlightsTools'>;
  addWords(english: Pick<LocaleTable, 'highlightsTools'>): unknown;
  readonly points: Point[];
  /** Number of the first point; undefined for bullets. */
  readonly start?: number | undefined;
  /** Title and address used for copying and sharing. */
  readonly name: string;
  readonly address: string;
  readonly collapseAfter?: number;
  readonly copy?: boolean;
  readonly share?: boolean;
  readonly anchors?: string;
}
