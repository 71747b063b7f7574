import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';

/** The effects of the attacks that arrived in one way, written by the tests in browsers. */
export interface AttackResult {
  /** The carrier, such as a format. */
  through: string;
  /** Where they were shown. */
  into: string;
  tried: number;
  shown: number;
  fired: string[];
  wrong: string[];
}

/** Runs a test in one engine with all attacks: a process for each file, since browsers do not live through all of them. */
export async function runWithAllAttacks(
  file: string,
  engine: string,
): Promise<{ output: string; results: AttackResult[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'news-widgets-'));
  const path = join(folder, 'results');
  const env = { ...process.env, NEWS_WIDGETS_BROWSERS: engine, NEWS_WIDGETS_ATTACK_RESULTS: path };
  const wtr = spawn('wtr', ['--config', 'tooling/wtr/config.mjs', '--files', file], { cwd: root, env });
  let output = '';
  for (const stream of [wtr.stdout, wtr.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => wtr.on('close', resolve).on('error', reject));
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
  return { output, results: lines.map((line) => JSON.parse(line) as AttackResult) };
}
