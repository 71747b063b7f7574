import htmx from 'htmx.org';
import { type Heard, start } from '../start.js';
import type { State } from '../state.js';
import { render } from './markup.js';

function run(root: HTMLElement, given: State, heard: Heard) {
  let now = given;
  document.addEventListener('htmx:after:request', (event) => {
    const { action } = (event as CustomEvent<{ ctx: { request: { action: string } } }>).detail.ctx.request;
    if (action.includes('/heard/')) heard(action.split('/heard/')[1]!);
  });
  return {
    set(changes: Partial<State>) {
      now = { ...now, ...changes };
      // JSON has no undefined, which templates write all the same.
      const state = JSON.stringify(now, (_, value) => (value === undefined ? '\0' : value));
      return htmx.ajax('GET', `/htmx/markup?${encodeURIComponent(state)}`, { target: root, swap: 'innerMorph' });
    },
    end: () => htmx.ajax('GET', '/htmx/nothing', { target: root, swap: 'innerHTML' }),
  };
}

void start({
  mount(root, state, heard) {
    root.innerHTML = render(state);
    htmx.process(root);
    return run(root, state, heard);
  },
  hydrate: run,
});
