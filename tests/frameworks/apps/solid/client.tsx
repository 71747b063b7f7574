/** @jsxImportSource solid-js */
import { createStore } from 'solid-js/store';
import { hydrate, render } from 'solid-js/web';
import { type Application, start } from '../start.js';
import { View } from './view.js';

const run =
  (begin: typeof render): Application['mount'] =>
  (root, given, heard) => {
    const [state, set] = createStore(given);
    return { set: (changes) => set(changes), end: begin(() => <View state={state} heard={heard} />, root) };
  };

void start({ mount: run(render), hydrate: (root, state, heard) => run(hydrate)(root, state, heard, true) });
