/** Names of the widgets in this release, written in by the build. */
declare const __WIDGETS__: readonly string[];

/** The attributes that each widget knows, separated by spaces, written in by the build. */
declare const __ATTRIBUTES__: Readonly<Record<string, string>>;

/** Imports of chunks on demand besides their entries, such as `article/reader`; the build defines it. */
declare const __CHUNK_IMPORTS__: Readonly<Record<string, readonly string[]>>;
