import type { Steps } from '../feed/steps.js';
import { nextTask } from '../page/next-task.js';

/** How long one task may take, in milliseconds: the page can react in between. */
const TASK_MS = 16;

/** Runs the steps in tasks of their own, and resolves in another: unlike `inSlices`, never in the caller's task. */
export async function inTasks<Result>(steps: Steps<Result>): Promise<Result> {
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
