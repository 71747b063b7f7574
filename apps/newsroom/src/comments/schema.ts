// Times are milliseconds since 1970.
export const commentTables = `
CREATE TABLE IF NOT EXISTS comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  story TEXT NOT NULL,
  parent_id INTEGER REFERENCES comment (id),
  -- The comment that began the thread; none for that one itself.
  root_id INTEGER REFERENCES comment (id),
  state TEXT NOT NULL CHECK (state IN ('held', 'spam', 'published', 'rejected')),
  -- Counts decisions, so that each link to decide works once.
  revision INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  staff INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL,
  posted_at INTEGER NOT NULL,
  -- The day of the comment, as in the table of days.
  posted_on TEXT NOT NULL,
  decided_at INTEGER,
  -- Hashes: of what makes a comment a duplicate, and of the key of its request.
  digest TEXT NOT NULL,
  request TEXT UNIQUE
) STRICT;
CREATE INDEX IF NOT EXISTS comment_thread ON comment (story, root_id, id);
CREATE INDEX IF NOT EXISTS comment_root ON comment (root_id, id);
CREATE INDEX IF NOT EXISTS comment_parent ON comment (parent_id);
CREATE INDEX IF NOT EXISTS comment_state ON comment (state, id);
CREATE INDEX IF NOT EXISTS comment_digest ON comment (digest);

CREATE TABLE IF NOT EXISTS report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  comment_id INTEGER NOT NULL REFERENCES comment (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  reported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS report_of ON report (comment_id);
`;
