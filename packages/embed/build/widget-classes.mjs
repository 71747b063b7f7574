const className = (name) => `News${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;

/** No path, so that source maps name it the same from wherever it is built. */
const RESOLVED = '\0virtual:widgets';

/** The module `virtual:widgets`: the classes of all widgets by tag, as CONVENTIONS.md names them. */
export const widgetClasses = (names) => ({
  name: 'widget-classes',
  resolveId: (id) => (id === 'virtual:widgets' ? RESOLVED : undefined),
  load: (id) =>
    id === RESOLVED
      ? [
          ...names.map((name) => `import { ${className(name)} } from '@news-widgets/${name}';`),
          `export const widgets = { ${names.map((name) => `'news-${name}': ${className(name)}`).join(', ')} };`,
        ].join('\n')
      : undefined,
});
