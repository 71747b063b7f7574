import { sanitize, storyNameFromExport } from 'storybook/internal/csf';
import { readCsf } from 'storybook/internal/csf-tools';
import type { Indexer } from 'storybook/internal/types';
import { sentenceCase } from './sentence-case.js';

/** Groups of stories in the sidebar, by the tag of a story or its file. */
export const GROUPS: Readonly<Record<string, string>> = {
  layouts: 'Layouts',
  content: 'Content',
  states: 'States',
  languages: 'Languages',
  themes: 'Themes',
  context: 'In context',
  tests: 'Tests',
};

/** Storybook's own index, with stories in groups. The address of a story does not depend on its group. */
export const groupedStories: Indexer = {
  test: /\.stories\.ts$/,
  async createIndex(fileName, options) {
    const { indexInputs } = (await readCsf(fileName, options)).parse();
    return indexInputs.map((input) => {
      const group = input.tags?.findLast((tag) => tag in GROUPS);
      const isDefaultName = input.name === storyNameFromExport(input.exportName);
      return {
        ...input,
        metaId: input.metaId ?? sanitize(input.title!),
        name: isDefaultName ? sentenceCase(input.name!) : input.name,
        title: group ? `${input.title}/${GROUPS[group]}` : input.title,
      };
    });
  },
};
