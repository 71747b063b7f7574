import type { Database } from '../subscriptions/database.ts';

const isPublished = "state = 'published'";
const hasReplies = `EXISTS (SELECT 1 FROM comment AS reply WHERE reply.root_id = comment.id AND reply.${isPublished})`;
const replyCount = `(SELECT count(*) FROM comment AS reply WHERE reply.root_id = comment.id AND reply.state <> 'held')`;
const reports = `(SELECT json_group_array(reason) FROM report WHERE comment_id = comment.id) AS reports`;
const isReported = `id IN (SELECT comment_id FROM report) AND ${isPublished}`;
const isOld = `(SELECT count(*) FROM day WHERE date > posted_on) >= ?`;

// Ordered by number, which grows even if the clock is set back.
const threads = (order: 'ASC' | 'DESC', comparison: '<' | '>'): string => `
  SELECT id, ${replyCount} AS replies FROM comment
  WHERE story = ? AND root_id IS NULL AND id ${comparison} ? AND (${isPublished} OR ${hasReplies})
  ORDER BY id ${order} LIMIT ?`;

export function prepare(database: Database) {
  return {
    add: database.prepare(`
      INSERT INTO comment
        (story, parent_id, root_id, state, name, email, staff, text, posted_at, posted_on, digest, request)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`),
    known: database.prepare('SELECT * FROM comment WHERE request = ?'),
    twin: database.prepare('SELECT * FROM comment WHERE digest = ? LIMIT 1'),
    find: database.prepare('SELECT * FROM comment WHERE id = ?'),
    threadSize: database.prepare('SELECT count(*) AS count FROM comment WHERE root_id = ?'),
    newest: database.prepare(threads('DESC', '<')),
    oldest: database.prepare(threads('ASC', '>')),
    threads: database.prepare(`
      SELECT * FROM comment
      WHERE (id IN (SELECT value FROM json_each(?1)) OR root_id IN (SELECT value FROM json_each(?1)))
        AND state <> 'held'
      ORDER BY id`),
    total: database.prepare(`SELECT count(*) AS count FROM comment WHERE story = ? AND ${isPublished}`),
    decide: database.prepare(
      'UPDATE comment SET state = ?, decided_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?',
    ),
    report: database.prepare('INSERT INTO report (comment_id, reason, reported_at) VALUES (?, ?, ?)'),
    reportCount: database.prepare('SELECT count(*) AS count FROM report WHERE comment_id = ?'),
    forgetReports: database.prepare('DELETE FROM report WHERE comment_id = ?'),
    held: database.prepare(`SELECT *, ${reports} FROM comment WHERE state = 'held' AND id > ? ORDER BY id LIMIT ?`),
    reported: database.prepare(`SELECT *, ${reports} FROM comment WHERE ${isReported} AND id > ? ORDER BY id LIMIT ?`),
    decided: database.prepare(`SELECT *, ${reports} FROM comment WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?`),
    counts: database.prepare('SELECT state, count(*) AS count FROM comment GROUP BY state'),
    reportedCount: database.prepare(`SELECT count(*) AS count FROM comment WHERE ${isReported}`),
    everUsed: database.prepare("SELECT 1 FROM sqlite_sequence WHERE name = 'comment'"),
    day: database.prepare('INSERT INTO day (date) VALUES (?) ON CONFLICT DO NOTHING'),
    forgetAddresses: database.prepare(`UPDATE comment SET email = '' WHERE email <> '' AND ${isOld}`),
    forgetRefused: database.prepare(`
      DELETE FROM comment WHERE state IN ('rejected', 'spam') AND ${isOld}
        AND NOT EXISTS (SELECT 1 FROM comment AS reply WHERE reply.parent_id = comment.id)`),
    // A removed comment between others remains as a gap.
    blankRefused: database.prepare(`
      UPDATE comment SET name = '', text = '', digest = '' WHERE state IN ('rejected', 'spam') AND ${isOld}`),
  };
}
