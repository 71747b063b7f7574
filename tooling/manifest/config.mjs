import { globSync } from 'node:fs';

/** Expands `(typeof LAYOUTS)[number]` to the literals of the array, from which editors and Storybook offer choices; drops `undefined`. */
const literalUnions = () => ({
  name: 'literal-unions',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
    const literals = new Map(
      declarations
        .filter(({ kind }) => kind === 'variable')
        .map(({ name, default: value }) => [name, value?.match(/'[^']*'/g)?.join(' | ')]),
    );
    for (const { type } of declarations.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]))
      if (type)
        type.text = type.text
          .replace(/\(typeof (\w+)\)\[number\]/, (text, name) => literals.get(name) ?? text)
          // The sections of words that a subclass passes to the class.
          .replace('Words<S | Later>', 'Words')
          .replace(/ \| undefined$/, '');
  },
});

/** Copies the description and default of a field to its attribute, since a widget may override inherited ones. */
const overriddenFields = () => ({
  name: 'overridden-fields',
  packageLinkPhase({ customElementsManifest }) {
    for (const { members = [], attributes = [] } of customElementsManifest.modules.flatMap((one) => one.declarations))
      for (const attribute of attributes) {
        const field = members.find(({ name }) => name === attribute.fieldName);
        if (field?.description) Object.assign(attribute, { default: field.default, description: field.description });
      }
  },
});

const CORE = { package: '@news-widgets/core', module: 'dist/element/index.js' };

const INHERITED = ['events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

const isPublic = ({ privacy = 'public', description, name, static: isStatic, inheritedFrom }) =>
  privacy === 'public' &&
  !isStatic &&
  !name.startsWith('_') &&
  !/@internal/.test(description ?? '') &&
  !inheritedFrom?.package?.startsWith('lit');

/** Drops internal members, and names the published module of inherited ones. */
function publicWidget(widget) {
  // `lang` is an attribute of every element, without a field of ours.
  const lang = widget.attributes.find(({ name }) => name === 'lang');
  Object.assign(lang, { fieldName: 'lang' });
  const field = { ...lang, kind: 'field', attribute: 'lang', inheritedFrom: lang.inheritedFrom };
  const published = ({ inheritedFrom, ...rest }) =>
    inheritedFrom ? { ...rest, inheritedFrom: { name: inheritedFrom.name, ...CORE } } : rest;
  const members = [...widget.members.filter(isPublic), field].map(published);
  const fields = new Set(members.map(({ name }) => name));
  return {
    ...widget,
    superclass: { name: widget.superclass.name, ...CORE },
    members,
    attributes: widget.attributes.filter(({ fieldName }) => fields.has(fieldName)).map(published),
    ...Object.fromEntries(INHERITED.map((kind) => [kind, widget[kind]?.map(published)])),
    customElement: true,
    tagName: `news-${widget.name
      .slice('News'.length)
      .replace(/(?!^)[A-Z]/g, '-$&')
      .toLowerCase()}`,
  };
}

/** Lists only the two modules that a widget's package exports, with the exports of `src/index.ts`. */
const publishedOnly = () => ({
  name: 'published-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const { exports } = modules.find(({ path }) => path === 'src/index.ts');
    const names = new Set(exports.map(({ name }) => name));
    const declarations = modules
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap((module) => module.declarations)
      .filter(({ name }) => names.has(name))
      .map((one) => (one.kind === 'class' ? publicWidget(one) : one));
    const module = 'dist/index.js';
    const reference = ({ name }) => ({ name, module });
    const widget = declarations.find(({ customElement }) => customElement);
    const definition = { kind: 'custom-element-definition', name: widget.tagName, declaration: reference(widget) };
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: module,
        declarations,
        exports: declarations.map((one) => ({ kind: 'js', name: one.name, declaration: reference(one) })),
      },
      { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: [definition] },
    ];
  },
});

/** Configures the manifest analyzer: the package's sources, core's base classes, and arrays that types refer to. */
export default {
  globs: ['src/**/*.ts', '!src/**/*.stories.ts', '!src/**/*.styles.ts', ...globSync('../core/src/{element,item}/*.ts')],
  litelement: true,
  outdir: '.',
  plugins: [literalUnions(), overriddenFields(), publishedOnly()],
};
