import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { csvRecord } from './csv.ts';
import { readSettings } from './settings.ts';

const columns = [
  ...['email', 'name', 'list', 'state', 'tags', 'signed_up', 'confirmed', 'left'],
  ...['consent_text', 'consent_version', 'consent_given', 'consent_received', 'page', 'host', 'widget'],
];

/** Every subscription as a line of CSV: those that are confirmed, or all of them. */
export function* exportCsv(database: DatabaseSync, all: boolean): Generator<string> {
  const rows = database
    .prepare(`
      SELECT address, name, list, state, tags, subscription.created_at, confirmed_at, left_at,
        text, version, given_at, received_at, page, host, widget
      FROM subscription JOIN subscriber ON subscriber.id = subscription.subscriber_id
        JOIN consent ON consent.id = consent_id
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
      ...[date(row['created_at']), date(row['confirmed_at']), date(row['left_at'])],
      ...[row['text'], row['version'], row['given_at'], date(row['received_at'])],
      ...[row['page'], row['host'], row['widget']],
    ]);
  }
}

function date(value: unknown): string {
  return typeof value === 'number' ? new Date(value).toISOString() : '';
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, out: { type: 'string' } } });
  const file = join(readSettings(process.env).directory, 'subscriptions.db');
  if (existsSync(file)) {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    const target = values.out === undefined ? 1 : openSync(values.out, 'w', 0o600);
    for (const record of exportCsv(database, values.all)) writeSync(target, record);
    if (target !== 1) closeSync(target);
    database.close();
  } else {
    console.error('There are no sign-ups yet.');
    process.exitCode = 1;
  }
}
