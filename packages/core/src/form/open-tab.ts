import { ownDocument } from '../page/own-document.js';
import { webAddress } from '../url/web-address.js';

/** The fields and address of a form post. */
export interface NativePost {
  action: string;
  fields: [name: string, value: string][];
}

/** Submits a form in a new tab, whose response only the reader sees. */
export function openTab(root: ParentNode, { action, fields }: NativePost): void {
  const attributes = { action: webAddress(action), method: 'post', target: '_blank', rel: 'noopener', hidden: true };
  const form = Object.assign(ownDocument.createElement('form'), attributes);
  form.append(
    ...fields.map(([name, value]) =>
      Object.assign(ownDocument.createElement('input'), { type: 'hidden', name, value }),
    ),
  );
  root.append(form);
  // Called by prototype: a field named "submit" or "remove" hides the method.
  HTMLFormElement.prototype.submit.call(form);
  Element.prototype.remove.call(form);
}
