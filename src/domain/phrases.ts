import type { Content } from './content.ts';

/** A phrase as written, with its place. */
export interface WrittenPhrase {
  /** `owner/own-id`, permanent. */
  readonly id: string;
  readonly line: string;
  readonly variants: readonly string[];
  readonly when?: string | undefined;
  readonly clientOk?: string | undefined;
  readonly owner: { readonly collection: 'situations' | 'beats'; readonly id: string };
  readonly file: string;
  /** Path of the phrase inside its file. */
  readonly field: string;
  /** Whether it is one of the first two lines of a sample card, which go on live and paper. */
  readonly leading: boolean;
}

interface PhraseFields {
  id: string;
  line: string;
  variants: string[];
  when?: string | undefined;
  'client-ok'?: string | undefined;
}

/** Every phrase of the handbook, each once, where it is written. */
export function writtenPhrases(content: Content): WrittenPhrase[] {
  const found: WrittenPhrase[] = [];
  const add = (
    owner: WrittenPhrase['owner'],
    file: string,
    field: string,
    leading: boolean,
    phrase: PhraseFields | { use: string } | undefined,
  ) => {
    if (phrase === undefined || 'use' in phrase) return;
    found.push({
      id: `${owner.id}/${phrase.id}`,
      line: phrase.line,
      variants: phrase.variants,
      when: phrase.when,
      clientOk: phrase['client-ok'],
      owner,
      file,
      field,
      leading,
    });
  };
  for (const { id, file, data } of content.situations) {
    const owner = { collection: 'situations', id } as const;
    if (data.form === 'sample')
      for (const [i, phrase] of data.say.entries()) add(owner, file, `say[${i}]`, i < 2, phrase);
    else
      for (const [i, step] of data.steps.entries()) {
        if ('say' in step) add(owner, file, `steps[${i}].say`, false, step.say);
        if ('ask' in step) add(owner, file, `steps[${i}].ask`, false, step.ask);
      }
  }
  for (const { id, file, data } of content.beats)
    for (const [i, phrase] of data.say.entries())
      add({ collection: 'beats', id }, file, `say[${i}]`, i < 2, phrase);
  return found;
}
