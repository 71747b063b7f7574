import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// Times are milliseconds since 1970; lists and tags are JSON arrays.
const tables = `
CREATE TABLE IF NOT EXISTS subscriber (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  address_key TEXT NOT NULL UNIQUE,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS consent (
  id INTEGER PRIMARY KEY,
  subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  version TEXT NOT NULL,
  given_at TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  page TEXT NOT NULL,
  host TEXT NOT NULL,
  widget TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS consent_of ON consent (subscriber_id);

CREATE TABLE IF NOT EXISTS subscription (
  subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  list TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'subscribed', 'left')),
  tags TEXT NOT NULL,
  consent_id INTEGER NOT NULL REFERENCES consent (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  left_at INTEGER,
  PRIMARY KEY (subscriber_id, list)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS subscription_consent ON subscription (consent_id);

CREATE TABLE IF NOT EXISTS mail (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('confirm', 'already', 'welcome')),
  lists TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  sent_at INTEGER,
  failed_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS mail_due ON mail (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX IF NOT EXISTS mail_of ON mail (subscriber_id, created_at);

CREATE TABLE IF NOT EXISTS request (
  key TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;

/** Opens the database in the folder and makes what is missing. */
export function openDatabase(directory: string): DatabaseSync {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(directory, 'subscriptions.db'), { timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  database.exec(tables);
  return database;
}
