import type { ReactiveController } from 'lit';

/** Maximum delay of a timer, which counts in 32 bits. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Blocks a form for as long as the service asks, even while the form is out of the page. */
export class RateLimit implements ReactiveController {
  readonly #over;
  #until = 0;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(over: () => void) {
    this.#over = over;
  }

  /** Seconds until the next attempt is allowed; 0 if it is now. */
  get left(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  start(seconds: number): void {
    this.#until = Date.now() + seconds * 1000;
    this.#wait();
  }

  hostConnected(): void {
    if (this.#until) this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        if (this.left) return this.#wait();
        this.#until = 0;
        this.#over();
      },
      Math.min(this.#until - Date.now(), MAX_TIMER_MS),
    );
  }
}
