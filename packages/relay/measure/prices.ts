/** Prices of a platform, in US dollars a month, from its public pages. */
export interface Prices {
  platform: string;
  /** The free plan, with what it includes. */
  free?: Included & { for?: string };
  /** The smallest paid plan, with its fee and what it includes. */
  paid?: Included & { fee: number };
  /** Prices beyond the plan. */
  beyond: { million: number; gigabyte: number };
  sources: readonly string[];
}

interface Included {
  requests: number;
  gigabytes: number;
}

/** Date of these prices. */
export const READ = 'November 2026';

const MILLION = 1_000_000;
const DAYS = 30;

/** Netlify counts credits: for 10,000 requests, and for a gigabyte. */
const CREDITS = { requests: 2, gigabyte: 20, perDollar: 40 };
const credits = (count: number, gigabytes: number): Included => ({
  requests: ((count - gigabytes * CREDITS.gigabyte) / CREDITS.requests) * 10_000,
  gigabytes,
});

export const PRICES: readonly Prices[] = [
  {
    platform: 'Cloudflare Workers',
    free: { requests: 100_000 * DAYS, gigabytes: Infinity },
    paid: { fee: 5, requests: 10 * MILLION, gigabytes: Infinity },
    beyond: { million: 0.3, gigabyte: 0 },
    sources: [
      'https://developers.cloudflare.com/workers/platform/limits/',
      // States that Workflows cost as much as Workers, and how much that is.
      'https://developers.cloudflare.com/workflows/reference/pricing/',
    ],
  },
  {
    platform: 'Fastly Compute',
    free: { requests: 10 * MILLION, gigabytes: 100 },
    beyond: { million: 0.5, gigabyte: 0.12 },
    sources: ['https://www.fastly.com/pricing'],
  },
  {
    platform: 'Netlify',
    free: credits(300, 3),
    paid: { fee: 9, ...credits(1000, 10) },
    beyond: {
      million: (100 * CREDITS.requests) / CREDITS.perDollar,
      gigabyte: CREDITS.gigabyte / CREDITS.perDollar,
    },
    sources: [
      'https://docs.netlify.com/manage/accounts-and-billing/billing/billing-for-credit-based-plans/how-credits-work',
    ],
  },
  {
    platform: 'Vercel',
    free: { requests: MILLION, gigabytes: 100, for: 'not for commercial use' },
    paid: { fee: 20, requests: 10 * MILLION, gigabytes: 1000 },
    beyond: { million: 2, gigabyte: 0.15 },
    sources: [
      'https://vercel.com/docs/edge-network/pricing',
      'https://vercel.com/blog/improved-infrastructure-pricing',
    ],
  },
  {
    platform: 'Deno Deploy',
    free: { requests: MILLION, gigabytes: 20 },
    paid: { fee: 20, requests: 5 * MILLION, gigabytes: 200 },
    beyond: { million: 2, gigabyte: 0.5 },
    sources: ['https://deno.com/pricing'],
  },
];
