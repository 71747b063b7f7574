import { nextTask } from '../page/next-task.js';

/** Work that can pause between its steps. */
export type Steps<T> = Generator<void, T, void>;

/** Length of a slice in milliseconds: even with one more step it is too short to notice, also on a slow phone. */
const SLICE_MS = 5;

/** Runs all steps synchronously. */
export function allAtOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs the steps in short tasks, so that the page stays responsive. */
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
