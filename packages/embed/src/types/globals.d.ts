/** Names of the widgets in this release, inserted by the build. */
declare const __WIDGETS__: readonly string[];

/** Attributes of each widget, separated by spaces, inserted by the build. */
declare const __ATTRIBUTES__: Readonly<Record<string, string>>;

/** Imports of chunks loaded on demand, except entries, such as `article/reader`; inserted by the build. */
declare const __CHUNK_IMPORTS__: Readonly<Record<string, readonly string[]>>;
