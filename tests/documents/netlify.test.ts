// The lines for Netlify, and for Cloudflare Pages, which reads the same file: as Netlify's own parser reads them.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { after, before, describe, it } from 'node:test';
import { blocksOf } from './documents.ts';

const RULE = { for: '/feed.xml', values: { 'Access-Control-Allow-Origin': '*' } };

describe('the lines for Netlify let other sites read the feed', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'netlify-'))));
  after(() => rm(folder, { recursive: true }));

  const rulesOf = async (name: string, language: string) => {
    const block = blocksOf('docs/addresses.md').find((one) => one.language === language && /feed\.xml/.test(one.text));
    const path = join(folder, name);
    await writeFile(path, block!.text);
    const file = name === '_headers' ? { headersFiles: [path] } : { headersFiles: [], netlifyConfigPath: path };
    return parseAllHeaders({ ...file, configHeaders: [], minimal: true });
  };

  for (const [name, language] of [
    ['_headers', 'text'],
    ['netlify.toml', 'toml'],
  ] as const)
    it(`in ${name}`, async () => assert.deepEqual(await rulesOf(name, language), { headers: [RULE], errors: [] }));
});
