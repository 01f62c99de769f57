import type { SituationRecord } from '#src/schemas/situation.ts';
import { isDanger } from '../danger.ts';
import { LIVE_BUDGET, liveLines, type LivePart } from '../live-lines.ts';
import type { ContentProblem } from '../problems.ts';
import { filledSlot } from '../slots.ts';
import { problemIn, type Rule } from './context.ts';

type SaidRecord = Extract<SituationRecord, { form: 'sample' }>['say'][number];

const FIELDS: Readonly<Record<LivePart, string>> = {
  late: 'late',
  hear: 'hear[0]',
  say: 'say[0] and say[1]',
  do: 'do[0] to do[2]',
  dont: 'dont[0].line',
  worse: 'worse[0].what',
};

/** A sample card fits a live panel 258 px wide without scrolling past what a call needs first. */
export const lineBudget: Rule = function* ({ content, phrases }): Generator<ContentProblem> {
  const phraseOf = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const spoken = (said: SaidRecord) => ('use' in said ? phraseOf.get(said.use) : said);
  const codeOf = new Map(
    Object.entries(content.codes.data.codes).map(([code, record]) => [record, code]),
  );
  const dangerous = new Set(
    content.situations.flatMap(({ id, data }) => (isDanger(data.ending) ? [id] : [])),
  );
  const { slots } = content.organisation.data;
  for (const entry of content.situations) {
    const { data } = entry;
    const [hear] = data.form === 'sample' ? data.hear : [];
    const [dont] = data.dont;
    const [worse] = data.worse;
    if (data.form !== 'sample' || !hear || !dont || !worse) continue;
    const card = {
      late: data.late,
      hear,
      say: data.say.slice(0, 2).flatMap((said) => spoken(said) ?? []),
      do: data.do,
      dont,
      worse: {
        what: worse.what,
        code: codeOf.get(`situations/${worse.next}`) ?? 'x00',
        danger: dangerous.has(worse.next),
      },
    };
    const plain = liveLines(card, () => undefined);
    const here = liveLines(card, (slot) => filledSlot(slots, slot));
    for (const part of PARTS) {
      const most = LIVE_BUDGET[part];
      const taken = Math.max(plain[part], here[part]);
      if (taken > most)
        yield problemIn(entry, {
          rule: 'over-line-budget',
          severity: plain[part] > most ? 'error' : 'warning',
          field: FIELDS[part],
          found: taken === Infinity ? 'a word wider than the panel' : `${taken} lines`,
          allowed: `at most ${most} ${most === 1 ? 'line' : 'lines'} in a live panel 258 px wide`,
          fix:
            plain[part] > most
              ? 'Shorten it, or put a shorter one first.'
              : 'Shorten the detail it names in organisation.yaml.',
        });
    }
  }
};

const PARTS = ['late', 'hear', 'say', 'do', 'dont', 'worse'] as const satisfies LivePart[];
