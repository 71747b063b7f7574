/** Names of the widgets in this release, written in by the build. */
declare const __WIDGETS__: readonly string[];
