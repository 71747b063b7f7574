import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { AfterEach } from 'storybook/internal/csf';
import { audit } from '../audit/index.js';
import { auditOwnStyle } from '../audit/own-style.js';
import { violations } from '../audit/ibm.js';

/** In a test run, fails a story with everything that is wrong in its widgets; stories declare faults that they show on purpose. */
export const auditStory: AfterEach<WebComponentsRenderer> = async ({ canvasElement, parameters }) => {
  if (!('__vitest_browser__' in window)) return;
  const { except = [] } = (parameters['audit'] ?? {}) as { except?: string[] };
  const found = [
    ...(await audit(canvasElement)),
    ...(import.meta.env.AUDIT_READER === 'own-style' ? await auditOwnStyle(canvasElement) : []),
    ...(import.meta.env.AUDIT_IBM ? await violations(canvasElement) : []),
  ].filter((finding) => !except.some((text) => finding.includes(text)));
  if (found[0]) throw new Error([...new Set(found)].join('\n'));
};
