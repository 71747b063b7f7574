import { ownForm } from '@news-widgets/core/internal/page';

/** What a search form between the tags says. */
export interface AdoptedForm {
  form: HTMLFormElement;
  action: string;
  /** Name of its text field. */
  name: string;
  placeholder: string;
  label: string;
  /** What else it sends. */
  hidden: [name: string, value: string][];
}

/** Reads a form that searches by address; any other stays as it is. */
export function readForm(element: HTMLFormElement | null): AdoptedForm | undefined {
  const form = element && ownForm(element);
  const input = form && fieldOf(form);
  // The property `action` is the page's own address where the form has none.
  if (!form || !input?.name || /^(post|dialog)$/i.test(form.getAttribute('method') ?? '')) return undefined;
  return {
    form: element,
    action: form.getAttribute('action') || location.href.replace(/[?#].*/, ''),
    name: input.name,
    placeholder: input.placeholder,
    label: input.labels?.[0]?.textContent?.trim() || input.getAttribute('aria-label') || '',
    hidden: [...form.querySelectorAll<HTMLInputElement>('input[type=hidden][name]')].map(({ name, value }) => [
      name,
      value,
    ]),
  };
}

/** Gives the widget's field what was typed into the form before, and the focus if the form has it. */
export function takeOver({ form: element }: AdoptedForm, input: HTMLInputElement): void {
  const form = ownForm(element);
  const field = fieldOf(form);
  if (!field) return;
  if (field.value && !input.value) input.value = field.value;
  const isFocused = (form.getRootNode() as Document).activeElement === field;
  if (!isFocused) return;
  input.focus();
  input.setSelectionRange(field.selectionStart, field.selectionEnd);
}

const fieldOf = (form: HTMLFormElement): HTMLInputElement | null =>
  form.querySelector('input[type=search], input[type=text], input:not([type])');
