import { copyFileSync } from 'node:fs';
import webpack from 'webpack';

const { entry, ...config } = {
  entry: './shared/main.js',
  mode: 'production',
  output: { clean: { keep: 'feed.json' } },
};
webpack({ entry, ...config }, (error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString());
  copyFileSync('dist.html', 'dist/index.html');
});
