import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';
import { PACKAGES } from '../packages.ts';

const folder = join(root, '.github/workflows');
const workflows = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const project = json<{
  scripts: Record<string, string>;
  packageManager: string;
  devDependencies: Record<string, string>;
}>('package.json');

/** What a workflow does, one step after the other: the action or the command, and the lines below it. */
const steps = (name: string): string[] =>
  workflows
    .get(name)!
    .split(/^ {6}- /m)
    .slice(1);
const stepWith = (name: string, text: string): number => steps(name).findIndex((step) => step.includes(text));

describe('the workflows', () => {
  for (const [name, text] of workflows) {
    it(`${name}: actions are pinned to a commit, with the version beside it`, () => {
      const uses = text.match(/uses: [^.].*/g) ?? [];
      assert.ok(uses.length >= 2);
      for (const use of uses) assert.match(use, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it(`${name}: runs commands that there are, with the pnpm of the project`, () => {
      for (const [, pnpm, script] of text.matchAll(/npx -y (\S+) (?:run )?(\S+)/g)) {
        assert.equal(pnpm, project.packageManager);
        assert.ok(['exec', 'install'].includes(script!) || script! in project.scripts, script);
      }
    });

    it(`${name}: has no more rights than it names`, () => assert.match(text, /^permissions:\n {2}contents: \w+\n/m));
  }

  it('test.yml: checks all, and that a pull request has its changeset', () => {
    assert.ok(stepWith('test.yml', 'npm test') > 0);
    const check = steps('test.yml')[stepWith('test.yml', project.scripts['release:check']!)]!;
    assert.match(check, /if: github\.event_name == 'pull_request'/);
    assert.match(check, /origin\/\$\{\{ github\.base_ref \}\}/);
    assert.match(workflows.get('test.yml')!, /fetch-depth: 0/, 'the base branch is there to compare with');
  });

  it('release.yml: tests, builds, versions or publishes, uploads', () => {
    assert.match(workflows.get('release.yml')!, /^ {4}needs: test$/m);
    assert.match(workflows.get('release.yml')!, /^ {2}test:\n {4}uses: \.\/\.github\/workflows\/test\.yml$/m);
    const order = ['turbo run build analyze', 'changesets/action@', 'packages/embed/dist', 'apps/storybook/dist'];
    const places = order.map((text) => stepWith('release.yml', text));
    assert.ok(places[0]! > 0);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    const release = steps('release.yml')[places[1]!]!;
    assert.match(release, /version-script: .* release:version\n/);
    assert.match(release, /publish-script: .* release:publish\n/);
    assert.match(release, /github-token: /);
    for (const place of places.slice(2)) assert.match(steps('release.yml')[place]!, /outputs\.published == 'true'/);
  });

  it('release.yml: its action understands what the changesets of the project print', () => {
    const [, action] = /changesets\/action@\w+ # v(\d+)/.exec(workflows.get('release.yml')!)!;
    // Version 1 of the action reads the output of version 2 of the command, and so on.
    assert.equal(Number(action), parseInt(project.devDependencies['@changesets/cli']!) - 1);
  });

  it('release.yml: a canary comes by hand only, and instead of a release', () => {
    const text = workflows.get('release.yml')!;
    assert.match(text, /^ {2}workflow_dispatch:$/m);
    const condition = (step: string) => /^if: (.*)$/m.exec(steps('release.yml')[stepWith('release.yml', step)]!)?.[1];
    assert.equal(condition('release:canary'), "github.event_name == 'workflow_dispatch'");
    assert.equal(condition('changesets/action@'), "github.event_name == 'push'");
  });

  it('release.yml: publishes with provenance', () => {
    const [before, release] = workflows.get('release.yml')!.split(/^ {2}release:$/m) as [string, string];
    assert.match(release, /id-token: write/);
    assert.doesNotMatch(before, /: write/, 'tests run without the rights of a release');
    for (const name of PACKAGES) {
      const { publishConfig } = json<{ publishConfig: { access: string; provenance: boolean } }>(
        `packages/${name}/package.json`,
      );
      assert.equal(publishConfig.provenance, true, name);
      assert.equal(publishConfig.access, 'public', name);
    }
  });
});
