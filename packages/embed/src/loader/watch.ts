import { ownDocument } from '@news-widgets/core/internal/page';
import { isWidget, load, missing } from './files.js';
import { isStranger, warnAbout } from './strangers.js';

/** Checks the node type, since the page may have replaced `Element`. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

const observer = new MutationObserver((records) => {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
  look(added.filter(({ isConnected }) => isConnected));
});

/** Looks for widgets in a document or shadow root, now and whenever elements are added. */
export function watch(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  look([...(root === document ? ownDocument.children : root.children)]);
}

function look(roots: readonly Element[]): void {
  const elements = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]);
  load(elements.filter(isWidget));
  elements.filter(isStranger).forEach(warnAbout);
  if (missing().length === 0) return observer.disconnect();
  for (const element of elements) if (!isWidget(element)) enter(element);
}

/** Watches the shadow root of an element, now or once the element is defined. */
function enter(element: Element): void {
  const { shadowRoot, localName } = element;
  if (shadowRoot) watch(shadowRoot);
  else if (localName.includes('-') && !customElements.get(localName)) {
    // Most such names are never defined, and their elements come and go.
    const waiting = new WeakRef(element);
    void customElements.whenDefined(localName).then(
      () => {
        const root = waiting.deref()?.shadowRoot;
        if (root) watch(root);
      },
      // Rejects for names that no custom element can have, such as `font-face`.
      () => {},
    );
  }
}
