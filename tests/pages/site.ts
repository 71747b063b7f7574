import { startNewsroom, type StartOptions } from 'newsroom';
import { type PartnerSiteOptions, startPartnerSite } from 'partner-site';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';

/** The newsroom, the partner site and Chromium, as a reader meets them: two origins and a browser. */
export async function openSite(
  options: { newsroom?: StartOptions; partner?: PartnerSiteOptions & { port?: number } } = {},
) {
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const newsroom = await startNewsroom({ port: 0, ...options.newsroom });
  const partner = await startPartnerSite({ port: 0, newsroom: newsroom.url, ...options.partner });
  return {
    newsroom: newsroom.url,
    partner: partner.url,
    browser,
    async close() {
      await browser.close();
      await partner.close();
      await newsroom.close();
    },
  };
}
