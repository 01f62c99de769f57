import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** `npm run dev` on a copy of the content, so that the test may break it. */
const folder = mkdtempSync(join(tmpdir(), 'steady-dev-'));
const record = join(folder, 'situations/shouting.yaml');
const original = readFileSync('content/situations/shouting.yaml', 'utf8');
const title = /^title: (.*)$/m.exec(original)?.[1] ?? '';
let server: ChildProcess;
let address = '';

test.beforeAll(async () => {
  cpSync('content', folder, { recursive: true });
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    env: { ...process.env, CONTENT_FOLDER: folder, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  address = await new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\//.exec(printed);
      if (found) resolve(found[0]);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', (code) => {
      reject(new Error(`astro dev stopped with ${String(code)}:\n${printed}`));
    });
  });
});

test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the dev server reloads a changed record and shows every content problem', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const heading = page.locator('main h1');
  const overlay = page.locator('vite-error-overlay');
  await page.goto(`${address}situations/shouting/`);
  await expect(heading).toHaveText(title);

  writeFileSync(record, original.replace(title, 'Caller is bellowing'));
  await expect(heading).toHaveText('Caller is bellowing', { timeout: 30_000 });

  writeFileSync(
    record,
    original.replace('title:', 'tittle:').replace(/^door: .*$/m, 'door: window'),
  );
  await expect(overlay).toContainText('content/situations/shouting.yaml → door', {
    timeout: 30_000,
  });
  await expect(overlay).toContainText('content/situations/shouting.yaml → title');
  await expect(overlay).toContainText('tittle');

  writeFileSync(record, original);
  await expect(heading).toHaveText(title, { timeout: 30_000 });
  await expect(overlay).toHaveCount(0);
});
