import type { Page } from '@playwright/test';

/** Words as they are spoken; a line of any length is cut from them. */
const WORDS =
  'I can see what you asked for and I will look at it with you now so we get this right today';

/** Words in each part, at the limits of the schemas or, where those set none, above what any card has. */
const MOST = { title: 8, hear: 8, say: [12, 12, 16, 16], do: 9, dont: 6, why: 8, worse: 6 };

/** Fills a sample card on the page to the limit: four of everything, three to avoid, each as long as it may be. */
export async function fillToTheLimit(page: Page): Promise<void> {
  await page.evaluate(
    ({ text, most }) => {
      const words = (count: number) => text.split(' ').slice(0, count).join(' ');
      const repeat = (selector: string, count: number): Element[] => {
        const found = [...document.querySelectorAll(selector)];
        const last = found.at(-1);
        while (last && found.length < count) {
          const copy = last.cloneNode(true);
          last.after(copy);
          if (copy instanceof Element) found.push(copy);
        }
        return found.slice(0, count);
      };
      const fill = (elements: readonly Element[], part: string, count: number) => {
        for (const element of elements) {
          const target = part === '' ? element : element.querySelector(part);
          if (target) target.textContent = words(count);
        }
      };
      document.querySelector('.situation-card')?.classList.add('many');
      fill([...document.querySelectorAll('h1')], '', most.title);
      fill(repeat('[data-part="hear"] .said', 4), '', most.hear);
      for (const [i, line] of repeat('[data-part="say"] .line', 4).entries())
        fill([line], '.words', most.say[i] ?? 0);
      fill(repeat('[data-part="do"] ol > li', 4), '', most.do);
      const avoid = repeat('[data-part="dont"] li', 3);
      fill(avoid, '.avoid', most.dont);
      fill(avoid, '.why', most.why);
      fill(repeat('[data-part="worse"] li', 4), '.what', most.worse);
    },
    { text: WORDS, most: MOST },
  );
}
