import type { CollectionName, Entry } from '../content.ts';
import { formReferences } from '../form-references.ts';
import { PAGE_COMPONENTS } from '../page-components.ts';
import { closest } from './closest.ts';
import { problemIn, type Rule, type RuleContext } from './context.ts';
import type { ContentProblem } from '../problems.ts';

interface Reference {
  readonly entry: Pick<Entry<unknown>, 'file'>;
  readonly field: string;
  readonly to: CollectionName | 'phrases' | 'families';
  readonly id: string;
}

const many = (
  entry: Reference['entry'],
  field: string,
  to: Reference['to'],
  ids: readonly string[],
): Reference[] => ids.map((id, i) => ({ entry, field: `${field}[${i}]`, to, id }));

function* situationReferences({ content }: RuleContext): Generator<Reference> {
  for (const entry of content.situations) {
    const { data } = entry;
    yield { entry, field: 'family', to: 'families', id: data.family };
    yield* many(entry, 'related', 'situations', data.related);
    yield* many(entry, 'claims', 'claims', data.claims);
    for (const [i, worse] of data.worse.entries())
      yield { entry, field: `worse[${i}].next`, to: 'situations', id: worse.next };
    if (data.form === 'sample') {
      for (const [i, phrase] of data.say.entries())
        if ('use' in phrase) yield { entry, field: `say[${i}].use`, to: 'phrases', id: phrase.use };
    } else
      for (const [i, step] of data.steps.entries()) {
        const phrase = 'say' in step ? step.say : 'ask' in step ? step.ask : undefined;
        if (phrase && 'use' in phrase)
          yield {
            entry,
            field: `steps[${i}].${'say' in step ? 'say' : 'ask'}.use`,
            to: 'phrases',
            id: phrase.use,
          };
      }
  }
  for (const entry of content.utterances) {
    yield { entry, field: '', to: 'situations', id: entry.id };
    for (const [i, line] of entry.data.lines.entries())
      if (typeof line !== 'string') yield* many(entry, `lines[${i}].also`, 'situations', line.also);
  }
}

function* printReferences({ content }: RuleContext): Generator<Reference> {
  for (const entry of content.blocks) {
    yield* many(entry, 'claims', 'claims', entry.data.claims);
    for (const [i, item] of entry.data.items.entries()) {
      if (item.phrase) yield { entry, field: `items[${i}].phrase`, to: 'phrases', id: item.phrase };
      if (item.situation)
        yield { entry, field: `items[${i}].situation`, to: 'situations', id: item.situation };
      yield* many(entry, `items[${i}].also`, 'situations', item.also ?? []);
    }
  }
  for (const entry of content.sheets) {
    if (entry.data.format === 'form') {
      for (const { field, to, id } of formReferences(entry.data)) yield { entry, field, to, id };
      continue;
    }
    if (entry.data.format === 'poster') {
      if ('block' in entry.data.rows)
        yield { entry, field: 'rows.block', to: 'blocks', id: entry.data.rows.block };
      continue;
    }
    for (const [i, part] of entry.data.parts.entries()) {
      if ('block' in part)
        yield { entry, field: `parts[${i}].block`, to: 'blocks', id: part.block };
      if ('situations' in part)
        yield* many(entry, `parts[${i}].situations`, 'situations', part.situations);
      if ('beside' in part) yield* many(entry, `parts[${i}].beside`, 'blocks', part.beside);
      if ('judged' in part) yield* many(entry, `parts[${i}].judged`, 'methods', part.judged);
      if ('retired' in part) yield* many(entry, `parts[${i}].retired`, 'retired', part.retired);
    }
  }
  for (const entry of content.decks)
    for (const [i, part] of entry.data.cards.entries()) {
      const field = `cards[${i}]`;
      if ('phrases' in part) yield* many(entry, `${field}.phrases`, 'phrases', part.phrases);
      if ('situations' in part)
        yield* many(entry, `${field}.situations`, 'situations', part.situations);
      if ('blocks' in part) yield* many(entry, `${field}.blocks`, 'blocks', part.blocks);
      if ('leads-to' in part)
        yield { entry, field: `${field}.leads-to`, to: 'blocks', id: part['leads-to'] };
      if ('family' in part) {
        yield { entry, field: `${field}.family`, to: 'families', id: part.family };
        for (const [e, { card }] of (part.except ?? []).entries())
          yield { entry, field: `${field}.except[${e}].card`, to: 'situations', id: card };
      }
    }
}

