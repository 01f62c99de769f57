import { cardStrings } from './strings/card.ts';
import { formStrings } from './strings/forms.ts';
import { finderStrings } from './strings/finder.ts';
import { frameStrings } from './strings/frame.ts';
import { liveStrings } from './strings/live.ts';
import { packStrings } from './strings/pack.ts';
import { pagesStrings } from './strings/pages.ts';
import { paperStrings } from './strings/paper.ts';

/** Every word of the interface, in one place. Words of the handbook itself are in content/. */
export const strings = {
  ...frameStrings,
  ...pagesStrings,
  ...cardStrings,
  ...finderStrings,
  ...formStrings,
  ...liveStrings,
  ...paperStrings,
  ...packStrings,
} as const;
