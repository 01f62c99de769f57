// @ts-check
/*
 * Runs after every install, with whatever Node the machine has. The pinned Node is one optional package
 * for each platform; npm 10 and older link the one that fits and take the link away again with the
 * packages that do not fit. Without it scripts would run on the machine's own Node.
 */
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

const BIN = 'node_modules/.bin';
const { optionalDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const windows = process.platform === 'win32';
const binary = windows ? 'bin/node.exe' : 'bin/node';
const pinned = Object.keys(optionalDependencies).find((name) =>
  existsSync(`node_modules/${name}/${binary}`),
);
const link = `${BIN}/${windows ? 'node.cmd' : 'node'}`;

if (pinned !== undefined && existsSync(BIN) && !existsSync(link)) {
  rmSync(link, { force: true });
  if (windows) writeFileSync(link, `@"%~dp0..\\${pinned}\\bin\\node.exe" %*\r\n`);
  else symlinkSync(`../${pinned}/${binary}`, link);
}
