const DECLARATION = /_decorate\(\[(property|state)\(([^()]*)\)\], (\w+)\.prototype, "(\w+)", void 0\);\n?/g;

const hyphenated = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What of a declaration's options has which letter in the table of a class. */
const LETTERS = [
  [/\btype: Number\b/, 'n'],
  [/\btype: Boolean\b/, 'b'],
  [/\battribute: false\b/, 'x'],
  // Without its default the first value that is set would be taken for one.
  [/\breflect: true,\s*useDefault: true\b/, 'r'],
];

/**
 * The property declarations of a widget as one short text, which `properties` of `lean-lit/decorators.ts` reads: a call for
 * each costs several times as much. `limit:n more:b updatedAt::updated` are a number, a boolean, and a text whose attribute is
 * not its name with hyphens.
 */
export const propertyTables = () => ({
  name: 'property-tables',
  enforce: 'post',
  transform(code, id) {
    if (!code.includes('_decorate([') || !/\/src\/[\w-/]+\.ts$/.test(id)) return undefined;
    const tables = new Map();
    const rest = code.replace(DECLARATION, (_, kind, options, type, name) => {
      tables.set(type, [...(tables.get(type) ?? []), entry(kind, options, name, id)]);
      return '';
    });
    if (rest.includes('_decorate([')) throw new Error(`property-tables: ${id} holds decorators of another form.`);
    const calls = [...tables].map(([type, entries]) => `properties(${type}, "${entries.join(' ')}");`);
    return { code: `import { properties } from "lit/decorators.js";${rest}${calls.join('\n')}`, map: null };
  },
});

function entry(kind, options, name, id) {
  // Without one Lit takes the name in small letters.
  let attribute = name.toLowerCase();
  let rest = options.replace(/\battribute: "([\w-]+)"/, (_, given) => ((attribute = given), ''));
  let letters = kind === 'state' ? 'x' : '';
  for (const [option, letter] of LETTERS)
    if (option.test(rest)) {
      rest = rest.replace(option, '');
      letters += letter;
    }
  if (/[^\s{},]/.test(rest)) throw new Error(`property-tables: ${id} declares ${name} with ${options}.`);
  if (attribute !== hyphenated(name) && !letters.includes('x')) return `${name}:${letters}:${attribute}`;
  return letters ? `${name}:${letters}` : name;
}
