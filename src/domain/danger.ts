import type { RouteRecord } from '#src/schemas/country.ts';
import type { RouteKind } from '#src/schemas/shared.ts';
import type { Ending } from '#src/schemas/situation.ts';

/** Whether a card carries the danger mark. */
export const isDanger = (ending: Ending): boolean => ending === 'never' || ending === 'report';

/** Whether a card is read a second time before it is released: all but the ordinary ones. */
export const needsReading = (ending: Ending): boolean => ending !== 'ordinary';

/** The numbers a card shows for one country: the first of each kind it asks for, in that order. */
export const showsNumber = (
  dial: readonly RouteKind[],
  routes: readonly RouteRecord[],
): RouteRecord[] => dial.flatMap((kind) => routes.find((route) => route.kind === kind) ?? []);
