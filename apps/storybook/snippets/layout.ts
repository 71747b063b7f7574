const WIDEST = 90;

/** Indents every line by steps of two spaces. */
export const indent = (code: string, steps = 1): string => code.replace(/^(?=.)/gm, '  '.repeat(steps));

/** Returns a start tag: on one line if short, otherwise with one attribute per line. */
export function startTag(tag: string, attributes: readonly string[]): string {
  const line = `<${[tag, ...attributes].join(' ')}>`;
  return line.length <= WIDEST ? line : `<${tag}\n${indent(attributes.join('\n'))}\n>`;
}

/** Returns an element whose content, if any, is on separate lines. */
export const element = (tag: string, attributes: readonly string[], content = ''): string =>
  `${startTag(tag, attributes)}${content && `\n${indent(content)}\n`}</${tag}>`;
