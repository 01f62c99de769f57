/** Shortest word whose ending is taken off; of a shorter one too little would be left. */
const SHORTEST = 5;

/**
 * What the forms of an English word have in common: `shouts`, `shouted` and `shouting` are all `shout`. It is rough,
 * good for comparing words and for nothing that is shown.
 */
export const wordForm = (word: string): string =>
  (word.length < SHORTEST ? word : word.replace(/(?:ing|ed|es|s|e)$/, ''))
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/i$/, 'y');
