// The modules of core that work without Lit, which needs a document as soon as it is imported.
import { loadFeed } from '@news-widgets/core/feed';
import '@news-widgets/core/i18n';
import '@news-widgets/core/internal/feed';
import '@news-widgets/core/internal/i18n';
import '@news-widgets/core/internal/page';
import '@news-widgets/core/internal/url';
import '@news-widgets/core/internal/words';
import '@news-widgets/core/sanitize';

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const { items } = await loadFeed(data);
  postMessage(items.map(({ title }) => title));
});
