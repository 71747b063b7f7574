import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import { isBusy, storageProblem } from './storage-problem.ts';
import { tables, upgrades, version } from './schema.ts';

/** Time that a write waits for another program to release the database. */
const patience = 5000;
const pause = 20;

export const databaseFile = (directory: string): string => join(directory, 'subscriptions.db');

/** The file with all sign-ups. Writes wait without blocking the server, and explain their failure. */
export class Database {
  readonly file: string;
  readonly #database: DatabaseSync;
  readonly #inode: number;

  /** Opens the database in the folder and creates missing tables. */
  constructor(directory: string) {
    this.file = databaseFile(directory);
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      this.#database = open(this.file);
      this.#inode = statSync(this.file).ino;
    } catch (error) {
      throw storageProblem(error, this.file) ?? error;
    }
  }

  prepare(sql: string): StatementSync {
    return this.#database.prepare(sql);
  }

  /** Runs a transaction; locks for writing first, so that it cannot fail half-way. */
  async write<T>(work: () => T): Promise<T> {
    try {
      await this.#begin();
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } finally {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      }
    } catch (error) {
      throw storageProblem(error, this.file) ?? error;
    }
  }

  close(): void {
    this.#database.close();
  }

  async #begin(): Promise<void> {
    for (let waited = 0; ; waited += pause) {
      // SQLite would continue writing to a deleted file.
      if (statSync(this.file).ino !== this.#inode) throw new Problem(`${this.file} was replaced: start again.`);
      try {
        return this.#database.exec('BEGIN IMMEDIATE');
      } catch (error) {
        if (!isBusy(error) || waited >= patience) throw error;
      }
      await wait(pause);
    }
  }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    database.exec('BEGIN IMMEDIATE');
    upgrade(database);
    checkSchema(database, file);
    database.exec(`${tables} PRAGMA user_version = ${version}; COMMIT; PRAGMA busy_timeout = 0;`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Upgrades step by step, inside the transaction that opens the database. */
function upgrade(database: DatabaseSync): void {
  for (let made = versionOf(database); upgrades[made] !== undefined; made++)
    database.exec(`${upgrades[made]} PRAGMA user_version = ${made + 1};`);
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** Also works on a read-only database. */
export function checkSchema(database: DatabaseSync, file: string): void {
  const made = versionOf(database);
  const isEmpty = database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
  if (made !== version && !(isEmpty && made === 0))
    throw new Problem(
      `${file} has schema ${made} and this newsroom needs ${version}: move it away, or start the version that made it.`,
    );
  if (database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] !== 'ok')
    throw new Problem(`${file} is damaged: move it away and bring back a copy.`);
}
