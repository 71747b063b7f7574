import { ownForm } from '@news-widgets/core/internal/page';

/** A search form found between the tags. */
export interface AdoptedForm {
  form: HTMLFormElement;
  action: string;
  /** The name of its text field. */
  name: string;
  placeholder: string;
  label: string;
  /** The fields that it sends besides. */
  hidden: [name: string, value: string][];
}

/** Reads a form that searches by address; other forms stay as they are. */
export function readForm(element: HTMLFormElement | null): AdoptedForm | undefined {
  const form = element && ownForm(element);
  const input = form && fieldOf(form);
  // `action` is the page's own address if the form has none.
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

/** Moves typed text and the focus from the form to the widget's field. */
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
