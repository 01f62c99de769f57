import type { Phrase } from '#src/domain/situations.ts';

/** Id of a phrase on its page: its own address is the page's with this behind a `#`. */
export const phraseAnchor = ({ id }: Phrase): string => `say-${id.split('/')[1] ?? id}`;
