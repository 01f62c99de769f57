import { firefox } from '@playwright/test';
import { findFirefox } from './find-firefox.ts';

/** Makes sure that the release run has a Firefox that starts; it installs none. */
const executablePath = findFirefox();
if (executablePath === undefined) {
  console.error(
    'No Firefox: install it (Debian: apt-get install firefox-esr), or name one in STEADY_FIREFOX, and run npm run test:release again. npm test does without it.',
  );
  process.exit(1);
}
const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
console.log(`${executablePath} ${browser.version()}`);
await browser.close();
