/** A selector that matches once a widget has its content, by widget. */
const CONTENT: Record<string, string> = {
  article: '[part=body]',
  'article-card': '[part=headline]',
  'author-card': '[part~=name]',
  comments: '[part=comment]',
  'highlights-box': '[part=point]',
  'recent-list': '[part=headline]',
  'search-box': 'input',
  'subscribe-form': 'input[type=email]',
};

/** Every widget. */
export const WIDGETS = Object.keys(CONTENT);

/**
 * The widgets of a page that do not show their content, as an expression that makes a text. It uses nothing that a page replaces or
 * names otherwise.
 */
export const missing = (widgets: readonly string[]): string => `(() => {
  const wanted = ${JSON.stringify(widgets.map((name) => [name, CONTENT[name]]))};
  let missing = '';
  for (let at = 0; at < wanted.length; at++) {
    const found = Document.prototype.getElementsByTagName.call(document, 'news-' + wanted[at][0])[0];
    const root = found && found.shadowRoot;
    if (!root || !root.querySelector(wanted[at][1])) missing += wanted[at][0] + ' ';
  }
  return missing;
})()`;
