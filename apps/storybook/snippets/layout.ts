const WIDEST = 90;

/** Moves every line in by some steps of two spaces. */
export const indent = (code: string, steps = 1): string => code.replace(/^(?=.)/gm, '  '.repeat(steps));

/** A start tag: in one line while that is short, else an attribute a line. */
export function startTag(tag: string, attributes: readonly string[]): string {
  const line = `<${[tag, ...attributes].join(' ')}>`;
  return line.length <= WIDEST ? line : `<${tag}\n${indent(attributes.join('\n'))}\n>`;
}

/** An element whose content, if any, has lines of its own. */
export const element = (tag: string, attributes: readonly string[], content = ''): string =>
  `${startTag(tag, attributes)}${content && `\n${indent(content)}\n`}</${tag}>`;
