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

const HINT_OUTSIDE_LINUX =
  'Install Google Chrome and Firefox as usual, or say where they are with CHROME_PATH and FIREFOX_PATH. WebKitGTK exists on Linux only.';

/**
 * Makes sure that there are browsers to test in, and hands the list to the test runner in `NEWS_WIDGETS_BROWSERS`; where that
 * is set already, those engines must be there and no others are used. Otherwise Chromium must be there, in continuous
 * integration all of them; elsewhere missing ones are left out, loudly.
 */
export async function findBrowsers({ mayInstall = true } = {}) {
  const chosen = process.env.NEWS_WIDGETS_BROWSERS ? process.env.NEWS_WIDGETS_BROWSERS.split(',') : undefined;
  const unknown = chosen?.find((name) => !ENGINES.some((engine) => engine.name === name));
  if (unknown)
    throw new Error(
      `NEWS_WIDGETS_BROWSERS names "${unknown}". Engines: ${ENGINES.map(({ name }) => name).join(', ')}.`,
    );
  const wanted = ENGINES.filter(({ name }) => !chosen || chosen.includes(name));
  if (missing(wanted).length > 0 && mayInstall && canInstall()) await install(missing(wanted));
  const absent = missing(wanted);
  process.env.NEWS_WIDGETS_BROWSERS = wanted
    .filter((engine) => !absent.includes(engine))
    .map(({ name }) => name)
    .join();
  // A missing path would be stored as the word `undefined`.
  process.env.CHROME_PATH ??= chromiumPath() ?? '';
  if (absent.length === 0) return 0;

  const required = absent.filter(({ name }) => chosen || process.env.CI || name === 'chromium');
  console.error(
    `\n${required.length > 0 ? 'ERROR' : 'WARNING'}: ${titles(absent)} not found on this machine.\n${hint(absent)}`,
  );
  if (required.length === 0) console.error(`The unit tests run WITHOUT ${titles(absent)}.\n`);
  return required.length > 0 ? 1 : 0;
}

const missing = (engines) => engines.filter(({ isThere }) => !isThere());
const titles = (engines) => engines.map(({ title }) => title).join(' and ');

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && Boolean(findCommand('apt-get'));

/** One package at a time: a distribution that lacks one still gets the others. */
async function install(engines) {
  const packages = engines.flatMap((engine) => engine.packages);
  console.log(`${titles(engines)} not found on this machine. Installing with apt-get: ${packages.join(' ')}`);
  console.log('(`npm test -- --no-install` installs nothing on the system.)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  for (const name of packages) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
}

function hint(engines) {
  const packages = engines.flatMap((engine) => engine.packages).join(' ');
  if (process.platform !== 'linux') return HINT_OUTSIDE_LINUX;
  return existsSync('/etc/debian_version')
    ? `Install what is missing: sudo apt-get update && sudo apt-get install ${packages}`
    : `Install them with your system's package manager (Debian calls the packages ${packages}), or say where they are with CHROME_PATH and FIREFOX_PATH.`;
}
