import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { Problem } from '../problem.ts';
import { csvRecord } from './csv.ts';
import { checkSchema, databaseFile } from './database.ts';
import { readSettings } from './settings.ts';
import { storageProblem } from './storage-problem.ts';

const columns = [
  ...['email', 'name', 'list', 'state', 'tags', 'signed_up', 'confirmed', 'left'],
  ...['consent_text', 'consent_version', 'consent_given', 'consent_received', 'page', 'host', 'widget'],
];

/** Every subscription as a line of CSV: those that are confirmed, or all of them. */
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
      ...[date(row['created_at']), date(row['confirmed_at']), date(row['left_at'])],
      ...[row['text'], row['version'], row['given_at'], date(row['received_at'])],
      ...[row['page'], row['host'], row['widget']],
    ]);
  }
}

function date(value: unknown): string {
  return typeof value === 'number' ? new Date(value).toISOString() : '';
}

/** Writes to a file for its owner only, or to the terminal. */
function write(directory: string, all: boolean, out?: string): void {
  const file = databaseFile(directory);
  if (!existsSync(file)) throw new Problem(`There are no sign-ups yet: ${file} does not exist.`);
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    checkSchema(database, file);
    const target = out === undefined ? 1 : openSync(out, 'w', 0o600);
    for (const record of exportCsv(database, all)) writeTo(target, record, out ?? 'the terminal');
    if (target !== 1) closeSync(target);
    database.close();
  } catch (error) {
    throw storageProblem(error, file) ?? error;
  }
}

function writeTo(target: number, record: string, name: string): void {
  try {
    writeSync(target, record);
  } catch (error) {
    throw storageProblem(error, name) ?? error;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, out: { type: 'string' } } });
  try {
    write(readSettings(process.env).directory, values.all, values.out);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
