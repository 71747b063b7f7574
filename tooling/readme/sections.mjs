/** Sections of every package's README, in this order; a package may have more in between. */
export const SECTIONS = [
  'Install',
  'Quick start',
  'API',
  'Theming',
  'Events',
  'Server rendering',
  'Accessibility',
  'Size',
  'Licence',
];

/** Finds faults in the sections of a README; `name` is the name of its package. Lines of code are not headings. */
export function sectionTrouble(text, name) {
  const [top, ...parts] = text.replaceAll(/^```[^]*?^```/gm, '(code)').split(/^## /m);
  const found = parts.map((part) => /^[^\n]*/.exec(part)[0].trim());
  const expected = SECTIONS.filter((title) => found.includes(title));
  const inOrder = found.filter((title) => SECTIONS.includes(title));
  return [
    !top.startsWith(`# ${name}\n`) && `does not begin with "# ${name}".`,
    !/^# .*\n\n.*\bregisters\b/.test(top) && 'does not say in its first paragraph which import registers what.',
    ...SECTIONS.filter((title) => !found.includes(title)).map((title) => `has no section "${title}".`),
    inOrder.join() !== expected.join() && `has its sections in another order than ${SECTIONS.join(', ')}.`,
    ...parts
      .filter(
        (part) =>
          !part
            .replace(/^.*/, '')
            .replaceAll(/<!--[^]*?-->/g, '')
            .trim(),
      )
      .map((part) => `has nothing in its section "${/^.*/.exec(part)[0]}".`),
  ].filter(Boolean);
}
