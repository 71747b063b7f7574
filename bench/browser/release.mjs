import { version } from '@news-widgets/tooling/version';

/** The script-tag files. */
export const release = new URL(`../../packages/embed/dist/${version}/`, import.meta.url);
