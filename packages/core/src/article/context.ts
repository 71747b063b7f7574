import type { BodyNode } from './body-tree.js';
import type { SourceNode } from './html-tree.js';
import type { Anchors } from './notes.js';

/** Words that a body needs besides the story's own. */
export interface BodyWords {
  /** The button that loads what another service shows; `{service}` is its name. */
  showEmbed: string;
  /** The link to the page there. */
  openEmbed: string;
  /** Names a table without a caption, for assistive technology. */
  table: string;
  /** Names a group of pictures. */
  gallery: string;
  /** Names the second of several: `{name}` and `{number}`. */
  numbered?: string;
}

/** How to read a body. */
export interface BodyOptions {
  /** The story's address: what relative addresses start from and what counts as the same site. */
  base: string;
  /** Level of the headline above; the body's own headings are fitted under it. Default: 2. */
  level?: number;
  /** The headline, which a body may repeat. */
  title?: string | undefined;
  /** Address of the picture above, which a body may repeat. */
  image?: string | undefined;
  /** The story's highlights, which a body may list, too. */
  highlights?: readonly string[];
  /** Opens all links in a new tab. */
  newTab?: boolean;
  words: BodyWords;
}

/** Shared by the functions that read single elements. */
export interface Context extends BodyOptions, Anchors {
  /** Nodes as blocks: loose text becomes paragraphs. */
  blocks(nodes: readonly SourceNode[]): BodyNode[];
  /** Nodes within a line. */
  inline(nodes: readonly SourceNode[]): BodyNode[];
  /** Inline where nodes hold no block, else blocks. */
  flow(nodes: readonly SourceNode[]): BodyNode[];
}
