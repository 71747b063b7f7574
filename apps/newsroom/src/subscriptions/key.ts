import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.ts';

export const keyFile = (directory: string): string => join(directory, 'token.key');

/** Returns the key for tokens: the given one, the stored one, or a new one, which is stored. */
export function loadKey(directory: string, given?: string): Buffer {
  if (given !== undefined) return Buffer.from(given);
  const file = keyFile(directory);
  const kept = readKey(file);
  if (kept) return kept;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // A link appears atomically, and never replaces the key of a faster server.
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(file)!;
}

function readKey(file: string): Buffer | undefined {
  try {
    const key = readFileSync(file, 'utf8').trim();
    // With a short key, anyone could forge the links in mails.
    if (key.length < 32) throw new Problem(`${file} is damaged: bring back a copy, or remove it to make links anew.`);
    return Buffer.from(key);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
