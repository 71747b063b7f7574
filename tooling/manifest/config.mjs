import { globSync } from 'node:fs';

/** Keeps in a widget's manifest only the widget's own module: inherited members are already in it. */
const ownModulesOnly = () => ({
  name: 'own-modules-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => !path.includes('core/'));
  },
});

/** Writes `(typeof LAYOUTS)[number]` out as the literals of that array: editors and Storybook make choices from them, and none from `undefined`. */
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
          .replace(/ \| undefined$/, '');
  },
});

/** An attribute says what its field says: a widget may give an inherited one another default and description. */
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

/** Drops what only the code itself may use. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ kind }) => kind === 'class')) {
        const hidden = ({ privacy, description, name }) =>
          (privacy && privacy !== 'public') || /@internal/.test(description ?? '') || name.startsWith('_');
        const members = declaration.members?.filter(
          (member) => !hidden(member) && !member.inheritedFrom?.package?.startsWith('lit'),
        );
        const names = new Set(members?.map(({ name }) => name));
        declaration.members = members;
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !fieldName || names.has(fieldName));
      }
    }
  },
});

/** What the define file says: which tag the class gets. */
const tagFromDefine = () => ({
  name: 'tag-from-define',
  packageLinkPhase({ customElementsManifest }) {
    const definition = customElementsManifest.modules
      .flatMap(({ exports = [] }) => exports)
      .find(({ kind }) => kind === 'custom-element-definition');
    const classes = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ kind, superclass }) => kind === 'class' && superclass);
    for (const declaration of classes) {
      declaration.customElement = true;
      declaration.tagName ??=
        definition?.name ??
        `news-${declaration.name
          .replace(/^News/, '')
          .replace(/(?!^)[A-Z]/g, '-$&')
          .toLowerCase()}`;
    }
  },
});

/** For the manifest analyzer: the package's sources, with core's base classes for what is inherited and the arrays that types name. */
export default {
  globs: ['src/*.ts', '!src/*.stories.ts', '!src/*.styles.ts', ...globSync('../core/src/{element,item}/*.ts')],
  litelement: true,
  outdir: '.',
  plugins: [literalUnions(), overriddenFields(), ownModulesOnly(), publicOnly(), tagFromDefine()],
};
