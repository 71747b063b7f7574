import { join } from 'node:path';
import { build } from 'vite';
import { writeDeclarations } from './declarations.mjs';

/** Modules for Node; Lit and its server rendering stay packages, so that there is one copy of them. */
export async function buildPrerender(common, constants) {
  const folder = join(common.root, 'dist/prerender');
  const source = (name) => join(common.root, `src/prerender/${name}.ts`);
  const conditions = ['news-widgets-source', 'module', 'node'];
  await build({
    ...common,
    define: constants,
    resolve: { conditions },
    ssr: { noExternal: /^@news-widgets\//, external: ['lit', '@lit-labs/ssr'], resolve: { conditions } },
    build: {
      target: 'node20',
      ssr: true,
      outDir: folder,
      sourcemap: true,
      rolldownOptions: {
        input: { index: source('index'), cli: source('cli') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  await writeDeclarations(source('index'), join(folder, 'index.d.ts'));
}
