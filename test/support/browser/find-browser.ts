// Finds a Chromium on this computer. Without one, browser tests are skipped, except in CI.
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', ...usualPlaces].find(path => path !== '' && existsSync(path));
}

export const howToGetOne =
  'Browser tests were left out: no Chromium found. Get one with `apt-get install chromium`, or set CHROMIUM_PATH.';
