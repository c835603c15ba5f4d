// Starts the browser for tests.
import { type Browser, chromium } from 'playwright-core';

/**
 * Off, since they take two seconds of a processor at each start: the pages behind the address bar, which a window without
 * an address bar loads all the same. This replaces Playwright's own list, so what controls a page from outside follows it.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PaintHolding',
  'PreconnectToSearch',
];

export function launchBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', `--disable-features=${withoutFeatures.join(',')}`];
  return chromium.launch({ executablePath, args });
}
