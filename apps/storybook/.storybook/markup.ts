/** Returns a story's markup for handover: without the host page around it, and without empty attribute values. */
export function markup(code: string): string {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const column = page.querySelector('.host > .column');
  column?.querySelector('width-handle')?.remove();
  return (column?.innerHTML ?? code).replaceAll('=""', '').trim();
}
