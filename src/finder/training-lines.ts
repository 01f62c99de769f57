import type { Catalogue } from '#src/domain/catalogue.ts';
import type { Situation } from '#src/domain/situations.ts';

/** One text and the situations that are right for it. */
export interface TrainingLine {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Words that stand for something else: `{slot}` and `[time]`. */
const withoutBlanks = (text: string): string => text.replace(/\{[^}]*\}|\[[^\]]*\]/g, ' ');

const cardTexts = (situation: Situation): readonly string[] =>
  situation.form === 'sample'
    ? [...situation.hear, ...situation.say.map((phrase) => phrase.line)]
    : [
        ...situation.cues,
        ...situation.steps.flatMap((step) => (step.kind === 'do' ? [] : [step.text])),
      ];

/** What the finder learns from: title, what is heard and said, and the collected utterances. */
export function trainingLines(catalogue: Catalogue): TrainingLine[] {
  const { situations, utterances } = catalogue;
  return [...situations.values()].flatMap((situation) => {
    const own = [situation.title, ...cardTexts(situation)].map((text) => ({
      text: withoutBlanks(text),
      ids: [situation.id],
    }));
    const collected = (utterances.get(situation.id)?.lines ?? []).map((line) =>
      typeof line === 'string'
        ? { text: line, ids: [situation.id] }
        : { text: line.line, ids: [situation.id, ...line.also.filter((id) => situations.has(id))] },
    );
    return [...own, ...collected];
  });
}
