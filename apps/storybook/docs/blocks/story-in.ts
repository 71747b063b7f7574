import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';

/** The modules of stories as documents import them. */
export interface Stories {
  default: Meta<Args>;
  [story: string]: StoryObj<Args> | Meta<Args>;
}

/** What a story renders, without the page around it. */
export function drawn({ default: meta, ...stories }: Stories, name: string): unknown {
  const story = stories[name] as StoryObj<Args>;
  const render = (story.render ?? meta.render) as (args: Args) => unknown;
  return render({ ...meta.args, ...story.args });
}
