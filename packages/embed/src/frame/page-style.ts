/** Custom properties that the address sets apply to the whole frame, so that its font and text are those of the widget. */
export function applyPageStyle(parameters: URLSearchParams, style: CSSStyleDeclaration): void {
  for (const [name, value] of parameters) if (name.startsWith('news-')) style.setProperty(`--${name}`, value);
  // The page shows through only where its scheme is the frame's.
  const scheme = parameters.get('color-scheme') ?? parameters.get('theme') ?? '';
  if (/^(light|dark|light dark)$/.test(scheme)) style.colorScheme = scheme;
}
