import { Canvas, Subheading } from '@storybook/addon-docs/blocks';
import { createElement, Fragment } from 'react';
import { storyNameFromExport } from 'storybook/internal/csf';
import { sentenceCase } from '../../.storybook/sentence-case.js';
import type { StoryObj } from '@storybook/web-components-vite';
import type { Stories } from './story-in.js';

/** Returns names in source order, which Storybook adds: modules list their exports alphabetically. */
const namesInOrder = (stories: Stories): string[] =>
  (stories as { __namedExportsOrder?: string[] }).__namedExportsOrder ?? Object.keys(stories);

/** Shows the stories of the group "Layouts", each with its code. */
export function Layouts({ stories }: { stories: Stories }) {
  return namesInOrder(stories)
    .filter((name) => stories[name]!.tags?.includes('layouts'))
    .map((name) =>
      createElement(
        Fragment,
        { key: name },
        createElement(Subheading, null, (stories[name] as StoryObj).name ?? sentenceCase(storyNameFromExport(name))),
        createElement(Canvas, { of: stories[name], sourceState: 'shown' }),
      ),
    );
}
