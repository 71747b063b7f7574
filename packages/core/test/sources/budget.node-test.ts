import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

interface Path {
  /** What a page imports for this, with the modules; what those import statically comes with them. */
  imports: [module: string, name: string][];
  /** Paths that the page has loaded before, whose modules are not counted again. */
  after: string[];
  /** Brotli bytes of the minified code. Parts without one are loaded for few documents only. */
  budget?: number;
}

const ANY = ['JSON Feed', 'any other format'];

/** What a page downloads for each kind of source. */
const PATHS: Record<string, Path> = {
  'JSON Feed': { imports: [['sources/load-feed', 'loadFeed']], after: [], budget: 1500 },
  'any other format': { imports: [['sources/read-any', 'readAny']], after: ['JSON Feed'] },
  'RSS and Atom': {
    imports: [
      ['sources/read-any', 'readAny'],
      ['sources/formats/xml-feed', 'read'],
    ],
    after: ['JSON Feed'],
    budget: 3500,
  },
  WordPress: {
    imports: [
      ['sources/query', 'loadQuery'],
      ['sources/wordpress-query', 'load'],
      ['sources/formats/json', 'read'],
      ['sources/formats/wordpress', 'read'],
    ],
    after: ANY,
    budget: 1500,
  },
  Ghost: {
    imports: [
      ['sources/query', 'loadQuery'],
      ['sources/ghost-query', 'load'],
      ['sources/formats/json', 'read'],
      ['sources/formats/ghost', 'read'],
    ],
    after: ANY,
    budget: 1500,
  },
  'HTML page': {
    imports: [
      ['sources/formats/html-page', 'read'],
      ['sources/formats/html-page', 'follow'],
    ],
    after: ANY,
    budget: 1500,
  },
  'JSON-LD': {
    imports: [
      ['sources/formats/json-ld', 'read'],
      ['sources/formats/json-ld', 'readScript'],
    ],
    after: ANY,
    budget: 1500,
  },
  repair: { imports: [['sources/repair-feed', 'repairFeed']], after: ANY, budget: 1000 },
  'repair of Thai': { imports: [['text/page-874', 'PAGE_874']], after: [...ANY, 'repair'] },
  'pictures, lists and shortcodes in bodies': { imports: [['sources/enrich', 'enrich']], after: ANY },
  'other vocabularies, pictures of RSS modules, author strings': {
    imports: [
      ['sources/formats/xml-modules', 'contact'],
      ['sources/formats/xml-modules', 'declaredEntities'],
      ['sources/formats/xml-modules', 'imageOf'],
      ['sources/formats/xml-modules', 'useUsualNames'],
    ],
    after: ['JSON Feed', 'RSS and Atom'],
  },
  'XHTML, relative addresses': {
    imports: [
      ['sources/formats/markup', 'serialise'],
      ['sources/formats/markup', 'absoluteUrls'],
    ],
    after: ['JSON Feed', 'RSS and Atom'],
  },
  'unusual dates': { imports: [['sources/dates', 'parseDate']], after: ANY },
  'entity names': { imports: [['text/entity-names', 'ENTITY_NAMES']], after: ANY },
  'other encodings than UTF-8': { imports: [['sources/decode', 'decodeBytes']], after: ANY },
  'broken JSON': { imports: [['sources/mend-json', 'mendJson']], after: ANY },
  'filters of WordPress': { imports: [['sources/wordpress-filter', 'setFilters']], after: [...ANY, 'WordPress'] },
  'refusals of WordPress and Ghost': { imports: [['sources/formats/refusal', 'read']], after: ANY },
  failures: { imports: [['sources/recover', 'recover']], after: ['JSON Feed'] },
};

/** Bundles modules with what they import statically; what `loaded` holds stays outside. */
async function bundle(imports: Path['imports'], loaded: ReadonlySet<string>) {
  const {
    outputFiles: [file],
    metafile,
  } = await build({
    stdin: {
      contents: imports
        .map(([module, name], index) => `export { ${name} as _${index} } from './${module}.ts';`)
        .join(''),
      resolveDir: source,
    },
    ...{ bundle: true, minify: true, write: false, metafile: true },
    ...{ format: 'esm', target: 'es2022', legalComments: 'none' },
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    plugins: [
      {
        name: 'loaded-elsewhere',
        setup({ onResolve }) {
          onResolve({ filter: /^\.\.?\// }, async ({ kind, path, resolveDir }) => {
            const file = fileURLToPath(new URL(path.replace(/\.js$/, '.ts'), `file://${resolveDir}/`));
            return kind === 'dynamic-import' || loaded.has(file) ? { path, external: true } : { path: file };
          });
        },
      },
    ],
  });
  const inputs = Object.keys(metafile.inputs).filter((name) => name.endsWith('.ts'));
  return {
    code: file!.contents,
    inputs: inputs.map((name) => fileURLToPath(new URL(name, `file://${process.cwd()}/`))),
  };
}

test('each source costs what it may', async () => {
  const rows: Record<string, { brotli: number; budget?: number }> = {};
  const inputs = new Map<string, string[]>();
  for (const [name, { imports, after, budget }] of Object.entries(PATHS)) {
    const { code, inputs: own } = await bundle(imports, new Set(after.flatMap((path) => inputs.get(path) ?? [])));
    inputs.set(name, own);
    rows[name] = { brotli: brotliCompressSync(code).length, budget };
    if (process.env.VERBOSE) console.log(name, new TextDecoder().decode(code));
  }
  console.table(rows);
  const over = Object.entries(rows).filter(([, { brotli, budget = Infinity }]) => brotli > budget);
  assert.deepEqual(
    over.map(([name, { brotli, budget }]) => `${name}: ${brotli} of ${budget}`),
    [],
  );
});
