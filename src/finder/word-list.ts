/** Most letters a word may share with the word before it and have left out. */
const MOST_SHARED = 35;

/** Sorted words as text: each begins with how many letters it shares with the word before, as one digit. */
export function encodeWords(sorted: readonly string[]): string {
  return sorted
    .map((word, i) => {
      const before = sorted[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared])
        shared++;
      return shared.toString(MOST_SHARED + 1) + word.slice(shared);
    })
    .join(' ');
}

/**
 * Reads what `encodeWords` wrote.
 * @throws Error if a word is damaged
 */
export function decodeWords(text: string): string[] {
  const words: string[] = [];
  for (const part of text === '' ? [] : text.split(' ')) {
    const shared = parseInt(part.charAt(0), MOST_SHARED + 1);
    const before = words.at(-1) ?? '';
    if (Number.isNaN(shared) || shared > before.length) throw new Error(`"${part}" is no word`);
    words.push(before.slice(0, shared) + part.slice(1));
  }
  return words;
}
