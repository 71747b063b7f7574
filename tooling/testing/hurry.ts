/** Lets timers of these lengths in milliseconds run a hundred times as fast, until the function that it returns is called. */
export function hurry(...lengths: number[]): () => void {
  const { setTimeout: wait } = window;
  const hurried = (run: TimerHandler, time = 0) => wait(run, lengths.includes(time) ? time / 100 : time);
  window.setTimeout = hurried as typeof setTimeout;
  return () => void (window.setTimeout = wait);
}
