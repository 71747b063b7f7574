import { optionsFromVariables } from './options.js';
import { edgePlatform, variablesOf } from './platform.js';
import { createRelay, type Relay } from './relay.js';

export type { Encoding, Platform, RelayOptions } from './options.js';
export { createRelay, type ExecutionContext, type Relay } from './relay.js';
export { isPublicAddress } from '@news-widgets/core/internal/public-internet';
export type { RelayStorage, Stored } from './storage/storage.js';

let relay: Relay | undefined;

/** The relay for this platform, configured by variables, above all `RELAY_ALLOW`. */
const handler: Relay = {
  async fetch(request, platform, context) {
    relay ??= createRelay({ ...edgePlatform(), ...optionsFromVariables(variablesOf(platform)) });
    return relay.fetch(request, platform, context);
  },
};

export default handler;
