import { POSTER_PAPERS } from '#src/print/geometry.ts';
import { READ_FROM } from '#src/print/poster-geometry.ts';
import { catalogue } from '#tests/support/catalogue.ts';
import { longestPoster } from '#tests/support/longest-poster.ts';
import { wrongPages } from '#tests/support/paper-checks.ts';
import { openPaper } from '#tests/support/paper-page.ts';
import { printed } from '#tests/support/printed-pdf.ts';
import { expect, test } from '#tests/support/shared-page.ts';
import { illegible, overflows, posterFloors } from '#tests/support/sheet-checks.ts';

const posters = [...catalogue.sheets.values()].filter((sheet) => sheet.format === 'poster');

for (const paper of POSTER_PAPERS) {
  for (const { id, rows } of posters)
    test(`poster ${id} shows all its lines on ${paper}, and says where to stand`, async ({
      page,
    }) => {
      await openPaper(page, `sheets/${id}/`, paper);
      await expect(page.locator('.poster li:visible')).toHaveCount(rows.length);
      expect(await page.locator('footer:visible').last().innerText()).toContain(
        `To be read from ${READ_FROM[paper]} m.`,
      );
    });

  test(`the longest words the build lets on a poster fit on ${paper}`, async ({ page }) => {
    for (const poster of posters) {
      const longest = longestPoster(poster);
      await openPaper(page, `sheets/${poster.id}/`, paper);
      await page.evaluate(
        ({ rows, size }) => {
          for (const row of document.querySelectorAll('.poster li')) {
            const wall = row.querySelector('.wall');
            if (wall) wall.textContent = rows[Number(row.getAttribute('value')) - 1]?.wall ?? '';
          }
          for (const box of document.querySelectorAll<HTMLElement>('.poster'))
            box.style.fontSize = `${size}pt`;
        },
        { rows: longest.rows, size: longest.face.sizes.get(paper) ?? 0 },
      );
      expect(longest.rows).not.toEqual(poster.rows);
      expect.soft(await overflows(page), poster.id).toEqual([]);
    }
  });
}

test.describe('planted faults', () => {
  test('a word too many on a poster', async ({ page }) => {
    await openPaper(page, 'sheets/wall-doors/', 'a3');
    await page
      .locator('.whole .wall')
      .first()
      .evaluate((wall) => {
        wall.textContent = 'danger to anyone’s life or safety';
      });
    expect((await overflows(page)).join()).toMatch(/^poster: \d\d+ px down/);
  });

  test('a poster in type under its floor', async ({ page }) => {
    await openPaper(page, 'sheets/wall-doors/', 'tabloid');
    await page.addStyleTag({ content: '.poster { font-size: 59pt !important }' });
    const problems = (await illegible(page, posterFloors('tabloid'))).join();
    expect(problems).toMatch(/“danger\? open Stop” is set in 59\.00 pt, under 60/);
  });

  test('a poster on the wrong paper', async ({ page }) => {
    await openPaper(page, 'sheets/wall-doors/', 'a3');
    expect(wrongPages(await printed(page), 1, 'tabloid').join()).toMatch(/page 1 is 841\.9/);
  });
});
