/** Applies custom properties from the address to the whole frame, so that they set its font and text colour. */
export function applyPageStyle(parameters: URLSearchParams, style: CSSStyleDeclaration): void {
  for (const [name, value] of parameters) if (name.startsWith('news-')) style.setProperty(`--${name}`, value);
  // The frame is transparent only if its colour scheme matches the page's.
  const scheme = parameters.get('color-scheme') ?? parameters.get('theme') ?? '';
  if (/^(light|dark|light dark)$/.test(scheme)) style.colorScheme = scheme;
}
