import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { chromium } from 'playwright-core';

/** Chromium that finds nobody but this machine. */
export function launch() {
  const args = [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost'];
  return chromium.launch({ executablePath: chromiumPath(), args });
}
