import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

export interface PdfFont {
  readonly name: string;
  /** Such as TrueType; Type3 fonts are drawings without a name. */
  readonly type: string;
  readonly embedded: boolean;
}

/** What the objects of a PDF file say that no page shows. */
export interface PdfObjects {
  readonly fonts: readonly PdfFont[];
  /** Whether a viewer shows the title instead of the file name. */
  readonly showsTitle: boolean;
  /** Pages whose boxes differ or do not begin in the corner, or that are turned or scaled. */
  readonly oddBoxes: readonly string[];
}

export async function pdfObjects(bytes: Uint8Array): Promise<PdfObjects> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const find = (object: PDFObject | undefined) => pdf.context.lookup(object);
  return {
    fonts: pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? fontsOf(object, find) : [])),
    showsTitle: pdf.catalog.getViewerPreferences()?.getDisplayDocTitle() ?? false,
    oddBoxes: pdf.getPages().flatMap((page, i) => (isOdd(page) ? [`page ${i + 1}`] : [])),
  };
}

function isOdd(page: PDFPage): boolean {
  const [media, ...others] = [page.getMediaBox(), page.getCropBox(), page.getTrimBox()];
  const same = others.every(
    ({ x, y, width, height }) =>
      x === media.x && y === media.y && width === media.width && height === media.height,
  );
  const turned = page.getRotation().angle !== 0 || page.node.has(PDFName.of('UserUnit'));
  return !same || turned || media.x !== 0 || media.y !== 0;
}

/** Composite fonts have their files in a descendant. */
function fontsOf(dict: PDFDict, find: (object: PDFObject | undefined) => unknown): PdfFont[] {
  const text = (of: PDFDict, key: string) => {
    const value = find(of.get(PDFName.of(key)));
    return value instanceof PDFName ? value.decodeText() : '';
  };
  if (text(dict, 'Type') !== 'Font' || text(dict, 'Subtype').startsWith('CIDFont')) return [];
  const descendants = find(dict.get(PDFName.of('DescendantFonts')));
  const own = descendants instanceof PDFArray ? find(descendants.get(0)) : dict;
  if (!(own instanceof PDFDict)) return [];
  const described = find(own.get(PDFName.of('FontDescriptor')));
  const embedded =
    described instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => described.has(PDFName.of(key)));
  return [{ name: text(dict, 'BaseFont'), type: text(own, 'Subtype'), embedded }];
}
