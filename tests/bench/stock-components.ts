import type { Catalogue, Page } from '#src/domain/catalogue.ts';
import type { Phrase } from '#src/domain/situations.ts';
import { slotDefinition } from '#src/domain/slots.ts';
import { segments } from '#src/domain/text.ts';

/** Text as it stands at a site that has filled in nothing. */
export const plain = (text: string): string =>
  segments(text)
    .map((segment) => {
      if (segment.kind === 'text') return segment.text;
      if (segment.kind === 'emergency') return 'your emergency number';
      return `Your site: ${slotDefinition(segment.slot).label}`;
    })
    .join('');

const items = (lines: readonly string[], bullet = '-'): string =>
  lines.map((line) => `\n${bullet} ${line}`).join('');

const said = ({ when, line, variants }: Phrase): string =>
  `\n\n${when ?? ''}\n\n> ${line}\n${items(variants)}\n`;

/**
 * What a component of a guidance page says, as plain Markdown, by its name; each takes the id it is given.
 * @param page the page the component stands on
 */
export function stockComponents(
  catalogue: Catalogue,
  page: Page | undefined,
): Readonly<Record<string, (id: string) => string>> {
  const { phrases, claims, situations, blocks, beats, methods, sources } = catalogue;
  const situation = (id: string) => `[${situations.get(id)?.heading ?? ''}](/situations/${id}/)`;
  const claim = (id: string) => {
    const { wording = '', limits = '', grade = '' } = claims.get(id) ?? {};
    return `${wording} Evidence ${grade}. ${limits}`;
  };
  const block = (id: string, bullet?: string) =>
    items(
      (blocks.get(id)?.items ?? []).map((item) =>
        [
          `${item.label}: ${plain(item.text ?? '')}`,
          item.phrase?.line ?? '',
          item.situation === undefined ? '' : situation(item.situation),
        ].join(' '),
      ),
      bullet,
    );
  const beat = (id: string) => beats.find((each) => each.id === id)?.title ?? '';
  const source = (id: string) => {
    const { authors = [], year = '' } = sources.get(id) ?? {};
    return `${authors.join(', ')} ${year}`;
  };
  return {
    PhraseLine: (id) => `> ${phrases.get(id)?.line ?? ''}`,
    ClaimNote: claim,
    PageClaims: () => items((page?.claims ?? []).map(claim)),
    SituationLink: situation,
    BlockList: (id) => block(id),
    ColumnsFigure: (id) => block(id),
    StripFigure: (id) => block(id, '1.'),
    DoorsFigure: () => block('four-doors'),
    HeatFigure: () => block('heat-scale'),
    BeatsFigure: () => items(beats.map(({ title, short }) => `${title}: ${short}`)),
    BeatCard: (id) =>
      beats
        .filter((each) => each.id === id)
        .map((each) => items(each.items.map(plain)) + each.say.map(said).join(''))
        .join(''),
    MethodCard: (id) =>
      methods
        .filter((each) => each.id === id)
        .map(({ title, origin, parts, keep, missing, judgement, claims: grounds }) =>
          [
            `\n### ${title}\n\n${origin}\n`,
            items(
              parts.map(
                ({ label, text = '', beats: held }) =>
                  `${label} (${held.map(beat).join(', ')}) ${text}`,
              ),
              '1.',
            ),
            `\n\nKeep: ${keep}\n\nMissing: ${missing}\n\nWhat we make of it: ${judgement}\n`,
            items(grounds.map((ground) => claims.get(ground)?.claim ?? '')),
          ].join(''),
        )
        .join(''),
    MethodsFigure: () =>
      items(
        methods.map(
          ({ title, parts }) =>
            `${title}: ${parts.map(({ label, beats: held }) => `${label} (${held.map(beat).join(', ')})`).join(', ')}`,
        ),
      ),
    RetiredPhrase: (id) => retired(catalogue, id),
    RetiredList: () => items([...catalogue.retired.keys()].map((id) => retired(catalogue, id))),
    DutyNotes: (id) =>
      catalogue.duties
        .filter((each) => each.id === id)
        .map(
          ({ title, notes }) =>
            `\n### ${title}\n${items(
              notes.map(
                (note) =>
                  `${note.topic}, ${note.status} ${note.since ?? ''}: ${note.text} Checked ${note.checked}. ${note.sources.map(source).join('; ')}`,
              ),
            )}`,
        )
        .join(''),
    GuidesTable: () =>
      `\n| Guide | It advises | Our judgement | Taught here |\n| --- | --- | --- | --- |\n${catalogue.guides
        .flatMap(({ title, advice }) =>
          advice.map(
            ({ what, judgement, pages }) =>
              `| ${title} | ${what} | ${judgement} | ${pages.map((id) => `[${catalogue.pages.get(id)?.title ?? id}](/${id}/)`).join(', ')} |`,
          ),
        )
        .join('\n')}\n`,
    MythList: () =>
      items(
        [...claims.values()]
          .filter(({ verdict }) => verdict === 'contradicted')
          .map(({ claim: saying, wording, grade }) => `${saying} ${wording} Evidence ${grade}.`),
      ),
    CrisisLines: () =>
      items(
        [...catalogue.countries.values()].flatMap(({ name, routes }) =>
          routes
            .filter(({ kind }) => kind === 'suicide')
            .map(({ number, operator }) => `${name}: ${number} ${operator}`),
        ),
      ),
  };
}

const retired = ({ retired: all, phrases }: Catalogue, id: string): string => {
  const { phrase = '', why = '', instead = '' } = all.get(id) ?? {};
  return `Say “${phrases.get(instead)?.line ?? ''}” instead of “${phrase}”. ${why}`;
};
