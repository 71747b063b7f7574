import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { newWriter, story } from './writer.ts';

const source = readFileSync(join(import.meta.dirname, '../../openapi.yaml'), 'utf8');
const document = parse(source) as {
  paths: Record<string, Record<string, { responses: Record<string, object> }>>;
};
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
ajv.addSchema(document, 'openapi');

const writer = await newWriter({ moderation: 'after', perClient: { count: 12, seconds: 60 } });
const elsewhere = await newWriter({ seeds: true });

/** Fails where an answer is not as the document says. */
async function check(path: string, method: string, response: Response): Promise<number> {
  const { status } = response;
  let pointer = `/paths/${path.replaceAll('/', '~1').replace(/[{}]/g, encodeURIComponent)}/${method}/responses/${status}`;
  let described = document.paths[path]?.[method]?.responses[status] as { $ref?: string; content?: object } | undefined;
  assert.ok(described, `${method} ${path} answers ${status}`);
  if (described.$ref) {
    pointer = described.$ref.slice(1);
    described = (document as unknown as { components: { responses: Record<string, typeof described> } }).components
      .responses[pointer.split('/').at(-1)!]!;
  }
  const type = response.headers.get('content-type')?.split(';')[0];
  if (status === 204) return status;
  assert.ok(type && Object.keys(described.content ?? {}).includes(type), `${status} as ${type}`);
  if (type !== 'application/json') return status;
  const validate = ajv.compile({ $ref: `openapi#${pointer}/content/application~1json/schema` });
  const body: unknown = await response.json();
  assert.ok(validate(body), `${status}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body)}`);
  if ('headers' in described) assert.match(response.headers.get('retry-after') ?? '', /^[1-9]\d*$/);
  return status;
}

const send = (url: string, fields: Record<string, string>, accept = 'application/json'): Promise<Response> =>
  fetch(`${url}/api/comments`, {
    method: 'POST',
    headers: { Accept: accept },
    body: new URLSearchParams({ story, name: 'A reader', ...fields }),
  });

test('openapi.yaml is a valid OpenAPI document', async () => {
  const { valid, errors } = await new Validator().validate(source);
  assert.ok(valid, JSON.stringify(errors));
});

test('threads match the description, also with gaps and pages', async () => {
  for (const query of ['', '&limit=1', '&sort=oldest', '&after=x', '&story=']) {
    const { url } = elsewhere;
    await check('/api/comments', 'get', await fetch(`${url}/api/comments?story=${query ? story : 'none'}${query}`));
  }
  const thread = await elsewhere.thread({ sort: 'oldest' });
  await elsewhere.decide(thread.comments[0]!.id, 'Reject', 'published');
  assert.ok((await elsewhere.thread()).comments.some(({ deleted }) => deleted));
  await check('/api/comments', 'get', await fetch(`${elsewhere.url}/api/comments?story=${story}`));
});

test('every response to a comment matches the description', async () => {
  const seen = new Set<number>();
  const post = async (fields: Record<string, string>, accept?: string): Promise<void> => {
    seen.add(await check('/api/comments', 'post', await send(writer.url, fields, accept)));
  };
  await post({ text: 'One' });
  await post({ text: 'One' });
  await post({ text: 'Held http://a.example http://b.example http://c.example' });
  await post({ text: '' });
  await post({ text: 'x'.repeat(6000) });
  await post({ text: 'x', story: 'ion-exchange-five-questions' });
  await post({ text: 'x', story: 'none' });
  await post({ text: 'By a form' }, 'text/html');
  await post({ text: '' }, 'text/html');
  for (const [type, body] of [
    ['application/json', '{'],
    ['text/plain', 'x'],
  ] as const) {
    const options = { method: 'POST', headers: { 'Content-Type': type, Accept: 'application/json' }, body };
    seen.add(await check('/api/comments', 'post', await fetch(`${writer.url}/api/comments`, options)));
  }
  for (let count = 0; count < 12; count++) await post({ text: `Flood ${count}` });
  assert.deepEqual(
    [...seen].toSorted((a, b) => a - b),
    [201, 202, 400, 403, 404, 409, 413, 415, 422, 429],
  );
});

test('every response to a report matches the description', async () => {
  const [comment] = (await writer.thread()).comments;
  const path = '/api/comments/{id}/report';
  assert.equal(await check(path, 'post', await writer.report(comment!.id, 'why')), 204);
  assert.equal(await check(path, 'post', await writer.report(comment!.id, '', { Accept: 'text/html' })), 200);
  assert.equal(await check(path, 'post', await writer.report('999')), 404);
});

test('the responses of the trouble addresses match the description', async () => {
  for (const name of ['closed', 'duplicate', 'flood', 'invalid', 'login', 'too-long']) {
    const url = `${writer.url}/trouble/comments/${name}`;
    await check('/api/comments', 'get', await fetch(url));
    await check('/api/comments', 'post', await fetch(url, { method: 'POST' }));
  }
});
