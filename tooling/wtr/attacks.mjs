import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from './corpora.mjs';

const SETS =
  'bluemonday closure-vectors dompurify h5sc htmlsanitizer loofah owasp-filter-evasion payloads-all-the-things wpt-sanitizer-api';

/** What a quick run takes of all attacks. */
const EVERY = 8;

/** A file for results: with it, all attacks are tried. */
const results = process.env.NEWS_WIDGETS_ATTACK_RESULTS;

export const triesAllAttacks = results !== undefined;

/** Attacks that others have collected, with their ids; none where the corpora are missing. */
export function attackVectors() {
  return SETS.split(' ').flatMap((set) => {
    const file = join(corporaFolder, `xss-${set}/vectors.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  });
}

/** A share of them, the same in each run. */
export const someVectors = () => attackVectors().filter((_, index) => index % EVERY === 0);

/** Serves all attacks or a share of them, and keeps what came of them. */
export async function attacks(context, next) {
  if (context.path === '/attacks/all') return void (context.body = attackVectors());
  if (context.path === '/attacks/vectors') return void (context.body = results ? attackVectors() : someVectors());
  if (context.path !== '/attacks/result') return next();
  let result = '';
  for await (const chunk of context.req) result += chunk;
  if (results) appendFileSync(results, `${result}\n`);
  context.status = 204;
}
