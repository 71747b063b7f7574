import { readFileSync } from 'node:fs';
import { bundle, folder, installed } from '../browser/files.mjs';
import { release } from '../browser/release.mjs';
import * as replies from './replies.mjs';

const file = (name, path, type = 'js') => ({ body: readFileSync(new URL(path, installed(name)), 'utf8'), type });

/** Returns the files that the peers load, by name; bsky-embed's fixed service address becomes `service`. */
async function peerFiles(service) {
  const bsky = file('bsky-embed', 'dist/bsky-embed.es.js');
  return {
    '/signup-form.min.js': file('@tryghost/signup-form', 'umd/signup-form.min.js'),
    '/giscus.js': { body: await bundle('import "giscus"'), type: 'js' },
    '/mastodon-timeline.umd.js': file('@idotj/mastodon-embed-timeline', 'dist/mastodon-timeline.umd.js'),
    '/mastodon-timeline.min.css': file('@idotj/mastodon-embed-timeline', 'dist/mastodon-timeline.min.css', 'css'),
    '/bsky-embed.es.js': { ...bsky, body: bsky.body.replaceAll('https://api.bsky.app', service) },
  };
}

const NEWS = {
  '/feed.json': replies.feed,
  '/article.json': replies.article,
  '/api/comments': replies.comments,
  '/feed.xml': replies.rss,
  '/wp-json/wp/v2/posts': replies.wordPress,
  '/ghost/api/content/posts/': replies.ghost,
  '/api/v1/accounts/1/statuses': replies.mastodon,
  '/xrpc/app.bsky.feed.getAuthorFeed': replies.bsky,
  '/en/widget': { body: '<!doctype html><title>Comments</title>', type: 'html' },
  '/widget': { body: '<!doctype html><title>Comments</title>', type: 'html' },
};

/** Four origins: the host page, our files, the peers' files, and the publisher or service. `pages` may be filled later. */
export async function makeRoutes(pages, origins) {
  const peers = await peerFiles(origins('news'));
  return {
    host: (path) => pages[path],
    cdn: folder(release),
    peers: (path) => peers[path],
    news: (path) => NEWS[path],
  };
}
