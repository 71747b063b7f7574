import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const compiler = join(root, 'node_modules/typescript/bin/tsc6');

/** The types of each platform, from npm. */
const TYPES: Record<string, string[]> = {
  cloudflare: ['@cloudflare/workers-types'],
  deno: [],
  bun: ['bun'],
  vercel: ['node'],
  netlify: ['@netlify/functions'],
  fastly: ['@fastly/js-compute'],
};

describe('the examples', () => {
  for (const [name, types] of Object.entries(TYPES))
    it(`compile for ${name}`, async () => {
      // Within the package, so that its name is known there.
      const folder = await mkdtemp(join(root, 'test', `.${name}-`));
      const config = {
        extends: '../../tsconfig.json',
        compilerOptions: { types, customConditions: [], lib: ['es2024', 'dom', 'dom.iterable'] },
        include: [`../../examples/${name}/**/*.ts`],
      };
      try {
        await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
        await promisify(execFile)(process.execPath, [compiler, '-p', folder]);
      } catch (error) {
        assert.fail((error as { stdout?: string }).stdout ?? String(error));
      } finally {
        await rm(folder, { recursive: true });
      }
    });
});
