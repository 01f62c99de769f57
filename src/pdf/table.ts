import type { PdfFile } from './pdf-file.ts';

/** A table of files with their pages and sizes, and what they come to. */
export function pdfTable(files: readonly Pick<PdfFile, 'address' | 'pages' | 'bytes'>[]): string {
  const rows = [
    ['File', 'Pages', 'Bytes'],
    ...files.map(({ address, pages, bytes }) => [address, String(pages), String(bytes)]),
    [
      `${files.length} files`,
      String(files.reduce((sum, { pages }) => sum + pages, 0)),
      String(files.reduce((sum, { bytes }) => sum + bytes, 0)),
    ],
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map(([name = '', ...numbers]) =>
      [name.padEnd(width(0)), ...numbers.map((each, i) => each.padStart(width(i + 1)))].join('  '),
    )
    .join('\n');
}
