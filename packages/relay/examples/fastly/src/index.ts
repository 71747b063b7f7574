import { ConfigStore } from 'fastly:config-store';
import { createRelay, type Relay } from '@news-widgets/relay';

let relay: Relay | undefined;

addEventListener('fetch', (event) => {
  // Configuration can be read while a request is handled only.
  const settings = new ConfigStore('relay');
  relay ??= createRelay({
    allow: settings.get('allow')?.split(' ') ?? [],
    contact: settings.get('contact') ?? undefined,
    clientOf: (_, client) => client as string,
  });
  event.respondWith(relay.fetch(event.request, event.client.address, event));
});
