import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';
import { claim } from './claims.ts';

/** Every file of tests that a run with `--full` reads: those of the scripts of each package, and those of the browsers. */
function runFiles(): Set<string> {
  const own = globSync('{tests,packages/*,apps/*}/package.json', { cwd: root }).flatMap((path) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { scripts?: Record<string, string> };
    const run = `${scripts['test'] ?? ''} ${scripts['test:full'] ?? ''}`;
    const patterns = [...run.matchAll(/"([^"]+)"|\s([\w-]+\.test\.ts)/g)].map(([, quoted, bare]) => quoted ?? bare!);
    const folder = posix.dirname(path);
    return patterns.flatMap((pattern) =>
      globSync(pattern, { cwd: join(root, folder) }).map((file) => `${folder}/${file}`),
    );
  });
  const inBrowsers = ['packages/*/test/**/*.test.ts', 'tests/browser/**/*.test.ts', 'packages/*/src/**/*.stories.ts'];
  // The checks of all files, and what every widget's tests call.
  const checks = ['tooling/{lint,readme}/*.mjs', 'tooling/testing/widget-contract.ts'];
  return new Set(
    [...own, ...globSync([...inBrowsers, ...checks], { cwd: root })].map((path) => path.replaceAll('\\', '/')),
  );
}

const files = runFiles();

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The names of the tests in a file, as they are written. */
const namesIn = (path: string): string[] =>
  [
    ...textOf(path).matchAll(
      /\b(?:it|test|describe|export const)\b(?:\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`|"([^"]*)")| (\w+))/g,
    ),
  ].map(([, single, template, double, story]) => (single ?? template ?? double ?? story!).replaceAll('\\', ''));

/**
 * A sentence, and what proves it: a file of tests from the given folder (from the root after `/`), a colon, and part of the
 * name of one of them; without a name all of them.
 */
type Proof = readonly [sentence: string, ...proofs: string[]];

/** Claims of a document that tests elsewhere try already: each must be there, and belong to the run. */
export function proved(document: string, folder: string, proofs: readonly Proof[]): void {
  for (const [sentence, ...tests] of proofs)
    claim(
      document,
      sentence,
      () => {
        for (const test of tests) {
          const [file, name] = splitProof(folder, test);
          assert.ok(files.has(file), `no run reads ${file}`);
          // A check of a rule for every file has no tests of its own.
          const names = /^tooling\/(?:lint|readme)|tree-shaking|slow-bundlers/.test(file)
            ? [textOf(file)]
            : namesIn(file);
          assert.ok(
            names.some((one) => one.includes(name)),
            `${file} has no test "${name}"`,
          );
        }
      },
      [...new Set(tests.map((test) => splitProof(folder, test)[0]))],
    );
}

function splitProof(folder: string, test: string): [file: string, name: string] {
  const [, file, name = ''] = /^([^\s:]+)(?:: (.+))?$/.exec(test)!;
  return [posix.join(file!.startsWith('/') ? '' : folder, file!).replace(/^\//, ''), name];
}
