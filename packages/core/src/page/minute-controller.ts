import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { everyMinute } from './clock.js';

/** Updates its host every minute, so that relative times stay true. */
export class MinuteController implements ReactiveController {
  private end?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.end ??= everyMinute(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.end?.();
    this.end = undefined;
  }
}
