/** What a designer hands over: a story's markup without the host page around it, attributes without empty values. */
export function markup(code: string): string {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const column = page.querySelector('.host > .column');
  column?.querySelector('width-handle')?.remove();
  return (column?.innerHTML ?? code).replaceAll('=""', '').trim();
}
