/** Swear words agents mask when they type what they hear, commonest first; slurs are left masked. */
const WORDS = [
  'fuck',
  'shit',
  'cunt',
  'bitch',
  'bastard',
  'twat',
  'wanker',
  'prick',
  'dick',
  'cock',
  'arse',
  'asshole',
  'arsehole',
  'bollocks',
  'piss',
  'slut',
  'whore',
  'tosser',
  'knob',
  'crap',
  'bugger',
];

const ENDINGS = ['', 's', 'y', 'ed', 'er', 'ers', 'in', 'ing', 'head', 'hole', 'wit'];

const SPELT: Readonly<Record<string, string>> = {
  fck: 'fuck',
  fuk: 'fuck',
  fcuk: 'fuck',
  fkn: 'fucking',
  fking: 'fucking',
  effing: 'fucking',
  sht: 'shit',
  btch: 'bitch',
};

const LETTER: Readonly<Record<string, string>> = {
  $: 's',
  '@': 'a',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
};

const isSwearing = new RegExp(`^(?:${WORDS.join('|')})(?:${ENDINGS.join('|')})$`);

/** The word behind `sh*t`, `f***ing`, `b!tch` or `fck`; a masked word we cannot read keeps one star. */
export function unmask(token: string): string {
  const spelt = SPELT[token] ?? token.replace(/[$@!103]/g, (mark) => LETTER[mark] ?? mark);
  if (isSwearing.test(spelt)) return spelt;
  if (!token.includes('*')) return token;
  return behindStars(spelt) ?? token.replace(/\*+/g, '*');
}

/** The commonest swear word that fits letters and stars, one star a letter. */
function behindStars(token: string): string | undefined {
  for (const ending of ENDINGS) {
    if (!token.endsWith(ending)) continue;
    const shape = token.slice(0, token.length - ending.length).replaceAll('*', '[a-z]');
    const fits = new RegExp(`^${shape}$`);
    const found = WORDS.find((word) => fits.test(word));
    if (found !== undefined) return found + ending;
  }
  return undefined;
}
