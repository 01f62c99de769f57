/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Kinds of text that no agent types and every box receives one day. */
const PIECES: readonly string[] = [
  'manager',
  'refund shouting ',
  ' ',
  '\t\n\r',
  '\u0000\u0007\u001b[31m\u007f',
  '\u200b\u202e\u2066\ufeff',
  '😡🔥👩‍👩‍👧‍👦🇬🇧',
  '\ud83d',
  '\udc00\ud800',
  'مدير من فضلك',
  'מנהל',
  'e\u0301\u0301\u0301\u0301',
  '管理者',
  '<img src=x onerror="window.planted=1">',
  '"><script>window.planted=1</script>',
  '</template></steady-finder><svg onload=window.planted=1>',
  'javascript:window.planted=1',
  '{{constructor.constructor("window.planted=1")()}}',
  '${window.planted=1}',
  '%',
  '%E0%A4%A',
  '%00%ff',
  '&q=other&q=',
  '#q=x?y=/../../',
  '__proto__ constructor toString hasOwnProperty',
  '$& $1 $` * . [ ( \\',
  'f***ing b***h $$$ @@@ !!!',
  "can't won’t `´‘",
  '999 112 0800',
  '-0 NaN Infinity 1e999',
];

/** One of each kind, some very long ones, then random mixes: the same list for the same seed. */
export function badQueries(mixes: number, seed = 5): string[] {
  const next = seeded(seed);
  const pick = () => PIECES[Math.floor(next() * PIECES.length)] ?? '';
  return [
    ...PIECES,
    'x'.repeat(10_000),
    '*'.repeat(10_000),
    'manager '.repeat(1250),
    '😡'.repeat(5000),
    'e\u0301'.repeat(5000),
    '$@!'.repeat(3334),
    ...Array.from({ length: mixes }, () =>
      Array.from({ length: 1 + Math.floor(next() * 8) }, pick).join(''),
    ),
  ];
}
