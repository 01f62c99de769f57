import { hasPoppler } from './poppler.ts';

/** Makes sure that the release run can see paper as a printer without colour does; it installs nothing. */
if (!hasPoppler()) {
  console.error(
    'No pdftoppm: install poppler (Debian: apt-get install poppler-utils; macOS: brew install poppler) and run npm run test:release again. npm test does without it.',
  );
  process.exit(1);
}
console.log('pdftoppm');
