/** One picture of an icon file: a square PNG. */
export interface IcoImage {
  /** Side, in px. */
  readonly size: number;
  readonly png: Uint8Array;
}

const HEADER = 6;
const ENTRY = 16;

/** An ICO file of PNG pictures, for browsers and tools that ask for /favicon.ico. */
export function icoFile(images: readonly IcoImage[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(HEADER + ENTRY * images.length));
  head.setUint16(2, 1, true);
  head.setUint16(4, images.length, true);
  let offset = head.byteLength;
  for (const [i, { size, png }] of images.entries()) {
    const at = HEADER + ENTRY * i;
    head.setUint8(at, size);
    head.setUint8(at + 1, size);
    head.setUint16(at + 4, 1, true);
    head.setUint16(at + 6, 32, true);
    head.setUint32(at + 8, png.byteLength, true);
    head.setUint32(at + 12, offset, true);
    offset += png.byteLength;
  }
  return Uint8Array.from([head, ...images.map(({ png }) => png)].flatMap(bytes));
}

const bytes = (part: DataView | Uint8Array): number[] => [
  ...(part instanceof DataView ? new Uint8Array(part.buffer) : part),
];
