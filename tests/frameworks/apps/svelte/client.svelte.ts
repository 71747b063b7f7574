import { flushSync, hydrate, mount, unmount } from 'svelte';
import { type Application, start } from '../start.js';
import View from './View.svelte';

const run =
  (begin: typeof mount): Application['mount'] =>
  (target, given, heard) => {
    const state = $state(given);
    const view = begin(View, { target, props: { state, heard } });
    return { set: (changes) => flushSync(() => Object.assign(state, changes)), end: () => unmount(view) };
  };

void start({ mount: run(mount), hydrate: (root, state, heard) => run(hydrate)(root, state, heard, true) });
