import Alpine from 'alpinejs';
import { type Heard, start } from '../start.js';
import { EVENTS, sourceOf, type State } from '../state.js';
import { markup } from './markup.js';

function run(root: HTMLElement, given: State, heard: Heard) {
  Alpine.store('app', { state: given, heard });
  const listeners = Object.fromEntries(EVENTS.map((name) => [`@${name}`, () => heard(name)]));
  Alpine.data('application', () => ({ listeners, sourceOf }));
  Alpine.start();
  const state = Alpine.store('app') as { state: State };
  return {
    async set(changes: Partial<State>) {
      Object.assign(state.state, changes);
      await Alpine.nextTick();
    },
    end() {
      Alpine.destroyTree(root);
      root.replaceChildren();
    },
  };
}

void start({
  mount(root, state, heard) {
    root.innerHTML = markup;
    return run(root, state, heard);
  },
  hydrate: run,
});
