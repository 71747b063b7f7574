import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { installed, writeNotices } from './notices.mjs';
import { constants } from './version.mjs';

/**
 * npm output of a package: each module by itself, so that bundlers can leave out and load later what they like; types
 * for the entry points and source maps. `except` are modules that are built another way.
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
    // These are installed with the files; what is in one of them says so itself.
    onSuccess: async () => writeNotices('dist/THIRD-PARTY-NOTICES.txt', installed()),
  });

/** A widget package: its class and its registration. */
export const widgetBuild = () => npmBuild({ index: 'src/index.ts', define: 'src/define.ts' });
