import { createApp, createSSRApp, nextTick, reactive } from 'vue';
import { type Application, start } from '../start.js';
import View from './View.vue';

const run =
  (create: typeof createApp): Application['mount'] =>
  (root, given, heard) => {
    const state = reactive(given);
    const app = create(View, { state, heard });
    app.mount(root);
    return {
      set: (changes) => nextTick(() => Object.assign(state, changes)).then(() => nextTick()),
      end: () => app.unmount(),
    };
  };

void start({ mount: run(createApp), hydrate: (root, state, heard) => run(createSSRApp)(root, state, heard, true) });
