import { expect, test } from '@playwright/test';
import { CONTENT_FOLDER } from '#src/reader/content-folder.ts';
import { readFiles } from '#src/reader/files.ts';
import { builtSiteOf } from '#tests/support/built-site.ts';
import { SITES } from '#tests/support/sites.ts';
import { burdenFaults, guidanceFaults, type Written } from '#tests/support/starlight-contract.ts';

/*
 * Guidance pages live outside Starlight's own folder, so asides, anchors, the sidebar and edit links
 * need settings of ours, and some of them would fail without a word after an upgrade.
 */
const written: Written[] = [...readFiles(CONTENT_FOLDER)].flatMap(([file, source]) => {
  const id = /^docs\/(.+)\.mdx$/.exec(file)?.[1];
  return id === undefined ? [] : [{ id, source }];
});

test('asides, anchors, sidebar and edit link of every guidance page are as written', () => {
  const { project } = test.info();
  const { pages, base } = builtSiteOf(project.name);
  const { repository } = project.name === 'based' ? SITES.based : SITES.root;
  const faults = written.flatMap((page) =>
    guidanceFaults(page, pages.get(`/${page.id}/`) ?? '', { base, repository }),
  );
  expect(written.some(({ source }) => source.includes('\n:::'))).toBe(true);
  expect(faults).toEqual([]);
});

test('no page carries a stock interface or the whole site in its sidebar', () => {
  const { pages, files } = builtSiteOf(test.info().project.name);
  expect([...pages].flatMap(([address, html]) => burdenFaults(address, html))).toEqual([]);
  expect(
    [...files].filter((file) => /pagefind-(?:ui|modular|component)|\/ec\./.test(file)),
  ).toEqual([]);
});

test('the list of contents marks the section that was chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('escalate/four-doors/');
  const link = page.locator('starlight-toc a').nth(3);
  await expect(link).not.toHaveAttribute('aria-current', 'true');
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
});

test('each departure is found', () => {
  const page = { id: 'steps/lost', source: ':::note[Mind]\ntext\n:::\n\n## One\n\n### Two\n' };
  const html = `
    <nav class="sidebar"><details><a href="/steps/lost/" aria-current="page">Lost</a></details></nav>
    <h2>One</h2><div class="sl-heading-wrapper"><h3 id="two">Two</h3><a class="sl-anchor-link" href="#2">#</a></div>
    <a href="https://git.example/src/content/docs/steps/lost.mdx">Edit</a>`;
  expect(guidanceFaults(page, html, { base: '/', repository: 'https://git.example/' })).toEqual([
    'steps/lost: 1 asides written, 0 built',
    'steps/lost: 2 headings written, 0 with id and anchor link',
    'steps/lost: its section of the sidebar is not open',
    'steps/lost: edit links: https://git.example/src/content/docs/steps/lost.mdx',
  ]);
  expect(guidanceFaults(page, '', { base: '/', repository: undefined })).toContain(
    'steps/lost: not current in its sidebar',
  );
  const heavy = `<nav class="sidebar"><details></details><details></details></nav>
    <script src="/pagefind/pagefind-ui.js"></script><site-search></site-search><div class="expressive-code">`;
  expect(burdenFaults('/heavy/', heavy)).toEqual([
    '/heavy/: Pagefind’s interface',
    '/heavy/: Starlight’s search',
    '/heavy/: Expressive Code',
    '/heavy/: 2 sidebar groups open',
  ]);
});
