import type { Steps } from '../feed/steps.js';
import { nextTask } from '../page/next-task.js';

/** Maximum length of a task in milliseconds; between tasks the page can react. */
const TASK_MS = 16;

/** Runs the steps in separate tasks and resolves in another: unlike `inSlices`, never in the caller's task. */
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
