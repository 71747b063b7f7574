import { ownDocument } from '@news-widgets/core/internal/page';
import { webAddress } from '@news-widgets/core/internal/url';
import type { NativePost } from './providers/provider.js';

/** A post that the browser makes in a new tab: its answer is for the reader alone. */
export function openTab(root: ParentNode, { action, fields }: NativePost): void {
  const attributes = { action: webAddress(action), method: 'post', target: '_blank', rel: 'noopener', hidden: true };
  const form = Object.assign(ownDocument.createElement('form'), attributes);
  form.append(
    ...fields.map(([name, value]) =>
      Object.assign(ownDocument.createElement('input'), { type: 'hidden', name, value }),
    ),
  );
  root.append(form);
  // By their prototypes: a field named "submit" or "remove" stands before the method.
  HTMLFormElement.prototype.submit.call(form);
  Element.prototype.remove.call(form);
}
