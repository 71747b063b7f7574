/** The release that a define file registers; inserted when the sources are compiled. */
declare const __NEWS_WIDGETS_VERSION__: string;
