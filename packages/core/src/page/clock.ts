import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageGlobal } from './page-global.js';

interface Clock {
  listeners: Set<() => void>;
  timer?: ReturnType<typeof setInterval>;
}

/** Calls back every minute, with one timer for the whole page. Returns a function that stops it. */
export function everyMinute(listener: () => void): () => void {
  const clock = pageGlobal('clock', (): Clock => ({ listeners: new Set() }));
  clock.listeners.add(listener);
  clock.timer ??= setInterval(() => clock.listeners.forEach((notify) => notify()), 60_000);
  return () => {
    clock.listeners.delete(listener);
    if (clock.listeners.size) return;
    clearInterval(clock.timer);
    clock.timer = undefined;
  };
}

/** Updates its host every minute, so that relative dates stay correct. */
export class MinuteController implements ReactiveController {
  #stop?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= everyMinute(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
