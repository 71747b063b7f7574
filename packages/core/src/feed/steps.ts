import { nextTask } from '../page/next-task.js';

// Apart from `article/in-tasks.ts`: what both import would be one more file to wait for before the first story.

/** Work that may rest between its steps. */
export type Steps<T> = Generator<void, T, void>;

/** In milliseconds: one more step fits in what a reader does not notice, also on a slow phone. */
const SLICE_MS = 5;

/** Does all of it at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does it in short tasks, between which the page answers its reader. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - began >= SLICE_MS) {
      await nextTask();
      began = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
