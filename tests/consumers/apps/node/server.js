import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { stories } from './shared/stories.js';
import './widgets.js';

const body = await collectResult(
  render(html`
    <news-recent-list id="list" src="/feed.json" loading="eager" heading="Latest" limit="3"><a href="https://news.example/">All news</a></news-recent-list>
    <news-article-card id="card" src="/feed.json" item="1" loading="eager"></news-article-card>
    <news-highlights-box id="box" src="/feed.json" loading="eager"></news-highlights-box>
    <news-subscribe-form id="form" action="/subscribe" heading="By mail"></news-subscribe-form>
    <news-recent-list id="given-list" .items=${stories}></news-recent-list>
    <news-article-card id="given-card" .item=${stories[0]}></news-article-card>
    <output id="loaded"></output>
    <output id="opened"></output>
  `),
);
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Consumer</title></head><body>${body}<script type="module" src="/client.js"></script></body></html>`;
const TYPES = { js: 'text/javascript', json: 'application/json' };

createServer(({ url }, response) => {
  if (url === '/') return response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  response.setHeader('content-type', TYPES[url.split('.').at(-1)] ?? 'text/plain');
  return createReadStream(`dist${url}`)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}).listen(process.env.PORT, '127.0.0.1');
