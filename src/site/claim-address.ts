import type { Claim } from '#src/domain/evidence.ts';
import { catalogue } from './catalogue.ts';

/** Claims stand on two pages, so that neither grows heavy: those that were tested, and the rest. */
export const isTested = ({ grade }: Pick<Claim, 'grade'>): boolean =>
  grade === 'A' || grade === 'B';

/** Where a claim is set out, inside the site. */
export function claimPath(id: string): string {
  const claim = catalogue.claims.get(id);
  return `/evidence/claims/${claim && !isTested(claim) ? 'agreed/' : ''}#${id}`;
}
