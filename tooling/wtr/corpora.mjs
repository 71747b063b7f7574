import { createReadStream, existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, normalize } from 'node:path';

/** Test data of other projects, beside the repository; never part of it. */
export const corporaFolder =
  process.env.NEWS_WIDGETS_CORPORA ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** Samples of what went wrong once, beside them. */
const casesFolder = join(corporaFolder, '../cases');

const TYPES = { json: 'application/json', 'json-feed': 'application/json', xml: 'application/xml' };

/** Serves these under `/corpora/` and `/cases/`; 404 where they are missing, so that tests can say what they skip. */
export function corpora(context, next) {
  const [, name, path] = /^\/(corpora|cases)\/(.*)$/.exec(context.path) ?? [];
  if (!name) return next();
  const file = join(name === 'cases' ? casesFolder : corporaFolder, normalize(`/${decodeURIComponent(path)}`));
  if (!existsSync(file) || !statSync(file).isFile()) return void (context.status = 404);
  context.type = TYPES[/[^.]*$/.exec(file)[0]] ?? 'application/octet-stream';
  context.body = createReadStream(file);
}
