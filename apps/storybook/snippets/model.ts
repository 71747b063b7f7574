/** Value of an attribute; `true` for one that is there without a value. */
export type Value = string | number | true;

/** An element between the tags, for readers whose script has not run yet or never does. */
export interface MarkupElement {
  tag: string;
  attributes?: Readonly<Record<string, string | true>>;
  children?: readonly (string | MarkupElement)[];
}

/** A widget as somebody has set it up: everything that a snippet says. */
export interface Embed {
  /** Name without `news-`, such as `recent-list`. */
  widget: string;
  /** Attributes by their names in HTML. */
  attributes: Readonly<Record<string, Value>>;
  /** Custom properties, such as `--news-accent`. */
  tokens: Readonly<Record<string, string>>;
  /** What is between the tags. */
  inside: readonly MarkupElement[];
  /** The space below its link until it is upgraded, as a CSS length that follows its width (`100%`). */
  room?: string;
  /** How high it is at most, in em. */
  height?: number;
}

/** A file of a release. */
export interface ReleaseFile {
  file: string;
  integrity: string;
}

/** The script-tag files of one version. */
export interface Release {
  /** Address of the folder, with a slash at its end. */
  base: string;
  files: readonly ReleaseFile[];
}
