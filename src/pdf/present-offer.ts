import { contentFingerprint } from './fingerprint.ts';
import { readOffer, type Offer } from './manifest.ts';

/** The PDF files this build offers: those in PDF_FOLDER, which `npm run pdf` sets. */
export const presentOffer = (): Offer =>
  readOffer(process.env.PDF_FOLDER ?? '', contentFingerprint);
