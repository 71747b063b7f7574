// A module of its own, so that the build can put Lit's server rendering into one file for runtimes that are no Node.
export { prerender } from '@news-widgets/embed/prerender';
