/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { type Heard, start } from '../start.js';
import type { State } from '../state.js';
import { View } from './view.js';

function running(root: Root, state: State, heard: Heard, isLate: boolean) {
  let now = state;
  const show = () => flushSync(() => root.render(<View state={now} heard={heard} isLate={isLate} />));
  return {
    set(changes: Partial<State>) {
      now = { ...now, ...changes };
      show();
    },
    end: () => root.unmount(),
  };
}

void start({
  mount(root, state, heard, isLate) {
    const app = running(createRoot(root), state, heard, isLate);
    app.set({});
    return app;
  },
  hydrate: (root, state, heard) =>
    running(hydrateRoot(root, <View state={state} heard={heard} isLate />), state, heard, true),
});
