import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tooling/run/workspace.mjs';
import { PACKAGES } from '../packages.ts';
import { blocksIn, DOCUMENTS, proseOf } from './documents.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Returns the output of a program for `--help` or without arguments: every option that it knows. */
const usage = (file: string, ...args: string[]): string => {
  try {
    return execFileSync(process.execPath, [join(root, file), ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
};

/** Returns the fault of a command; nothing if it can be run. */
function trouble(command: string): string | undefined {
  const words = command.split(/\s+/);
  const [program = '', first = '', second = ''] = words;
  const isScript = (name: string) => (name in scripts ? undefined : `there is no script "${name}"`);
  if (program === 'pnpm' && first === '--dir') {
    const own = JSON.parse(readFileSync(join(root, second, 'package.json'), 'utf8')) as { scripts: object };
    return words[3]! in own.scripts ? undefined : `${second} has no script "${words[3]}"`;
  }
  if (program === 'pnpm') {
    const name = first === 'run' ? second : first;
    return ['exec', 'install', 'pack'].includes(name) ? undefined : isScript(name);
  }
  if (program === 'npm' && first === 'run') {
    if (second !== 'pnpm') return isScript(second);
    const [, after = ''] = command.split(' -- ');
    return after.startsWith('<') || after.startsWith('exec') ? undefined : isScript(after.split(' ')[0]!);
  }
  if (program === 'npm' && (first === 'start' || first === 'test')) return isScript(first);
  if (program === 'npm' || program === 'npx') {
    for (const [, name] of command.matchAll(/@news-widgets\/([\w-]+)/g))
      if (!PACKAGES.includes(name!)) return `there is no package "${name}"`;
    const { 1: package_ = '' } = /^npx @news-widgets\/(\w+)/.exec(command) ?? [];
    const known =
      package_ === 'relay' ? usage('packages/relay/dist/node/cli.js', '--help') : package_ === 'embed' ? undefined : '';
    if (known) {
      const unknown = [...command.matchAll(/(?<=\s)--[\w-]+/g)].find(([option]) => !known.includes(option));
      if (unknown) return `the relay has no option ${unknown[0]}: ${known}`;
    }
  }
  if (program === 'node' && !first.startsWith('-') && !existsSync(join(root, first))) return `there is no ${first}`;
  return undefined;
}

const commandsIn = (text: string): string[] =>
  text
    .split(/\n|&&/)
    .map((line) => line.replace(/\s#.*$/, '').trim())
    .filter((line) => /^(?:npm|npx|pnpm|node) /.test(line));

describe('commands in the documents', () => {
  for (const { path, line, text } of blocksIn('sh'))
    it(`${path}:${line}`, () => {
      for (const command of commandsIn(text)) assert.equal(trouble(command), undefined, command);
    });

  it('in sentences can be run, too', () => {
    for (const path of DOCUMENTS)
      for (const [, text] of proseOf(path).matchAll(/`([^`\n]+)`/g))
        for (const command of commandsIn(text!)) assert.equal(trouble(command), undefined, `${path}: ${command}`);
  });

  it('name steps of the test run that there are', async () => {
    const { phases } = await import('../../tooling/run/test.mjs');
    const steps = phases({ full: true, mayInstall: false })
      .flat(2)
      .map(({ name }: { name: string }) => name);
    for (const path of DOCUMENTS)
      for (const [, names] of proseOf(path).matchAll(/npm test -- ([a-z -]+)`/g))
        for (const name of names!.split(' ').filter((word) => !word.startsWith('-')))
          assert.ok(steps.includes(name), `${path}: ${name}`);
  });
});
