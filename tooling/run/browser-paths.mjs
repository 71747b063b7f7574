import { existsSync, readdirSync } from 'node:fs';
import { findCommand } from './system.mjs';

const first = (paths) => paths.find((path) => path && existsSync(path));
const onWindows = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].map((folder) => folder && `${folder}\\${path}`);

/** Chromium or Chrome: `CHROME_PATH`, else the usual places. */
export const chromiumPath = () =>
  first([
    process.env.CHROME_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(findCommand),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
  ]);

/** Firefox: `FIREFOX_PATH`, else the usual places. */
export const firefoxPath = () =>
  first([
    process.env.FIREFOX_PATH,
    ...['firefox-esr', 'firefox'].map(findCommand),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox\\firefox.exe'),
  ]);

/** The browser that WebKitWebDriver steers: `MINIBROWSER`, else where Debian's and Ubuntu's packages put it. */
export const miniBrowserPath = () => first([process.env.MINIBROWSER, ...packagedMiniBrowsers()]);

/** WebKitGTK needs its driver and a screen, too. */
export const isWebKitThere = () =>
  Boolean(miniBrowserPath() && findCommand('WebKitWebDriver') && (process.env.DISPLAY || findCommand('Xvfb')));

function packagedMiniBrowsers() {
  const within = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : []);
  const libraries = within('/usr/lib').filter((path) => path.endsWith('-linux-gnu'));
  return libraries
    .flatMap((path) => within(path).filter((name) => name.includes('/webkit2gtk-4')))
    .map((path) => `${path}/MiniBrowser`);
}

/**
 * Features of Chromium that tests do not need. Each window would run the web pages of its own address bar, which take longer than
 * most of ours. The others are those that Playwright turns off: of two lists Chromium reads the last.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AimEnabled',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Keeps Chromium from calling out, and lets it run as root in containers. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${DISABLED_FEATURES.join()}`,
];
