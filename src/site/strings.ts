import { cardStrings } from './strings/card.ts';
import { finderStrings } from './strings/finder.ts';
import { frameStrings } from './strings/frame.ts';
import { liveStrings } from './strings/live.ts';
import { pagesStrings } from './strings/pages.ts';
import { paperStrings } from './strings/paper.ts';

/** Every word of the interface, in one place. Words of the handbook itself are in content/. */
export const strings = {
  ...frameStrings,
  ...pagesStrings,
  ...cardStrings,
  ...finderStrings,
  ...liveStrings,
  ...paperStrings,
} as const;
