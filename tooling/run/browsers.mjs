import { existsSync } from 'node:fs';
import { chromiumPath, firefoxPath, isWebKitThere } from './browser-paths.mjs';
import { run } from './processes.mjs';
import { findCommand } from './system.mjs';

/** The engines of the unit tests: how to see that one is there, and Debian's packages for it. */
const ENGINES = [
  { name: 'chromium', title: 'Chromium', isThere: chromiumPath, packages: ['chromium'] },
  { name: 'firefox', title: 'Firefox', isThere: firefoxPath, packages: ['firefox-esr'] },
  {
    name: 'webkit',
    title: 'WebKitGTK',
    isThere: isWebKitThere,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
];

const HINTS = {
  darwin:
    'Install Google Chrome and Firefox as usual, or say where they are with CHROME_PATH and FIREFOX_PATH. WebKitGTK exists on Linux only.',
  win32:
    'Install Google Chrome and Firefox as usual, or say where they are with CHROME_PATH and FIREFOX_PATH. WebKitGTK exists on Linux only.',
};

/**
 * Makes sure that there are browsers to test in, and hands the list to the test runner in `NEWS_WIDGETS_BROWSERS`.
 * Chromium must be there. The others must be in continuous integration; elsewhere they are left out, loudly.
 */
export async function findBrowsers() {
  if (missing().length > 0 && canInstall()) await install(missing());
  const absent = missing();
  const present = ENGINES.filter((engine) => !absent.includes(engine));
  process.env.NEWS_WIDGETS_BROWSERS = present.map(({ name }) => name).join(',');
  process.env.CHROME_PATH ??= chromiumPath();
  if (absent.length === 0) return 0;

  const required = absent.filter(({ name }) => process.env.CI || name === 'chromium');
  const titles = absent.map(({ title }) => title).join(' and ');
  console.error(
    `\n${required.length > 0 ? 'ERROR' : 'WARNING'}: ${titles} not found on this machine.\n${hint(absent)}`,
  );
  if (required.length === 0) console.error(`The unit tests run WITHOUT ${titles}.\n`);
  return required.length > 0 ? 1 : 0;
}

const missing = () => ENGINES.filter(({ isThere }) => !isThere());

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && Boolean(findCommand('apt-get'));

/** One package at a time: a distribution that lacks one still gets the others. */
async function install(engines) {
  const packages = engines.flatMap((engine) => engine.packages);
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  for (const name of packages) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
}

function hint(engines) {
  const packages = engines.flatMap((engine) => engine.packages).join(' ');
  if (HINTS[process.platform]) return HINTS[process.platform];
  return existsSync('/etc/debian_version')
    ? `Install what is missing: sudo apt-get update && sudo apt-get install ${packages}`
    : `Install them with your system's package manager (Debian calls the packages ${packages}), or say where they are with CHROME_PATH and FIREFOX_PATH.`;
}
