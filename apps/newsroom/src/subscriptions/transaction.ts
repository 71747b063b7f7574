import type { DatabaseSync } from 'node:sqlite';

/** All of it or nothing; the lock to write is taken first, so that it cannot fail half-way. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
