import { ownDocument, ownForm } from '@news-widgets/core/internal/page';
import type { SubscribeFormHost } from './types.js';

type Control = HTMLInputElement & { options?: HTMLOptionsCollection };

const CONTROLS = 'input, select, textarea';

/**
 * Gives the widget the contents of a form between its tags: its address, its fields and everything typed so far. Afterwards it
 * keeps both forms in sync, including the focus.
 */
export async function adopt(element: HTMLFormElement, widget: SubscribeFormHost): Promise<void> {
  const form = ownForm(element);
  // The form is found as soon as its start tag is parsed; its fields may follow.
  if (ownDocument.readyState === 'loading')
    await new Promise((resolve) => ownDocument.addEventListener('DOMContentLoaded', resolve));
  if (widget.adopted) return;
  const focused = (form.getRootNode() as Document).activeElement;
  const all = [...form.querySelectorAll<Control>(CONTROLS)];
  const email = addressField(all);
  const added = all.filter((control) => control !== email && isAdded(control, widget));
  const copies = new Map<EventTarget, Control>();
  const fields = copyFields(form, email, added, copies);
  const button = form.querySelector<HTMLElement & Control>('button:not([type=button]), [type=submit]');
  widget.adopted = {
    get action() {
      return form.getAttribute('action') ?? '';
    },
    email: email?.value ?? '',
    emailName: email?.name ?? '',
    key: form.dataset['id'] ?? '',
    button: button?.textContent?.trim() || button?.value || '',
    fields,
    stacked: added.some(({ type }) => type !== 'hidden'),
  };
  widget.requestUpdate();
  await widget.updateComplete;
  if (email) copies.set(email, widget.renderRoot.querySelector<Control>('#email')!);
  keepInStep(form, widget, copies);
  if (focused) focusCopy(copies.get(focused));
}

/** Finds the field for the e-mail address. */
const addressField = (all: Control[]): Control | undefined =>
  all.find((control) => control.type === 'email' && shows(control)) ??
  all.find(({ type }) => type === 'email') ??
  all.find(({ name }) => /e-?mail/i.test(name));

/** Copies the added controls with their labels, and each group once; fills `copies`, keyed by original. */
function copyFields(
  form: HTMLFormElement,
  email: Control | undefined,
  added: Control[],
  copies: Map<EventTarget, Control>,
): Element[] {
  // A fieldset around the e-mail field is the form itself, not a group.
  const groups = [...form.querySelectorAll('fieldset')].filter((group) => !email || !group.contains(email));
  const fields: Element[] = [];
  for (const control of added) {
    const group = groups.find((outer) => outer.contains(control));
    if (!copies.has(control)) fields.push(copyOf(control, group, added, copies));
  }
  return fields;
}

/** Moves the focus to the copy, with the caret at the end of the text. */
function focusCopy(copy: Control | undefined): void {
  if (!copy) return;
  copy.focus();
  if (copy.options) return;
  // Assigning a value puts the caret at its end.
  const { value } = copy;
  copy.value = '';
  copy.value = value;
}

/** Keeps fields and copies in sync; the page receives change events from its own fields. */
function keepInStep(form: HTMLFormElement, widget: SubscribeFormHost, copies: Map<EventTarget, Control>): void {
  const originals = new Map([...copies].map(([original, copy]) => [copy as EventTarget, original as Control]));
  let giving = false;
  const give = ({ type, target, constructor }: Event): void => {
    const original = originals.get(target!);
    const copy = target as Control;
    if (!original) return;
    giving = true;
    if (!isTick(copy)) {
      take(copy, original);
      // Uses the event's own constructor, since the page may have replaced `Event`.
      original.dispatchEvent(new (constructor as typeof Event)(type, { bubbles: true }));
      // Pages also listen for the click, not only for the change.
    } else if (original.checked !== copy.checked) original.click();
    giving = false;
  };
  for (const type of ['input', 'change']) {
    widget.renderRoot.addEventListener(type, give);
    // Some password managers fill the form they found first.
    form.addEventListener(type, ({ target }) => giving || take(target as Control, copies.get(target!)));
  }
  // Events from the copy have already left the widget.
  for (const type of ['input', 'click'])
    widget.addEventListener(type, (event) => giving && event.target !== widget && event.stopPropagation());
}

