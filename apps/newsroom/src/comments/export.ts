import type { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { csvRecord } from '../subscriptions/csv.ts';
import { dateCell, exportTo } from '../subscriptions/export-file.ts';

interface Exported {
  id: number;
  story: string;
  parent: number | null;
  state: string;
  name: string;
  email: string;
  staff: boolean;
  text: string;
  posted: string;
  decided: string;
  reports: number;
}

const columns = [
  ...(['id', 'story', 'parent', 'state', 'name', 'email', 'staff', 'text', 'posted', 'decided', 'reports'] as const),
];

/** Exports every comment as a line: published ones, or all. */
export function* exportComments(database: DatabaseSync, format: 'csv' | 'json', all: boolean): Generator<string> {
  const rows = database
    .prepare(`
      SELECT *, (SELECT count(*) FROM report WHERE comment_id = comment.id) AS reports
      FROM comment WHERE ? OR state = 'published' ORDER BY id`)
    .iterate(all ? 1 : 0);
  if (format === 'csv') {
    yield csvRecord(columns);
    for (const row of rows) yield csvRecord(columns.map((column) => toExported(row)[column]));
    return;
  }
  let separator = '[\n';
  for (const row of rows) {
    yield separator + JSON.stringify(toExported(row));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

function toExported(row: Record<string, unknown>): Exported {
  const parent = row['parent_id'];
  return {
    id: Number(row['id']),
    story: String(row['story']),
    parent: typeof parent === 'number' ? parent : null,
    state: String(row['state']),
    name: String(row['name']),
    email: String(row['email']),
    staff: row['staff'] === 1,
    text: String(row['text']),
    posted: dateCell(row['posted_at']),
    decided: dateCell(row['decided_at']),
    reports: Number(row['reports']),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  exportTo(values.out, (database) => exportComments(database, values.json ? 'json' : 'csv', values.all));
}
