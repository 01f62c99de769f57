import type { FinderPanel } from './finder-panel.ts';

/** Where a digit is text, or chooses something else. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Keys and clicks around an open panel: arrows move the mark, Escape and a click elsewhere close it, and the
 * digit beside a result opens it while the focus is in no field.
 * @param show answers again what stands in the box
 */
export function listenAround(
  root: HTMLElement,
  input: HTMLInputElement,
  panel: FinderPanel,
  show: () => void,
  signal: AbortSignal,
): void {
  const reopen = () => {
    if (!panel.isOpen) show();
  };
  const move = (event: KeyboardEvent) => {
    if (isModified(event)) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (panel.isOpen) panel.move(event.key === 'ArrowDown' ? 1 : -1);
    else show();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !panel.isOpen) return;
    event.preventDefault();
    if (root.contains(document.activeElement)) input.focus();
    panel.close();
  };
  const digit = (event: KeyboardEvent) => {
    // The switch on live pages turns off every key of one character (WCAG 2.1.4).
    if (document.body.dataset.keys === 'off') return;
    if (isModified(event) || event.shiftKey || !panel.isOpen || isInField(event.target)) return;
    const result = panel.options.find((option) => option.dataset.digit === event.key);
    if (!result) return;
    event.preventDefault();
    result.click();
  };
  const leave = (target: EventTarget | null) => {
    if (target instanceof Node && !root.contains(target)) panel.close();
  };
  input.addEventListener('focus', reopen, { signal });
  input.addEventListener('click', reopen, { signal });
  input.addEventListener('keydown', move, { signal });
  document.addEventListener('keydown', escape, { signal });
  document.addEventListener('keydown', digit, { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      leave(target);
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      leave(relatedTarget);
    },
    { signal },
  );
}

const isModified = (event: KeyboardEvent): boolean =>
  event.isComposing || event.altKey || event.ctrlKey || event.metaKey;

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
