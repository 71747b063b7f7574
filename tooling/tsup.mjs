import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { installed, writeNotices } from './notices.mjs';
import { constants } from './version.mjs';

/** As in `tsconfig/base.json`, but with other packages as they are published. */
const OPTIONS =
  '--ignoreConfig --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable --strict --experimentalDecorators --useDefineForClassFields false --skipLibCheck --types node --declaration --emitDeclarationOnly --rootDir src --outDir dist';

/**
 * Builds a package for npm, with one file per module, so that bundlers can tree-shake and split it; includes the types that
 * the entry points reach, and source maps. `except` lists modules that are built elsewhere.
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
    sourcemap: true,
    clean: true,
    onSuccess: async () => {
      const declared = [...entryPoints, '../../tooling/types/globals.d.ts'];
      execFileSync('tsc', [...OPTIONS.split(' '), ...declared], { stdio: 'inherit' });
      // Dependencies are installed beside the files; each file states what it contains.
      writeNotices('dist/THIRD-PARTY-NOTICES.txt', installed());
    },
  });

/** Builds a widget package: its class and its registration. */
export const widgetBuild = () => npmBuild(['src/index.ts', 'src/define.ts']);
