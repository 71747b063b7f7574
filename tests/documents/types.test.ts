import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { installPacked } from '../packed/install.ts';
import { blocksIn } from './documents.ts';

const run = promisify(execFile);
const bin = (path: string): string => join(import.meta.dirname, '../node_modules', path);

/** Scripts of the documents are parts of a page: the elements that they speak of, and other people's functions. */
const AROUND = `import '@news-widgets/article/define';
import '@news-widgets/article-card/define';
import '@news-widgets/author-card/define';
import '@news-widgets/highlights-box/define';
import '@news-widgets/recent-list/define';
import '@news-widgets/search-box/define';
import '@news-widgets/subscribe-form/define';
declare global {
  const list: HTMLElementTagNameMap['news-recent-list'];
  const card: HTMLElementTagNameMap['news-article-card'] & HTMLElementTagNameMap['news-author-card'];
  const box: HTMLElementTagNameMap['news-highlights-box'];
  const form: HTMLElementTagNameMap['news-subscribe-form'];
  const article: HTMLElementTagNameMap['news-article'];
  const widget: HTMLElementTagNameMap['news-search-box'];
  function show(story: object): void;
  function mayAsk(): boolean;
  function gtag(command: 'event', name: string, parameters: object): void;
  const _paq: { push(call: unknown[]): void };
  function plausible(name: string, options: object): void;
}
`;

/** A listener for several events gets what any of them holds. */
const AROUND_SCRIPTS = `interface Event {
  readonly detail: any;
}
interface EventTarget {
  readonly localName: string;
}
`;

/** Declares modules that blocks import from an application, not from the packages. */
const STRANGERS = `declare module '@vitejs/plugin-vue' {
  export default function vue(options: object): object;
}
declare module 'vitest' {
  export function it(name: string, test: () => Promise<void>): void;
  export function expect(value: unknown): { toContain(part: string): void };
}
`;

let installed: ReturnType<typeof installPacked>;
before(() => {
  installed = installPacked();
});
after(() => installed.remove());

const OPTIONS = {
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    useDefineForClassFields: false,
  },
};

const isAngular = (text: string): boolean => text.includes("'@angular/core'");

/** Components of Vue and of Svelte are checked with the others in `typings`. */
describe('scripts of the documents have no type errors', () => {
  const blocks = blocksIn('ts', 'tsx', 'js').filter(({ text }) => !isAngular(text));
  it('scripts', async () => {
    const folder = join(installed.folder, 'scripts');
    mkdirSync(folder);
    writeFileSync(join(folder, 'around.d.ts'), AROUND);
    writeFileSync(join(folder, 'strangers.d.ts'), STRANGERS);
    writeFileSync(join(folder, 'scripts.d.ts'), AROUND_SCRIPTS);
    for (const { path, line, language, text } of blocks) {
      const name = `${path.replaceAll('/', '_')}_${line}.${language}`;
      writeFileSync(join(folder, name), /^(?:import|export) /m.test(text) ? text : `export {};\n${text}`);
    }
    const { compilerOptions } = OPTIONS;
    const projects = {
      typed: { compilerOptions, include: ['*.ts', '*.tsx'], exclude: ['scripts.d.ts'] },
      // Plain scripts are checked for what does not exist, not for what nobody wrote down.
      plain: {
        compilerOptions: { ...compilerOptions, strict: false, allowJs: true, checkJs: true },
        include: ['*.js', '*.d.ts'],
      },
    };
    for (const [project, options] of Object.entries(projects)) {
      const file = join(folder, `${project}.json`);
      writeFileSync(file, JSON.stringify(options));
      await run(process.execPath, [bin('@typescript/native/bin/tsc'), '-p', file]).catch((error: { stdout?: string }) =>
        assert.fail(error.stdout || String(error)),
      );
    }
  });
});
