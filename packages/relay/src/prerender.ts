// A separate module, so that the build can bundle Lit's server rendering for runtimes other than Node.
export { prerender } from '@news-widgets/embed/prerender';
