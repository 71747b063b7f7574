import type { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { csvRecord } from './csv.ts';
import { dateCell, exportTo } from './export-file.ts';

const columns = [
  ...['email', 'name', 'list', 'state', 'tags', 'signed_up', 'confirmed', 'left'],
  ...['consent_text', 'consent_version', 'consent_given', 'consent_received', 'page', 'host', 'widget'],
];

/** Exports subscriptions as lines of CSV: confirmed ones, or all. */
export function* exportCsv(database: DatabaseSync, all: boolean): Generator<string> {
  const rows = database
    .prepare(`
      SELECT subscriber.address, iif(state = 'pending', sign_up.name, subscriber.name) AS name, list, state, tags,
        subscription.created_at, confirmed_at, left_at,
        text, version, given_at, received_at, page, host, widget
      FROM subscription JOIN subscriber ON subscriber.id = subscription.subscriber_id
        JOIN sign_up ON sign_up.id = sign_up_id
      WHERE ? OR state = 'subscribed' ORDER BY subscription.subscriber_id, list`)
    .iterate(all ? 1 : 0);
  yield csvRecord(columns);
  for (const row of rows) {
    yield csvRecord([
      ...[
        row['address'],
        row['name'],
        row['list'],
        row['state'],
        (JSON.parse(String(row['tags'])) as string[]).join(';'),
      ],
      ...[dateCell(row['created_at']), dateCell(row['confirmed_at']), dateCell(row['left_at'])],
      ...[row['text'], row['version'], row['given_at'], dateCell(row['received_at'])],
      ...[row['page'], row['host'], row['widget']],
    ]);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, out: { type: 'string' } } });
  exportTo(values.out, (database) => exportCsv(database, values.all));
}
