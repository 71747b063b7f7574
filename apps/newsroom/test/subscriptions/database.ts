import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A data folder that goes with the test file, after the servers that use it. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'newsroom-test-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Returns the result of a query in the database of a folder. */
export function query(directory: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(directory, 'subscriptions.db'), { timeout: 5000 });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}
