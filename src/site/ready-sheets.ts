import { printableSheets, type PrintableSheet } from './printable-sheets.ts';
import { strings } from './strings.ts';

/** Sheets that are ready to print and belong together. */
export interface ReadyGroup {
  readonly title: string;
  readonly papers: readonly PrintableSheet[];
}

/** Every sheet that is ready to print: those with a topic, forms, then danger and conduct cards. Posters are not among them. */
export function readySheets(): ReadyGroup[] {
  const { ready } = strings.paper;
  const all = printableSheets();
  const of = (kind: PrintableSheet['kind']) => all.filter((each) => each.kind === kind);
  return [
    { title: ready.sheets, papers: of('list') },
    { title: ready.forms, papers: of('form') },
    { title: ready.cards, papers: of('card') },
  ].filter(({ papers }) => papers.length > 0);
}
