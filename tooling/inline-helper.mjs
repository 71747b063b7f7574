const FILE = 'rolldown-runtime.js';
const IMPORT = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'`]\.\/rolldown-runtime\.js["'`];/;

/**
 * The bundler keeps its helper for module objects in a file of its own: a request for a hundred bytes. Here each chunk gets
 * a copy, at its end and in place of as many characters, so that source maps stay true.
 */
export const inlineHelper = () => ({
  name: 'inline-helper',
  generateBundle(_, bundle) {
    if (!bundle[FILE]) return;
    for (const chunk of Object.values(bundle)) {
      const [statement, name] = chunk.code?.match(IMPORT) ?? [];
      if (!statement) continue;
      const helper = `function ${name}(t){let r={};for(let i of Object.keys(t))Object.defineProperty(r,i,{get:t[i],enumerable:!0});return r}`;
      chunk.code = chunk.code
        .replace(statement, ' '.repeat(statement.length))
        .replace(/\s*(\/\/# sourceMappingURL=.*)?\s*$/, (end) => `\n${helper}${end}`);
    }
    delete bundle[FILE];
    delete bundle[`${FILE}.map`];
  },
});
