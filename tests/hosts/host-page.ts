/** A page of a host, and what is special about it. */
export interface HostPage {
  /** The markup before everything else; by default the doctype for standards mode. */
  doctype?: string;
  /** Attributes of the root element. */
  root?: string;
  /** A script that runs before everything else. */
  script?: string;
  /** The markup in the head. */
  head?: string;
  /** The markup before the widgets. */
  before?: string;
  /** Puts the widgets' markup into the page. */
  put?: (markup: string) => string;
  /** The widgets are in frames. */
  inFrames?: boolean;
  headers?: Record<string, string>;
}

/** Markup as the text of a script that writes it. */
export const inScript = (markup: string): string => JSON.stringify(markup).replaceAll('</', '<\\/');

/** The markup of such a page with widgets on it. */
export const htmlOf = (page: HostPage, widgets: string): string => {
  const { doctype = '<!doctype html>', root = 'lang="en"', script, head = '', before = '', put } = page;
  return `${doctype}<html ${root}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${
    script ? `<script>${script}</script>` : ''
  }${head}</head><body>${before}${put ? put(widgets) : widgets}</body></html>`;
};
