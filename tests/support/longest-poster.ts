import type { PosterSheet } from '#src/domain/sheets.ts';
import { posterFace, type PosterFace } from '#src/print/poster-face.ts';
import { DoesNotFit } from '#src/print/type.ts';

/** A poster whose rows got words one by one, in the arrangement it has, for as long as the build accepted them. */
export function longestPoster(poster: PosterSheet): PosterSheet & { readonly face: PosterFace } {
  const { label } = posterFace(poster, false);
  let longest = { ...poster, face: posterFace(poster, false) };
  let place = 0;
  let refused = 0;
  while (refused < poster.rows.length) {
    const rows = longest.rows.map((row, i) =>
      i === place % poster.rows.length ? { ...row, wall: `${row.wall ?? ''} anew` } : row,
    );
    const face = faceOf({ ...poster, rows });
    refused = face?.label === label ? 0 : refused + 1;
    if (face?.label === label) longest = { ...poster, rows, face };
    place += 1;
  }
  return longest;
}

function faceOf(poster: PosterSheet): PosterFace | undefined {
  try {
    return posterFace(poster, false);
  } catch (error) {
    if (error instanceof DoesNotFit) return undefined;
    throw error;
  }
}
