import { contrast, TEXT_CONTRAST } from '#src/domain/contrast.ts';
import { EDGE, type PosterPaper } from '#src/print/geometry.ts';
import { FIXED_TYPE } from '#src/print/type.ts';
import { strings } from '#src/site/strings.ts';
import { nearEdge, wrongPages } from './paper-checks.ts';
import { MM_PER_POINT } from './pdf-geometry.ts';
import type { PrintedPage, PrintedPdf } from './printed-pdf.ts';

/** Contrast on white paper that is left after a printer without colour has made a colour grey. */
const GREY_CONTRAST = 4.5;

/** What lines may come nearer to the edge than they should, in millimetres: ends of lines count as square here. */
const EDGE_TOLERANCE = 0.25;

/**
 * Everything that is wrong with a printed page of sheets, whatever it shows.
 * @param sides that it shows on screen
 */
export const paperProblems = (pdf: PrintedPdf, sides: number, paper: PosterPaper): string[] => [
  ...wrongPages(pdf.pages, sides, paper),
  ...nearEdge(pdf.pages),
  ...pdfProblems(pdf),
];

/** Everything that is wrong with a file as a file. */
export const pdfProblems = (pdf: PrintedPdf): string[] => [
  ...tagProblems(pdf),
  ...fontProblems(pdf),
  ...pdf.oddBoxes.map((page) => `${page} has odd boxes`),
  ...pdf.pages.flatMap((page, i) =>
    [...drawingsNearEdge(page), ...paleColours(page), ...smallType(page)].map(
      (problem) => `page ${i + 1}: ${problem}`,
    ),
  ),
];

/** What keeps a screen reader from reading the file as it should. */
export function tagProblems(pdf: PrintedPdf): string[] {
  const tags = pdf.pages.flatMap((page) => page.tags);
  const mute = tags.filter(({ role, alt = '' }) => role === 'Figure' && alt.trim() === '');
  return [
    ...(pdf.tagged ? [] : ['not marked as tagged']),
    ...(pdf.language === strings.locale.lang ? [] : [`the language is “${pdf.language}”`]),
    ...(pdf.title === '' ? ['no title'] : []),
    ...(pdf.showsTitle ? [] : ['the title is not shown']),
    ...(tags[0]?.role === 'H1' ? [] : [`begins with ${tags[0]?.role ?? 'nothing'}, not with H1`]),
    ...skippedLevels(tags.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? [])),
    ...(mute.length > 0 ? [`${mute.length} figures without words`] : []),
    ...(pdf.outline.length === 0 ? ['no outline'] : []),
  ];
}

/** Headings that are more than one level below the one before them. */
const skippedLevels = (levels: readonly string[]): string[] =>
  levels.flatMap((level, i) =>
    Number(level) > Number(levels[i - 1] ?? 0) + 1
      ? [`H${level} follows H${levels[i - 1] ?? 0}`]
      : [],
  );

/** Fonts that are missing in the file, or that are nothing but drawings. */
export const fontProblems = ({ fonts }: PrintedPdf): string[] => [
  ...(fonts.length === 0 ? ['no fonts'] : []),
  ...fonts.flatMap(({ name, type, embedded }) => [
    ...(type === 'Type3'
      ? [`font ${name} is of Type 3`]
      : embedded
        ? []
        : [`font ${name} is not embedded`]),
    ...(name.includes('AtkinsonHyperlegibleNext') ? [] : [`font ${name} is not ours`]),
  ]),
];

/** Rules, marks and boxes nearer to the edge of the paper than printers print. Words have a check of their own. */
export function drawingsNearEdge({ ink, width, height }: PrintedPage): string[] {
  const across = width * MM_PER_POINT;
  const down = height * MM_PER_POINT;
  return ink.boxes
    .map(({ left, right, top, bottom }) => Math.min(left, top, across - right, down - bottom))
    .filter((distance) => distance < EDGE.slug - EDGE_TOLERANCE)
    .map((distance) => `a drawing is ${distance.toFixed(2)} mm from the edge`);
}

/** Colours too pale for white paper, in colour or in grey. */
export const paleColours = ({ ink }: PrintedPage): string[] =>
  [...ink.colours].flatMap((colour) => {
    const inColour = contrast(colour, '#ffffff');
    const inGrey = contrast(grey(colour), '#ffffff');
    return [
      ...(inColour < TEXT_CONTRAST ? [`${colour} has a contrast of ${inColour.toFixed(2)}`] : []),
      ...(inGrey < GREY_CONTRAST
        ? [`${colour} has a contrast of ${inGrey.toFixed(2)} in grey`]
        : []),
    ];
  });

/** Text in type smaller than the smallest there is, however it has become so. */
export const smallType = ({ texts }: PrintedPage): string[] =>
  texts
    .filter(({ size }) => size < FIXED_TYPE.slug - 0.05)
    .map(({ text, size }) => `“${text}” is printed in ${size.toFixed(2)} pt`);

/** The grey that a printer without colour makes of a colour. */
function grey(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  return `#${luma.toString(16).padStart(2, '0').repeat(3)}`;
}
