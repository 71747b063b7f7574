/**
 * The widget that the address asks for. Parameters become attributes only where the widget knows such an attribute,
 * so an address can neither style nor script this page.
 */
export async function makeWidget(parameters: URLSearchParams): Promise<Element | undefined> {
  const name = __WIDGETS__.find((widget) => widget === parameters.get('widget'));
  if (!name) return undefined;
  await import(/* @vite-ignore */ `./${name}.js`);
  const tag = `news-${name}`;
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
  const element = document.createElement(tag);
  for (const [attribute, value] of parameters)
    if (observedAttributes.includes(attribute)) element.setAttribute(attribute, value);
  return element;
}
