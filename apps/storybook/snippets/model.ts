/** Value of an attribute; `true` for one without a value. */
export type Value = string | number | true;

/** An element between the tags, shown until the script has run, or if it never does. */
export interface MarkupElement {
  tag: string;
  attributes?: Readonly<Record<string, string | true>>;
  children?: readonly (string | MarkupElement)[];
}

/** A configured widget, with everything for its snippets. */
export interface Embed {
  /** Name without `news-`, such as `recent-list`. */
  widget: string;
  /** Attributes by their HTML names. */
  attributes: Readonly<Record<string, Value>>;
  /** Custom properties, such as `--news-accent`. */
  tokens: Readonly<Record<string, string>>;
  /** Content between the tags. */
  inside: readonly MarkupElement[];
  /** Space below its link until it is upgraded, as a CSS length that follows its width (`100%`). */
  room?: string;
  /** Maximum height in em. */
  height?: number;
}

/** A file of a release. */
export interface ReleaseFile {
  file: string;
  integrity: string;
}

/** The script-tag files of one version. */
export interface Release {
  /** Address of the folder, with a trailing slash. */
  base: string;
  files: readonly ReleaseFile[];
}
