import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../problem.ts';
import { checkSchema, databaseFile } from './database.ts';
import { readSettings } from './settings.ts';
import { storageProblem } from './storage-problem.ts';

/** Runs an export from the command line: to a file that only its owner can read, or to the terminal. */
export function exportTo(out: string | undefined, records: (database: DatabaseSync) => Iterable<string>): void {
  try {
    write(readSettings(process.env).directory, out, records);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

export function dateCell(value: unknown): string {
  return typeof value === 'number' ? new Date(value).toISOString() : '';
}

function write(
  directory: string,
  out: string | undefined,
  records: (database: DatabaseSync) => Iterable<string>,
): void {
  const file = databaseFile(directory);
  if (!existsSync(file)) throw new Problem(`There is nothing yet: ${file} does not exist.`);
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    checkSchema(database, file);
    const target = out === undefined ? 1 : openSync(out, 'w', 0o600);
    for (const record of records(database)) writeTo(target, record, out ?? 'the terminal');
    if (target !== 1) closeSync(target);
    database.close();
  } catch (error) {
    throw storageProblem(error, file) ?? error;
  }
}

function writeTo(target: number, record: string, name: string): void {
  try {
    writeSync(target, record);
  } catch (error) {
    throw storageProblem(error, name) ?? error;
  }
}
