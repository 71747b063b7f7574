import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';

const folder = join(root, '.github/workflows');

/** The jobs of a workflow by their names, as text. */
const jobsOf = (file: string): [name: string, text: string][] =>
  readFileSync(file, 'utf8')
    .split(/^jobs:\n/m)[1]!
    .split(/^ {2}(?=[\w-]+:\n)/m)
    .filter((text) => /^[\w-]+:/.test(text))
    .map((text) => [/^[\w-]+/.exec(text)![0], text]);

describe('workflows', () => {
  for (const file of globSync('*.yml', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');

    it(`${file}: no job that may write or publish runs what was installed`, () => {
      assert.match(text, /^permissions:\n {2}contents: read\n/m);
      const jobs = jobsOf(join(folder, file));
      assert.ok(jobs.length > 0);
      for (const [name, job] of jobs)
        if (/: write$/m.test(job))
          assert.doesNotMatch(job, /\bpnpm\b|npm (?:ci|install|test|run)|npx|\.\/\.github\/actions/, name);
    });

    it(`${file}: every action is pinned, and none that runs code leaves its token in the clone`, () => {
      for (const [, action] of text.matchAll(/uses: ([^.\s]\S*)/g)) assert.match(action!, /@[\da-f]{40}$/);
      for (const [name, job] of jobsOf(join(folder, file)))
        if (/actions\/checkout/.test(job) && !/contents: write/.test(job))
          assert.match(job, /persist-credentials: false/, `${basename(file)}: ${name}`);
    });
  }

  it('packages are published from a protected environment alone', () => {
    const jobs = jobsOf(join(folder, 'release.yml')).filter(([, job]) => /id-token: write/.test(job));
    assert.deepEqual(
      jobs.map(([name]) => name),
      ['publish'],
    );
    assert.match(jobs[0]![1], /environment: npm\n/);
    assert.match(jobs[0]![1], /NPM_CONFIG_PROVENANCE: 'true'/);
  });
});
