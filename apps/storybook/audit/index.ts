import { shownIn } from './composed.js';
import { englishLeft } from './english-left.js';
import { cutOff, overflowing } from './layout.js';
import { invalidBoxes, noisyRegions, twins, unnamedFields, unspeakable } from './names.js';
import { smallTargets } from './targets.js';

/** Checks the widgets below an element for faults that axe does not look for. */
export async function audit(root: HTMLElement): Promise<string[]> {
  const elements = [...shownIn(root)];
  const rules = [smallTargets, unspeakable, unnamedFields, twins, noisyRegions, invalidBoxes, overflowing, cutOff];
  return [...rules.flatMap((rule) => rule(elements)), ...(await englishLeft(elements))];
}
