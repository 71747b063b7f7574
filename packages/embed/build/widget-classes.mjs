const className = (name) => `News${name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}`;

/** The module `virtual:widgets`: the classes of all widgets by tag, as CONVENTIONS.md names them. */
export const widgetClasses = (names) => ({
  name: 'widget-classes',
  resolveId: (id) => (id === 'virtual:widgets' ? id : undefined),
  load: (id) =>
    id === 'virtual:widgets'
      ? [
          ...names.map((name) => `import { ${className(name)} } from '@news-widgets/${name}';`),
          `export const widgets = { ${names.map((name) => `'news-${name}': ${className(name)}`).join(', ')} };`,
        ].join('\n')
      : undefined,
});
