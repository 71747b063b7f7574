import { createReadStream, existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, normalize } from 'node:path';

/** Test data of other projects, beside the repository; never part of it. */
export const corporaFolder =
  process.env.NEWS_WIDGETS_CORPORA ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** Serves that folder under `/corpora/`; 404 where it is missing, so that tests can say what they skip. */
export function corpora(context, next) {
  if (!context.path.startsWith('/corpora/')) return next();
  const file = join(corporaFolder, normalize(decodeURIComponent(context.path.slice('/corpora'.length))));
  if (!existsSync(file) || !statSync(file).isFile()) return void (context.status = 404);
  context.type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  context.body = createReadStream(file);
}
