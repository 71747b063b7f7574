import type { BodyNode } from './body-tree.js';
import type { SourceNode } from './html-tree.js';
import type { Anchors } from './notes.js';

/** Words that a body needs in addition to the story's own. */
export interface BodyWords {
  /** Label of the button that loads an embed; `{service}` is its name. */
  showEmbed: string;
  /** Label of the link to the page of the service. */
  openEmbed: string;
  /** Accessible name of a table without a caption. */
  table: string;
  /** Accessible name of a group of pictures. */
  gallery: string;
  /** Name of the second and later ones: `{name}` and `{number}`. */
  numbered?: string;
}

/** Options for reading a body. */
export interface BodyOptions {
  /** Address of the story, which resolves relative addresses and defines its own site. */
  base: string;
  /** Level of the headline above; the body's own headings follow below it. Default: 2. */
  level?: number;
  /** The headline, in case the body repeats it. */
  title?: string | undefined;
  /** Address of the picture above, in case the body repeats it. */
  image?: string | undefined;
  /** The story's highlights, in case the body also lists them. */
  highlights?: readonly string[];
  /** Opens all links in a new tab. */
  newTab?: boolean;
  words: BodyWords;
}

/** State and callbacks shared by the functions that read elements. */
export interface Context extends BodyOptions, Anchors {
  /** Converts nodes to blocks: loose text becomes paragraphs. */
  blocks(nodes: readonly SourceNode[]): BodyNode[];
  /** Converts nodes within a line. */
  inline(nodes: readonly SourceNode[]): BodyNode[];
  /** Converts nodes to inline nodes if possible, otherwise to blocks. */
  flow(nodes: readonly SourceNode[]): BodyNode[];
}
