import { hydrate } from '@lit-labs/ssr-client';
import { nothing, render } from 'lit';
import { type Heard, start } from '../start.js';
import type { State } from '../state.js';
import { view } from './view.js';

function running(root: HTMLElement, state: State, heard: Heard) {
  let now = state;
  return {
    set(changes: Partial<State>) {
      now = { ...now, ...changes };
      render(view(now, heard), root);
    },
    end: () => render(nothing, root),
  };
}

void start({
  mount(root, state, heard) {
    const app = running(root, state, heard);
    app.set({});
    return app;
  },
  hydrate(root, state, heard) {
    hydrate(view(state, heard), root);
    return running(root, state, heard);
  },
});
