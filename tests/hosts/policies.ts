import type { HostPage } from './host-page.ts';

const csp = (policy: string): HostPage => ({ headers: { 'content-security-policy': policy } });

/** The page's nonce on each script tag of the snippet. */
const withNonces = (markup: string): string => markup.replaceAll('<script ', '<script nonce="host" ');

/** Allowed on a strict page: files and responses of loopback servers, in place of a publisher's. */
const LOOPBACK = 'http://127.0.0.1:*';

/** Pages with policies for what may be loaded and done. */
export const POLICY_PAGES: Record<string, HostPage> = {
  'a strict policy': csp(
    `default-src 'none'; script-src ${LOOPBACK}; connect-src ${LOOPBACK}; img-src * data:; frame-src ${LOOPBACK}; form-action ${LOOPBACK}; base-uri 'none'`,
  ),
  'a policy without any style': csp(
    `default-src 'none'; script-src ${LOOPBACK}; style-src 'none'; connect-src ${LOOPBACK}; img-src * data:; frame-src ${LOOPBACK}`,
  ),
  'a policy with strict-dynamic': {
    ...csp(`script-src 'nonce-host' 'strict-dynamic'; object-src 'none'; base-uri 'none'`),
    put: withNonces,
  },
  'a policy with nonces alone': {
    ...csp(`script-src 'nonce-host'; object-src 'none'; base-uri 'none'`),
    put: withNonces,
  },
  'a policy in its markup': {
    head: `<meta http-equiv="content-security-policy" content="script-src ${LOOPBACK}; connect-src ${LOOPBACK}">`,
  },
  'Trusted Types with the policies of the README': csp(
    "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'",
  ),
  'Trusted Types with a default policy that refuses': {
    ...csp("require-trusted-types-for 'script'"),
    script: `trustedTypes.createPolicy('default', { createHTML: () => null, createScriptURL: () => null, createScript: () => null });`,
  },
  'a sandbox with forms': csp('sandbox allow-scripts allow-forms allow-popups'),
  'Cross-Origin-Opener-Policy and no referrer': {
    headers: { 'cross-origin-opener-policy': 'same-origin', 'referrer-policy': 'no-referrer' },
  },
  'a policy that tells others the whole address': { headers: { 'referrer-policy': 'unsafe-url' } },
  'Permissions-Policy for nothing': {
    headers: {
      'permissions-policy':
        'clipboard-write=(), fullscreen=(), autoplay=(), geolocation=(), sync-xhr=(), picture-in-picture=()',
    },
  },
  'Origin-Agent-Cluster and no store': {
    headers: { 'origin-agent-cluster': '?1', 'cache-control': 'no-store' },
  },
};
