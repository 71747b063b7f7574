import { join } from 'node:path';
import { bannerOf, packageOf, writeNotices } from '@news-widgets/tooling/notices';
import { version } from '@news-widgets/tooling/version';
import { build } from 'vite';
import { writeDeclarations } from './declarations.mjs';

/** Builds modules for Node; Lit and its server rendering remain dependencies, so that there is only one copy of them. */
export async function buildPrerender(common, constants) {
  const folder = join(common.root, 'dist/prerender');
  const source = (name) => join(common.root, `src/prerender/${name}.ts`);
  const conditions = ['news-widgets-source', 'module', 'node'];
  const { output } = await build({
    ...common,
    define: constants,
    resolve: { conditions },
    ssr: { noExternal: [/^@news-widgets\//, 'ipaddr.js'], external: ['lit', '@lit-labs/ssr'], resolve: { conditions } },
    build: {
      target: 'node20',
      ssr: true,
      outDir: folder,
      sourcemap: true,
      rolldownOptions: {
        input: { index: source('index'), cli: source('cli') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          postBanner: ({ moduleIds }) => (moduleIds.some(packageOf) ? bannerOf(version) : ''),
        },
      },
    },
  });
  const inside = output.flatMap(({ moduleIds = [] }) => moduleIds.map(packageOf).filter(Boolean));
  writeNotices(join(folder, 'THIRD-PARTY-NOTICES.txt'), inside);
  await writeDeclarations(source('index'), join(folder, 'index.d.ts'));
}
