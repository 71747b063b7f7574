import { defineConfig } from 'tsup';
import { constants } from './version.mjs';

/** npm output of a package: unbundled dependencies, unminified modules with shared chunks, types and source maps. */
export const npmBuild = (entry) =>
  defineConfig({
    entry,
    format: 'esm',
    target: 'es2022',
    outDir: 'dist',
    tsconfig: 'tsconfig.json',
    define: constants,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    splitting: true,
    treeshake: false,
  });

/** A widget package: its class and its registration. */
export const widgetBuild = () => npmBuild({ index: 'src/index.ts', define: 'src/define.ts' });
