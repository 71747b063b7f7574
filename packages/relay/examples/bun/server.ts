// RELAY_ALLOW=https://news.example bun server.ts
import relay from '@news-widgets/relay';

Bun.serve({ port: process.env.PORT ?? 8787, fetch: (request, self) => relay.fetch(request, self) });
