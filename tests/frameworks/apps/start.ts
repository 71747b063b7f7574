import type { State } from './state.js';

/** Counts an event. */
export type Heard = (name: string) => void;

/** An application on a page. */
export interface Running {
  set(changes: Partial<State>): unknown;
  end(): unknown;
}

export interface Application {
  mount(root: HTMLElement, state: State, heard: Heard, isLate: boolean): Running | Promise<Running>;
  /** Hydrates the markup from the server. */
  hydrate?(root: HTMLElement, state: State, heard: Heard): Running | Promise<Running>;
}

interface Given {
  state: State;
  how: 'early' | 'late' | 'server';
}

/** Registers the widgets before or after the application is there, and hands both to the checks. */
export async function start({ mount, hydrate = mount }: Application): Promise<void> {
  const { state, how } = JSON.parse(document.getElementById('given')!.textContent!) as Given;
  const events: Record<string, number> = {};
  const heard: Heard = (name) => (events[name] = (events[name] ?? 0) + 1);
  const define = () => import('./define.js');
  const root = document.getElementById('root')!;
  if (how === 'early') await define();
  const running =
    how === 'server' ? await hydrate(root, state, heard) : await mount(root, state, heard, how === 'late');
  if (how === 'server') await define();
  Object.assign(window, { app: { ...running, events, define } });
}
