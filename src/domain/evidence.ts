import type { ClaimRecord, Grade } from '#src/schemas/claim.ts';
import type { SourceRecord } from '#src/schemas/source.ts';

export interface Claim extends ClaimRecord {
  readonly id: string;
}

export interface Source extends SourceRecord {
  readonly id: string;
}

/** The strongest and the weakest grade among claims, strongest first; one entry when they agree. */
export function gradeRange(claims: readonly { readonly grade: Grade }[]): readonly Grade[] {
  const grades = claims.map((claim) => claim.grade).toSorted();
  const [best, worst] = [grades[0], grades.at(-1)];
  if (best === undefined || worst === undefined) return [];
  return best === worst ? [best] : [best, worst];
}
