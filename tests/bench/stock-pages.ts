import type { Catalogue } from '#src/domain/catalogue.ts';
import type { Situation } from '#src/domain/situations.ts';
import { plain, stockComponents } from './stock-components.ts';

const section = (title: string, lines: readonly string[], bullet = '- '): string =>
  lines.length === 0 ? '' : `\n## ${title}\n\n${lines.map((line) => bullet + line).join('\n')}\n`;

const page = (title: string, body: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;

/**
 * The same records as plain Markdown, as somebody would write them who uses Starlight as it comes.
 * @param guidance MDX source of each guidance page by its id
 * @returns Markdown by path inside the docs folder
 */
export function stockPages(
  catalogue: Catalogue,
  guidance: ReadonlyMap<string, string>,
): Map<string, string> {
  const { situations, claims, sources } = catalogue;
  const list = [...situations.values()].map(
    ({ heading, id }) => `[${heading}](/situations/${id}/)`,
  );
  return new Map([
    ['index.md', page('Handbook', section('Situations', list))],
    ...[...situations.values()].map((situation): [string, string] => [
      `situations/${situation.id}.md`,
      page(situation.title, situationBody(situation, catalogue)),
    ]),
    ...[...guidance].map(([id, source]): [string, string] => [
      `${id}.md`,
      page(catalogue.pages.get(id)?.title ?? id, guidanceBody(id, source, catalogue)),
    ]),
    [
      'evidence.md',
      page(
        'Evidence',
        section(
          'Claims',
          [...claims.values()].map(({ wording, limits, grade }) =>
            [wording, `Evidence ${grade}.`, limits ?? ''].join(' '),
          ),
        ) +
          section(
            'Sources',
            [...sources.values()].map(
              ({ authors, year, title, venue }) =>
                `${authors.join(', ')} (${year}). ${title}. ${venue}`,
            ),
          ),
      ),
    ],
  ]);
}

function situationBody(situation: Situation, { situations }: Catalogue): string {
  const own =
    situation.form === 'sample'
      ? section('You hear', situation.hear) +
        section(
          'Say',
          situation.say.flatMap(({ line, variants }) => [line, ...variants]),
        ) +
        section('Do', situation.do.map(plain), '1. ') +
        section('What is going on', [situation.insight])
      : section('You hear', situation.cues) +
        section(
          'Steps',
          situation.steps.map(({ text }) => plain(text)),
          '1. ',
        );
  const link = (id: string) => `[${situations.get(id)?.heading ?? id}](/situations/${id}/)`;
  return [
    `\n${plain(situation.late)}\n`,
    own,
    section(
      'Don’t',
      situation.dont.map(({ line, why }) => [line, why].join(' ')),
    ),
    section(
      'If it gets worse',
      situation.worse.map(({ what, next }) => (next ? `${what}: ${link(next)}` : what)),
    ),
    section('If it settles', [plain(situation.settles)]),
    section(
      'What this rests on',
      situation.claims.map(({ wording }) => wording),
    ),
    section('Related', situation.related.map(link)),
  ].join('');
}

/** The prose as it is; each component gives way to the text of its record. */
function guidanceBody(id: string, source: string, catalogue: Catalogue): string {
  const shown = stockComponents(catalogue, catalogue.pages.get(id));
  return source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/<([A-Z]\w+)(?: id="([^"]*)")? \/>/g, (all, name: string, record?: string) => {
      const text = shown[name]?.(record ?? '');
      if (text === undefined) throw new Error(`${id}: ${all} has no plain form here`);
      return text;
    });
}