/** Returns whether a control adds a field: not a button, a honeypot, or a field that the widget's attributes provide. */
function isAdded(control: Control, { consent, lists, askName }: SubscribeFormHost): boolean {
  const { name, type } = control;
  if (!name || /^(submit|button|image|reset|file|password)$/.test(type)) return false;
  if (type !== 'hidden' && (control.tabIndex < 0 || !shows(control))) return false;
  if (/^consent([._[](text|version)\]?)?$/.test(name)) return !consent;
  if (/^lists(\[\])?$/.test(name)) return lists.length === 0;
  return !/^(name|firstName|lastName)$/.test(name) || askName === 'none';
}

/** Copies a control with its label or its whole group, keeping only the `added` controls. */
function copyOf(
  control: Control,
  group: Element | undefined,
  added: Control[],
  copies: Map<EventTarget, Control>,
): Element {
  const label = control.labels?.[0];
  const source = group ?? (label?.contains(control) ? label : control);
  const copy = source.cloneNode(true) as Element;
  const isAlone = source === control;
  const originals = isAlone ? [control] : [...source.querySelectorAll<Control>(CONTROLS)];
  const controls = isAlone ? [copy as Control] : [...copy.querySelectorAll<Control>(CONTROLS)];
  controls.forEach((one, index) => {
    const original = originals[index]!;
    const words = one.closest('label') ?? [...copy.querySelectorAll('label')].find(({ htmlFor }) => htmlFor === one.id);
    if (added.includes(original)) {
      copies.set(original, one);
      take(original, one);
      if (words?.contains(one) === false && isTick(one)) words.prepend(one);
    } else {
      one.remove();
      if (!words?.querySelector(CONTROLS)) words?.remove();
    }
  });
  const field = label && isAlone ? labelled(copy, label) : copy;
  clean(field);
  return field;
}

/** Wraps a copied control in a copy of its label, which is elsewhere in the page. */
function labelled(copy: Element, label: HTMLLabelElement): Element {
  const root = ownDocument.createElement('label');
  root.append(...[...label.childNodes].map((node) => node.cloneNode(true)), copy);
  return root;
}

/** Removes everything from a copied field that works only in the page. */
function clean(field: Element): void {
  for (const inner of field.querySelectorAll('button')) inner.remove();
  for (const inner of [field, ...field.querySelectorAll('*')]) {
    // Class names and styles of the page would mean something else in the widget.
    for (const name of ['class', 'style', 'form']) inner.removeAttribute(name);
    // Event handlers run once, on the page's own field.
    for (const { name } of [...inner.attributes]) if (name.startsWith('on')) inner.removeAttribute(name);
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
      const ids = inner.getAttribute(name);
      if (ids) inner.setAttribute(name, ids.replace(/\S+/g, 'page-$&'));
    }
    if (inner.localName === 'label' && [...inner.children].some(isTick)) tick(inner);
  }
}

/** Returns whether the page shows the element; the form itself may already be hidden by the widget. */
function shows(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return false;
  return element.localName === 'form' || shows(element.parentElement!);
}

const isTick = (element: Element): boolean => element.matches('[type=checkbox], [type=radio]');

/** Wraps the text beside a checkbox in an element. */
function tick(label: Element): void {
  const text = ownDocument.createElement('span');
  text.append(...[...label.childNodes].filter((node) => !(node as Element).matches?.('input')));
  label.append(text);
  label.className = 'tick';
}

/** Copies the state of a control, which `cloneNode` leaves out. */
function take(from: Control, to?: Control): void {
  if (!to) return;
  // Assigning even the same text would move the caret.
  if (to.value !== from.value) to.value = from.value;
  to.checked = from.checked;
  [...(to.options ?? [])].forEach((option, index) => (option.selected = !!from.options?.[index]?.selected));
}
