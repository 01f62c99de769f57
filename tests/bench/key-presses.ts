import type { Browser, Page } from '@playwright/test';
import type { Searcher } from './visits.ts';

/** Milliseconds from a key press to the painted result of it, one figure a key press; `unanswered` came too late. */
export interface KeyTimes {
  readonly times: readonly number[];
  readonly unanswered: number;
}

/** How many times slower the processor is made to be. */
export const SLOWDOWN = 4;
/** Letters of each query that are measured. */
const LETTERS = 6;
/** An answer later than this is none, in ms. */
const PATIENCE = 5000;

/** Types the beginnings of queries key by key, each when the one before is answered, and measures them. */
export async function keyTimes(
  browser: Browser,
  address: string,
  queries: readonly string[],
  searcher: Searcher,
): Promise<KeyTimes> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  // Loading is measured elsewhere: what is needed for an answer is there before the first key counts.
  await searcher.ask(page, 'warm');
  await page.locator(searcher.result).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: (number | undefined)[] = [];
  for (const query of queries) {
    await page.locator(searcher.box).fill('');
    await page.waitForTimeout(600);
    for (const letter of query.replaceAll(' ', '').slice(0, LETTERS))
      times.push(await keyTime(page, letter, searcher));
  }
  await context.close();
  const answered = times.filter((time) => time !== undefined);
  return { times: answered, unanswered: times.length - answered.length };
}

async function keyTime(
  page: Page,
  letter: string,
  searcher: Searcher,
): Promise<number | undefined> {
  const { box, answer } = searcher;
  const [time] = await Promise.all([
    page.evaluate(painted, { box, patience: PATIENCE, ...answer }),
    page.evaluate(() => undefined).then(() => page.keyboard.press(letter)),
  ]);
  return time ?? undefined;
}

interface Watch {
  readonly box: string;
  readonly patience: number;
  /** The part of the page that changes with an answer. */
  readonly changes: string;
  /** Where the query stands once it is answered: an attribute of that part, or the text of another. */
  readonly attribute?: string;
  readonly echo?: string;
}

/** Runs in the page: from the next key on, how long until its answer is on the screen. */
function painted({ box, patience, changes, attribute, echo }: Watch): Promise<number | null> {
  const input = document.querySelector<HTMLInputElement>(box);
  const area = document.querySelector(changes);
  if (!input || !area) throw new Error('There is nothing to measure');
  return new Promise((resolve) => {
    let pressed: number | undefined;
    const isAnswer = (): boolean => {
      if (pressed === undefined) return false;
      if (attribute !== undefined) return area.getAttribute(attribute) === input.value;
      const text = document.querySelector(echo ?? changes)?.textContent.trim() ?? '';
      if (text.startsWith('Searching') || !text.includes(input.value)) return false;
      return text.startsWith('No ') || area.querySelector('li:first-child a') !== null;
    };
    const observer = new MutationObserver(() => {
      if (!isAnswer()) return;
      observer.disconnect();
      // The task after the next frame begins when that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - (pressed ?? 0));
        };
        port2.postMessage(undefined);
      });
    });
    observer.observe(area, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    document.addEventListener('keydown', (event) => (pressed = event.timeStamp), {
      once: true,
      capture: true,
    });
    setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, patience);
  });
}

/** The figure that so many of a hundred do not exceed. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const figure = sorted[Math.max(0, Math.ceil((part / 100) * sorted.length) - 1)];
  if (figure === undefined) throw new Error('There is no percentile of no figures');
  return figure;
}