function* evidenceReferences({ content }: RuleContext): Generator<Reference> {
  for (const entry of content.claims) yield* many(entry, 'sources', 'sources', entry.data.sources);
  for (const entry of [...content.beats, ...content.methods])
    yield* many(entry, 'claims', 'claims', entry.data.claims);
  for (const entry of content.methods)
    for (const [i, part] of entry.data.parts.entries())
      yield* many(entry, `parts[${i}].beats`, 'beats', part.beats);
  for (const entry of content.guides)
    for (const [i, advice] of entry.data.advice.entries()) {
      yield* many(entry, `advice[${i}].claims`, 'claims', advice.claims);
      yield* many(entry, `advice[${i}].methods`, 'methods', advice.methods);
      yield* many(entry, `advice[${i}].pages`, 'docs', advice.pages);
    }
  for (const entry of content.duties)
    for (const [i, note] of entry.data.notes.entries())
      yield* many(entry, `notes[${i}].sources`, 'sources', note.sources);
  for (const entry of content.retired) {
    yield { entry, field: 'instead', to: 'phrases', id: entry.data.instead };
    yield { entry, field: 'claim', to: 'claims', id: entry.data.claim };
  }
  for (const entry of content.countries)
    for (const [i, route] of entry.data.routes.entries())
      yield { entry, field: `routes[${i}].source`, to: 'sources', id: route.source };
}

function* siteReferences({ content }: RuleContext): Generator<Reference> {
  const { organisation } = content;
  yield* many(organisation, 'countries', 'countries', organisation.data.countries);
  yield* many(organisation, 'off', 'situations', organisation.data.off);
  for (const family of Object.keys(organisation.data.owners))
    yield { entry: organisation, field: `owners.${family}`, to: 'families', id: family };
  for (const entry of content.docs) {
    yield* many(entry, 'claims', 'claims', entry.data.claims);
    for (const use of entry.data.uses) {
      const to = PAGE_COMPONENTS[use.component];
      if (to && use.id !== undefined)
        yield { entry, field: `line ${use.line}, <${use.component} id>`, to, id: use.id };
    }
  }
}

/** Every id that names another record must name one that exists. */
export const references: Rule = function* (context): Generator<ContentProblem> {
  const { content } = context;
  const phraseIds = new Set(context.phrases.map((phrase) => phrase.id));
  const familyIds = new Set(content.families.data.families.map((family) => family.id));
  const ownerOf = (phrase: string) => phrase.slice(0, phrase.indexOf('/'));
  const exists = ({ to, id }: Reference) => {
    if (to === 'families') return familyIds.has(id) || content.unreadable.has('families');
    if (to !== 'phrases') return context.exists(to, id);
    const owners = [`situations/${ownerOf(id)}`, `beats/${ownerOf(id)}`];
    return phraseIds.has(id) || owners.some((owner) => content.unreadable.has(owner));
  };
  const allowed = ({ to, id }: Reference) => {
    if (to === 'families') return closest(id, [...familyIds]);
    if (to !== 'phrases') return context.closestIds(to, id);
    const siblings = [...phraseIds].filter((phrase) => ownerOf(phrase) === ownerOf(id));
    return closest(id, siblings.length > 0 ? siblings : [...phraseIds]);
  };
  const all = [situationReferences, printReferences, evidenceReferences, siteReferences];
  for (const reference of all.flatMap((list) => [...list(context)]))
    if (!exists(reference))
      yield problemIn(reference.entry, {
        rule: 'unknown-id',
        field: reference.field,
        found: `"${reference.id}", which is not in ${reference.to}`,
        allowed: allowed(reference),
        fix: 'Correct the id, or add the record it should name.',
      });
  for (const entry of content.docs)
    for (const use of entry.data.uses)
      if (use.id === undefined && use.component in PAGE_COMPONENTS)
        yield problemIn(entry, {
          rule: 'component-without-id',
          field: `line ${use.line}, <${use.component}>`,
          found: 'no id',
          allowed: `the id of a record in ${String(PAGE_COMPONENTS[use.component])}`,
          fix: `Write <${use.component} id="…" />.`,
        });
};
