import type { Adopted } from './fields.js';
import type { NewsSubscribeForm } from './subscribe-form.js';

type Control = HTMLInputElement & { options?: HTMLOptionsCollection };

const CONTROLS = 'input, select, textarea';

/** Reads a form between the tags: where it goes, what it asks for, what was typed into it so far. */
export function adopt(form: HTMLFormElement, widget: NewsSubscribeForm): Adopted {
  const all = [...form.querySelectorAll<Control>(CONTROLS)];
  const email = all.find(({ type }) => type === 'email') ?? all.find(({ name }) => /e-?mail/i.test(name));
  const button = form.querySelector<HTMLElement & Control>('button:not([type=button]), [type=submit]');
  const focused = form.contains(document.activeElement) ? document.activeElement : undefined;
  const copies = new Map<EventTarget, Control>();
  const fields = new Set<Element>();
  for (const control of all) {
    if (control !== email && !copies.has(control) && isAdded(control, widget)) fields.add(copyOf(control, copies));
  }
  return {
    // An attribute, since a field named "action" would stand before the property.
    action: form.getAttribute('action') ?? '',
    email: email?.value ?? '',
    button: button?.textContent?.trim() || button?.value || '',
    fields: [...fields],
    follow(root) {
      if (email) copies.set(email, root.querySelector<Control>('#email')!);
      // Some password managers still fill the form that they saw first.
      form.addEventListener('input', ({ target }) => take(target as Control, copies.get(target!)));
      if (focused) copies.get(focused)?.focus();
    },
  };
}

/** Whether a control adds something: not what the widget asks for by its attributes, no button, no decoy. */
function isAdded({ name, type, tabIndex }: Control, { consent, lists, askName }: NewsSubscribeForm): boolean {
  if (!name || /^(submit|button|image|reset|file|password)$/.test(type) || (type !== 'hidden' && tabIndex < 0))
    return false;
  if (/^consent/.test(name)) return !consent;
  if (/^lists/.test(name)) return lists.length === 0;
  return !/^(name|firstName|lastName)$/.test(name) || askName === 'none';
}

/** The control with its label or its whole group. */
function copyOf(control: Control, copies: Map<EventTarget, Control>): Element {
  const group = control.closest('fieldset');
  const label = control.labels?.[0];
  const source = group ?? (label?.contains(control) ? label : control);
  let copy = source.cloneNode(true) as Element;
  const originals = source === control ? [control] : [...source.querySelectorAll<Control>(CONTROLS)];
  for (const [index, one] of (copy.matches(CONTROLS) ? [copy] : [...copy.querySelectorAll(CONTROLS)]).entries()) {
    copies.set(originals[index]!, one as Control);
    take(originals[index]!, one as Control);
  }
  if (label && source === control) {
    const root = document.createElement('label');
    root.append(...[...label.childNodes].map((node) => node.cloneNode(true)), copy);
    copy = root;
  }
  // Names and looks that hold in the page would mean something else in the widget.
  for (const inner of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['id', 'class', 'style']) inner.removeAttribute(name);
  for (const inner of [copy, ...copy.querySelectorAll('label')])
    if (inner.querySelector(':scope > :is([type=checkbox], [type=radio])')) tick(inner);
  return copy;
}

/** A box with its text beside it, in one piece. */
function tick(label: Element): void {
  const text = document.createElement('span');
  text.append(...[...label.childNodes].filter((node) => !(node as Element).matches?.('input')));
  label.append(text);
  label.className = 'tick';
}

/** What was typed, ticked or chosen, which `cloneNode` leaves out. */
function take(from: Control, to?: Control): void {
  if (!to) return;
  to.value = from.value;
  to.checked = from.checked;
  for (const [index, option] of [...(to.options ?? [])].entries()) option.selected = !!from.options?.[index]?.selected;
}
