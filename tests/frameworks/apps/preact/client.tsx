/** @jsxImportSource preact */
import { hydrate, render } from 'preact';
import { type Heard, start } from '../start.js';
import type { State } from '../state.js';
import { View } from './view.js';

function running(root: HTMLElement, state: State, heard: Heard, isLate: boolean) {
  let now = state;
  return {
    set(changes: Partial<State>) {
      now = { ...now, ...changes };
      render(<View state={now} heard={heard} isLate={isLate} />, root);
    },
    end: () => render(null, root),
  };
}

void start({
  mount(root, state, heard, isLate) {
    const app = running(root, state, heard, isLate);
    app.set({});
    return app;
  },
  hydrate(root, state, heard) {
    hydrate(<View state={state} heard={heard} isLate />, root);
    return running(root, state, heard, true);
  },
});
