import { ownDocument } from '../page/own-document.js';
import { webAddress } from '../url/web-address.js';

/** The fields of a post, and its address. */
export interface NativePost {
  action: string;
  fields: [name: string, value: string][];
}

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
  // By their prototypes: a field named "submit" or "remove" hides the method.
  HTMLFormElement.prototype.submit.call(form);
  Element.prototype.remove.call(form);
}
