import type { Page } from '@playwright/test';

/** Smallest side of what one can hit, in CSS px (WCAG 2.5.8). */
const SMALLEST = 24;

/**
 * Links and controls that are too small to hit: under 24 px on a side, no link inside a sentence, and so near
 * another one that a circle of 24 px on it meets that one, or the circle of that one when it is small too.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const TARGETS = 'a[href], button, input:not([type=hidden]), select, summary';
    const hit = (element: Element) =>
      (element.matches('input, select') ? element.closest('label') : null) ?? element;
    const targets = [...new Set([...document.querySelectorAll(TARGETS)].map(hit))]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && element.checkVisibility());
    const isSmall = ({ box }: { box: DOMRect }) =>
      Math.min(box.width, box.height) < smallest - 0.01;
    /** In a sentence the line decides the height: the link is set in a line and words stand beside it. */
    const isInSentence = ({ element }: { element: Element }) => {
      const around = element.parentElement;
      if (getComputedStyle(element).display !== 'inline' || around === null) return false;
      return [...around.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      );
    };
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const isNear = (one: { box: DOMRect }, other: { box: DOMRect }) => {
      const { x, y } = middle(one.box);
      if (isSmall(other)) {
        const its = middle(other.box);
        return Math.hypot(x - its.x, y - its.y) < smallest;
      }
      const { left, right, top, bottom } = other.box;
      const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      return away < smallest / 2;
    };
    return targets.flatMap((target) => {
      if (!isSmall(target) || isInSentence(target)) return [];
      const near = targets.find((other) => other !== target && isNear(target, other));
      const { element, box } = target;
      const name = `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;
      return near ? [`${name} is ${box.width.toFixed(0)} by ${box.height.toFixed(0)} px`] : [];
    });
  }, SMALLEST);
