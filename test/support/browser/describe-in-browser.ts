// A suite that needs a browser. Skipped with a message if there is none, except in CI, which has one.
import { findBrowser, howToGetOne } from './find-browser';

/** A busy browser loses a key now and then. What fails for another reason fails again; each failure is said. */
const moreTries = 2;

export function describeInBrowser(title: string, tests: (browserPath: string) => void): void {
  const browserPath = findBrowser();
  if (browserPath) {
    jest.retryTimes(moreTries, { logErrorsBeforeRetry: true });
    describe(title, () => tests(browserPath));
  } else {
    test('browser tests need a browser, which CI has', () => {
      process.stderr.write(`${howToGetOne}\n`);
      expect(process.env.CI).not.toBe('true');
    });
  }
}
