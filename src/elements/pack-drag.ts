/** Moves rows by their handles with any pointer; the rows show where one would land before it is let go. */
export function listenDrag(
  list: HTMLElement,
  move: (item: string, to: number) => void,
  signal: AbortSignal,
): void {
  let dragged: HTMLElement | undefined;
  const rows = () => [...list.querySelectorAll<HTMLElement>('li')];
  const start = (event: PointerEvent) => {
    const { target, button, pointerId } = event;
    const handle = target instanceof Element ? target.closest<HTMLElement>('[data-handle]') : null;
    const row = handle?.closest('li');
    if (!handle || !row || button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(pointerId);
    dragged = row;
    row.dataset.dragged = '';
  };
  const drag = ({ clientY }: PointerEvent) => {
    if (!dragged) return;
    const others = rows().filter((row) => row !== dragged);
    const next =
      others.find((row) => {
        const { top, height } = row.getBoundingClientRect();
        return clientY < top + height / 2;
      }) ?? null;
    if (next !== dragged.nextElementSibling) list.insertBefore(dragged, next);
  };
  const drop = () => {
    if (!dragged) return;
    const row = dragged;
    dragged = undefined;
    delete row.dataset.dragged;
    move(row.dataset.item ?? '', rows().indexOf(row));
  };
  list.addEventListener('pointerdown', start, { signal });
  list.addEventListener('pointermove', drag, { signal });
  for (const end of ['pointerup', 'pointercancel'] as const)
    list.addEventListener(end, drop, { signal });
}
