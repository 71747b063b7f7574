import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { installed, writeNotices } from './notices.mjs';
import { constants } from './version.mjs';

/**
 * Builds a package for npm, with one file per module, so that bundlers can tree-shake and split it; includes types for the
 * entry points and source maps. `except` lists modules that are built elsewhere.
 */
export const npmBuild = (entryPoints, except = []) =>
  defineConfig({
    entry: globSync('src/**/*.ts').filter(
      (file) => !file.endsWith('.stories.ts') && !file.endsWith('.d.ts') && !except.includes(file),
    ),
    bundle: false,
    splitting: false,
    format: 'esm',
    target: 'es2022',
    outDir: 'dist',
    tsconfig: 'tsconfig.json',
    define: constants,
    dts: { entry: entryPoints, compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
    clean: true,
    // Dependencies are installed beside the files; each file states what it contains.
    onSuccess: async () => writeNotices('dist/THIRD-PARTY-NOTICES.txt', installed()),
  });

/** Builds a widget package: its class and its registration. */
export const widgetBuild = () => npmBuild({ index: 'src/index.ts', define: 'src/define.ts' });
