import { commentTables } from '../comments/schema.ts';

/** Incremented with every change of the tables. */
export const version = 3;

const mailTable = `
CREATE TABLE IF NOT EXISTS mail (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Mails to readers are about a subscriber, those to the editor about a comment.
  subscriber_id INTEGER REFERENCES subscriber (id) ON DELETE CASCADE,
  comment_id INTEGER REFERENCES comment (id) ON DELETE CASCADE,
  -- What a mail to confirm is about.
  sign_up_id INTEGER REFERENCES sign_up (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('confirm', 'already', 'welcome', 'review', 'report')),
  lists TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  sent_at INTEGER,
  failed_at INTEGER,
  CHECK ((subscriber_id IS NULL) = (kind IN ('review', 'report')) AND (comment_id IS NULL) <> (subscriber_id IS NULL))
) STRICT;
CREATE INDEX IF NOT EXISTS mail_due ON mail (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX IF NOT EXISTS mail_of ON mail (subscriber_id, created_at);
CREATE INDEX IF NOT EXISTS mail_sign_up ON mail (sign_up_id);
CREATE INDEX IF NOT EXISTS mail_comment ON mail (comment_id);
`;

// Times are milliseconds since 1970; lists and tags are JSON arrays.
export const tables = `
CREATE TABLE IF NOT EXISTS subscriber (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  address_key TEXT NOT NULL UNIQUE,
  -- As in the sign-up that was confirmed; before that the name is empty.
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- The day of the last sign-up, as in the table of days.
  seen_on TEXT NOT NULL
) STRICT;

-- What somebody asked for, which may be somebody else than who reads the mail.
CREATE TABLE IF NOT EXISTS sign_up (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  lists TEXT NOT NULL,
  tags TEXT NOT NULL,
  text TEXT NOT NULL,
  version TEXT NOT NULL,
  given_at TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  page TEXT NOT NULL,
  host TEXT NOT NULL,
  widget TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS sign_up_of ON sign_up (subscriber_id);

CREATE TABLE IF NOT EXISTS subscription (
  subscriber_id INTEGER NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
  list TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'subscribed', 'left')),
  sign_up_id INTEGER NOT NULL REFERENCES sign_up (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  left_at INTEGER,
  -- Leaving ends all sign-ups up to this one, whatever the clock says.
  ended INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (subscriber_id, list)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS subscription_sign_up ON subscription (sign_up_id);

${commentTables}
${mailTable}
CREATE TABLE IF NOT EXISTS request (
  key TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Days on which the newsroom ran: a clock that jumps a year ahead makes nothing a year old.
CREATE TABLE IF NOT EXISTS day (
  date TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;

/** Statements that upgrade the tables of an older version; readers are kept. */
export const upgrades: Readonly<Record<number, string>> = {
  2: `
${commentTables}
ALTER TABLE mail RENAME TO old_mail;
DROP INDEX mail_due; DROP INDEX mail_of; DROP INDEX mail_sign_up;
${mailTable}
INSERT INTO mail (id, subscriber_id, sign_up_id, kind, lists, created_at, due_at, attempts, sent_at, failed_at)
  SELECT id, subscriber_id, sign_up_id, kind, lists, created_at, due_at, attempts, sent_at, failed_at FROM old_mail;
DROP TABLE old_mail;`,
};
