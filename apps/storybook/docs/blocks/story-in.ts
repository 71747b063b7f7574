import { storyNameFromExport, toId } from 'storybook/internal/csf';
import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';

/** A module of stories as imported by documents. */
export interface Stories {
  default: Meta<Args>;
  [story: string]: StoryObj<Args> | Meta<Args>;
}

/** Returns the id that Storybook uses in links to a story. */
export const storyId = ({ default: meta }: Stories, name: string): string =>
  toId(meta.id ?? meta.title!, storyNameFromExport(name));

/** Returns what a story renders, without the page around it. */
export function drawn({ default: meta, ...stories }: Stories, name: string): unknown {
  const story = stories[name] as StoryObj<Args>;
  const render = (story.render ?? meta.render) as (args: Args) => unknown;
  return render({ ...meta.args, ...story.args });
}
