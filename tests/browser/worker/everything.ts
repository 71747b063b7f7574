// All of core that does without Lit, which needs a document as soon as it is imported.
import '@news-widgets/core/activity';
import '@news-widgets/core/controllers';
import '@news-widgets/core/dom';
import '@news-widgets/core/events';
import '@news-widgets/core/intl';
import '@news-widgets/core/model';
import '@news-widgets/core/registry';
import '@news-widgets/core/sanitize';
import { loadFeed } from '@news-widgets/core/sources';
import '@news-widgets/core/strings';
import '@news-widgets/core/text';
import '@news-widgets/core/url';

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const { items } = await loadFeed(data);
  postMessage(items.map(({ title }) => title));
});
