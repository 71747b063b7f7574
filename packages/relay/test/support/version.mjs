// Sets the constants that the build writes into the sources.
import { version } from '@news-widgets/tooling/version';

globalThis.__NEWS_WIDGETS_VERSION__ = version;
