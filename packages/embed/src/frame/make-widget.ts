/**
 * Creates the widget that the address asks for. Parameters become attributes only if the widget has such an attribute, so an
 * address can neither style nor script this page.
 */
export async function makeWidget(parameters: URLSearchParams): Promise<Element | undefined> {
  const name = __WIDGETS__.find((widget) => widget === parameters.get('widget'));
  if (!name) return undefined;
  await import(/* @vite-ignore */ `./${name}.js`);
  const tag = `news-${name}`;
  const { observedAttributes } = (await customElements.whenDefined(tag)) as unknown as { observedAttributes: string[] };
  const element = document.createElement(tag);
  for (const [name, value] of parameters)
    if (name === 'dir' || observedAttributes.includes(name)) element.setAttribute(name, value);
  // Like the `base` of this page: stories should not open inside the frame.
  if (element.getAttribute('target') !== '_blank') element.setAttribute('target', '_top');
  return element;
}
