import type { StorybookConfig } from '@storybook/web-components-vite';
import { sourceConfig } from '@news-widgets/tooling/vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { groupedStories } from './story-groups.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/**/*.mdx', '../../../packages/*/src/*.stories.ts'],
  addons: [
    // MDX has no tables by default.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  experimental_indexers: (indexers = []) => [groupedStories, ...indexers],
  staticDirs: ['../public', { from: '../../newsroom/public/images', to: '/images' }],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // For older targets, `light-dark()` would be compiled to code that works only if `color-scheme` is set.
  viteFinal: (vite) =>
    mergeConfig(mergeConfig(vite, sourceConfig), { build: { cssTarget: ['chrome131', 'firefox133', 'safari18'] } }),
};
export default config;
