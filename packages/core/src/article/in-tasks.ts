import { nextTask } from '../page/next-task.js';

/** How long one task may take, in milliseconds: the page reacts in between. */
const TASK_MS = 16;

/** Takes steps in tasks of their own; what is done with the result begins another. */
export async function inTasks<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let end = 0; ;) {
    if (performance.now() >= end) {
      await nextTask();
      end = performance.now() + TASK_MS;
    }
    const { done, value } = steps.next();
    if (!done) continue;
    await nextTask();
    return value;
  }
}

/** Takes all steps at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
