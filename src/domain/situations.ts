import type { FamiliesRecord } from '#src/schemas/family.ts';
import type { Grade } from '#src/schemas/claim.ts';
import type { Door, Review, RouteKind } from '#src/schemas/shared.ts';
import type { Dont, Ending, SituationRecord, StepRecord } from '#src/schemas/situation.ts';
import type { Content } from './content.ts';
import { isDanger } from './danger.ts';
import { gradeRange, type Claim } from './evidence.ts';
import type { WrittenPhrase } from './phrases.ts';
import type { Printed, PrintedEntry } from './printed.ts';
import { isSlotId, SLOTS, type SlotId } from './slots.ts';
import { bracedNames, strings } from './text.ts';

export type Family = FamiliesRecord['families'][number];

export type Phrase = Pick<
  WrittenPhrase,
  'id' | 'line' | 'variants' | 'when' | 'clientOk' | 'owner'
>;

/** One step of an ordered card. */
export interface Step {
  readonly kind: 'do' | 'say' | 'ask';
  /** The words: what to do, or the line to say. */
  readonly text: string;
  readonly phrase?: Phrase | undefined;
  /** Only in this case. */
  readonly if?: string | undefined;
  /** What the answer leads to. */
  readonly then?: string | undefined;
  /** Whether the step ends the call; the site policy decides how it is shown. */
  readonly ends: boolean;
}

export interface Worse {
  readonly what: string;
  /** Situation to open; absent when the adopter has switched it off. */
  readonly next?: string | undefined;
}

interface Common extends Printed {
  readonly title: string;
  /** The title as shown: in quotation marks when it is what a caller says. */
  readonly heading: string;
  readonly family: Family;
  readonly owner: string;
  readonly door: Door;
  readonly ending: Ending;
  /** Whether the card carries the danger mark. */
  readonly danger: boolean;
  readonly late: string;
  readonly settles: string;
  readonly worse: readonly Worse[];
  readonly dial: readonly RouteKind[];
  readonly related: readonly string[];
  readonly claims: readonly Claim[];
  /** Strongest and weakest grade of its claims. */
  readonly grades: readonly Grade[];
  readonly review: Review;
  readonly reviewBy: string;
  readonly overdue: boolean;
  /** Local slots its text names, in the order of the slot list. */
  readonly slots: readonly SlotId[];
  readonly dont: readonly Dont[];
}

export interface SampleSituation extends Common {
  readonly form: 'sample';
  readonly hear: readonly string[];
  readonly insight: string;
  readonly say: readonly Phrase[];
  readonly do: readonly string[];
}

export interface OrderedSituation extends Common {
  readonly form: 'ordered';
  readonly cues: readonly string[];
  readonly steps: readonly Step[];
  readonly dropped?: string | undefined;
}

export type Situation = SampleSituation | OrderedSituation;

/** Every situation that is switched on, in the order of families and then of codes. */
export function buildSituations(
  content: Content,
  printed: PrintedEntry,
  phrases: ReadonlyMap<string, Phrase>,
  claims: ReadonlyMap<string, Claim>,
): Map<string, Situation> {
  const { families } = content.families.data;
  const off = new Set(content.organisation.data.off);
  const on = content.situations.filter(({ id }) => !off.has(id));
  const ids = new Set(on.map(({ id }) => id));

  const phrase = (
    owner: string,
    written: { id: string } | { use: string; when?: string | undefined },
  ): Phrase[] => {
    const found = phrases.get('use' in written ? written.use : `${owner}/${written.id}`);
    const when = 'use' in written ? written.when : undefined;
    return found ? [when === undefined ? found : { ...found, when }] : [];
  };
  const step = (owner: string, record: StepRecord): Step => {
    const common = { if: record.if, then: record.then, ends: record.ends ?? false };
    if ('do' in record) return { kind: 'do', text: record.do, ...common };
    const kind = 'say' in record ? 'say' : 'ask';
    const [spoken] = phrase(owner, 'say' in record ? record.say : record.ask);
    return { kind, text: spoken?.line ?? '', phrase: spoken, ...common };
  };

  const built = on.map(({ id, data }): Situation => {
    const family = families.find((candidate) => candidate.id === data.family);
    if (family === undefined) throw new Error(`situations/${id} has no family`);
    const rests = data.claims.flatMap((claim) => claims.get(claim) ?? []);
    const common: Common = {
      ...printed('situations', id),
      title: data.title,
      heading: data.voice === 'caller' ? `“${data.title}”` : data.title,
      family,
      owner: content.organisation.data.owners[family.id] ?? family.owner,
      door: data.door,
      ending: data.ending,
      danger: isDanger(data.ending),
      late: data.late,
      settles: data.settles,
      worse: data.worse.map(({ what, next }) => ({ what, next: ids.has(next) ? next : undefined })),
      dial: data.dial,
      related: data.related.filter((other) => ids.has(other)),
      claims: rests,
      grades: gradeRange(rests),
      review: data.review,
      reviewBy: data['review-by'],
      overdue: data['review-by'] < content.release.data.date,
      slots: usedSlots(data),
      dont: data.dont,
    };
    return data.form === 'sample'
      ? {
          ...common,
          form: 'sample',
          hear: data.hear,
          insight: data.insight,
          say: data.say.flatMap((written) => phrase(id, written)),
          do: data.do,
        }
      : {
          ...common,
          form: 'ordered',
          cues: data.cues,
          steps: data.steps.map((record) => step(id, record)),
          dropped: data.dropped,
        };
  });
  const order = (situation: Situation) => families.indexOf(situation.family);
  return new Map(
    built
      .toSorted((a, b) => order(a) - order(b) || a.code.localeCompare(b.code, 'en'))
      .map((situation) => [situation.id, situation]),
  );
}

/** Slots that a card's texts name. */
function usedSlots(data: SituationRecord): SlotId[] {
  const named = new Set([...strings(data)].flatMap(({ text }) => bracedNames(text)));
  return Object.keys(SLOTS)
    .filter(isSlotId)
    .filter((slot) => named.has(slot));
}
