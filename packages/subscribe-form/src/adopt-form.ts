import { ownDocument, ownForm } from '@news-widgets/core/internal/page';
import type { SubscribeFormHost } from './types.js';

type Control = HTMLInputElement & { options?: HTMLOptionsCollection };

const CONTROLS = 'input, select, textarea';

/**
 * Gives the widget what a form between its tags has: where it goes, what it asks for, what was typed into it so far. Then
 * keeps up with what is still typed or filled into it, focus included.
 */
export async function adopt(element: HTMLFormElement, widget: SubscribeFormHost): Promise<void> {
  const form = ownForm(element);
  // It is found as soon as it begins, while its fields may still be on their way.
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

/** The field for the e-mail address. */
const addressField = (all: Control[]): Control | undefined =>
  all.find((control) => control.type === 'email' && shows(control)) ??
  all.find(({ type }) => type === 'email') ??
  all.find(({ name }) => /e-?mail/i.test(name));

/** Copies the added controls with their labels and groups, each group once; fills `copies` by original. */
function copyFields(
  form: HTMLFormElement,
  email: Control | undefined,
  added: Control[],
  copies: Map<EventTarget, Control>,
): Element[] {
  // A fieldset around the address is not a group of its own, but the form.
  const groups = [...form.querySelectorAll('fieldset')].filter((group) => !email || !group.contains(email));
  const fields: Element[] = [];
  for (const control of added) {
    const group = groups.find((outer) => outer.contains(control));
    if (!copies.has(control)) fields.push(copyOf(control, group, added, copies));
  }
  return fields;
}

/** Moves the focus on, with the caret at the end of the text. */
function focusCopy(copy: Control | undefined): void {
  if (!copy) return;
  copy.focus();
  if (copy.options) return;
  // A text that is assigned again has the caret at its end.
  const { value } = copy;
  copy.value = '';
  copy.value = value;
}

/** Keeps fields and copies the same; the page hears of changes from its own field. */
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
      // The page may have an `Event` of its own.
      original.dispatchEvent(new (constructor as typeof Event)(type, { bubbles: true }));
      // A click is more than its change: pages listen to it, too.
    } else if (original.checked !== copy.checked) original.click();
    giving = false;
  };
  for (const type of ['input', 'change']) {
    widget.renderRoot.addEventListener(type, give);
    // Some password managers still fill the form that they saw first.
    form.addEventListener(type, ({ target }) => giving || take(target as Control, copies.get(target!)));
  }
  // Those of the copy have left the widget already.
  for (const type of ['input', 'click'])
    widget.addEventListener(type, (event) => giving && event.target !== widget && event.stopPropagation());
}

/** Whether a control adds something: not what the widget asks for by its attributes, no button, no decoy. */
function isAdded(control: Control, { consent, lists, askName }: SubscribeFormHost): boolean {
  const { name, type } = control;
  if (!name || /^(submit|button|image|reset|file|password)$/.test(type)) return false;
  if (type !== 'hidden' && (control.tabIndex < 0 || !shows(control))) return false;
  if (/^consent([._[](text|version)\]?)?$/.test(name)) return !consent;
  if (/^lists(\[\])?$/.test(name)) return lists.length === 0;
  return !/^(name|firstName|lastName)$/.test(name) || askName === 'none';
}

/** The control with its label or its whole group, and in there only what is `added`. */
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

/** A copied control in a copy of its label, which is elsewhere in the page. */
function labelled(copy: Element, label: HTMLLabelElement): Element {
  const root = ownDocument.createElement('label');
  root.append(...[...label.childNodes].map((node) => node.cloneNode(true)), copy);
  return root;
}

/** Removes from a copied field what holds in the page only. */
function clean(field: Element): void {
  for (const inner of field.querySelectorAll('button')) inner.remove();
  for (const inner of [field, ...field.querySelectorAll('*')]) {
    // Names and looks that hold in the page would mean something else in the widget.
    for (const name of ['class', 'style', 'form']) inner.removeAttribute(name);
    // The page's own field does what they say, once.
    for (const { name } of [...inner.attributes]) if (name.startsWith('on')) inner.removeAttribute(name);
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
      const ids = inner.getAttribute(name);
      if (ids) inner.setAttribute(name, ids.replace(/\S+/g, 'page-$&'));
    }
    if (inner.localName === 'label' && [...inner.children].some(isTick)) tick(inner);
  }
}

/** Whether the page shows it to readers; the form itself may be hidden by the widget already. */
function shows(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return false;
  return element.localName === 'form' || shows(element.parentElement!);
}

const isTick = (element: Element): boolean => element.matches('[type=checkbox], [type=radio]');

/** Wraps the text beside a box in one element. */
function tick(label: Element): void {
  const text = ownDocument.createElement('span');
  text.append(...[...label.childNodes].filter((node) => !(node as Element).matches?.('input')));
  label.append(text);
  label.className = 'tick';
}

/** Copies what was typed, ticked or chosen, which `cloneNode` leaves out. */
function take(from: Control, to?: Control): void {
  if (!to) return;
  // Assigned again, even the same text moves the caret.
  if (to.value !== from.value) to.value = from.value;
  to.checked = from.checked;
  [...(to.options ?? [])].forEach((option, index) => (option.selected = !!from.options?.[index]?.selected));
}
