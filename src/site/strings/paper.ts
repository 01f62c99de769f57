const paperNames = { a4: 'A4', letter: 'US Letter' } as const;
const flips = { long: 'flip on the long edge', short: 'flip on the short edge' } as const;

/** Words on paper and at short addresses. */
export const paperStrings = {
  paper: {
    home: 'Back to the handbook',
    region: 'Sheets',
    print: 'Print',
    papers: paperNames,
    paper: { a4: 'Paper: A4', letter: 'Paper: US Letter' },
    flip: {
      long: 'Two-sided: flip on the long edge, like a book',
      short: 'Two-sided: flip on the short edge, like a notepad',
    },
    flipped: flips,
    pdf: ({
      paper,
      flip,
      pages,
      bytes,
    }: {
      paper: keyof typeof paperNames;
      flip?: keyof typeof flips | undefined;
      pages: number;
      bytes: number;
    }) =>
      [
        'PDF',
        paperNames[paper],
        ...(flip === undefined ? [] : [flips[flip]]),
        pages === 1 ? '1 page' : `${pages} pages`,
        `${Math.ceil(bytes / 1024)} KB`,
      ].join(', '),
    fullSize: 'Print at 100 %, actual size.',
    check: 'Check the ruler: it must measure 100 mm.',
    ruler: '100 mm',
    side: (sheet: number, sheets: number, side: 'front' | 'back') =>
      `Sheet ${sheet} of ${sheets} · ${side === 'front' ? 'FRONT' : 'BACK'}`,
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    licence: 'CC BY 4.0',
    nth: (code: string, number: number, count: number) => `${code} · ${number}/${count}`,
    noAddress: (code: string) => ({ before: 'Your site:', after: `· card ${code}` }),
    qr: (words: string) => `QR code: ${words}`,
    orSay: 'Or say',
    box: {
      front: (letter: string) => `box ${letter} on the back`,
      back: (letter: string) => `box ${letter}`,
    },
    number: (kind: string) => `Number: ${kind}`,
    whoCanDial: 'who can dial it:',
    reviewed: (role: string, date: string) => `Reviewed by a ${role}, ${date}.`,
    ownWords: 'Your own words',
    ownCard: 'A card of your own',
    noCustomerData: 'No names, numbers or account details of customers.',
    beats: 'The seven beats',
    situations: 'When you hear',
  },
  code: {
    title: (code: string) => `Card ${code}`,
    description: 'What a code on paper stands for, and whether the paper is current.',
    places: 'Where it is',
    kinds: { page: 'to read', live: 'as a live card', paper: 'to print' },
    history: 'Versions',
    historyNote: 'Compare the version on your paper with this list.',
    latest: 'current',
    yours: 'on your paper',
    since: 'since your paper',
    current: 'Your paper is current.',
    older: 'Your paper is out of date. Print it again; what has changed is marked below.',
    unknown: 'The version on your paper is not in this list. Print it again.',
    replaceDanger: 'It is a danger card: replace it today.',
    retired: (date: string) =>
      `This code was retired on ${date}. Throw away paper that carries it.`,
    off: 'This card is switched off at your site.',
  },
  reprints: {
    title: 'What to print again',
    description: 'For each release: what changed on paper, and which sheets and decks carry it.',
    how: 'A paper tells its version at its short address, too. Danger cards come first: replace those on the day.',
    release: (date: string) => `Release of ${date}`,
    again: 'Print again',
    changed: 'What changed',
    carried: 'On:',
    alone: 'On no sheet or deck.',
    retired: 'Retired. Throw away paper that carries this code.',
    nothing: 'Nothing printed before is out of date.',
    added: (count: number) => `New on paper (${count})`,
    none: 'Nothing has been released yet.',
  },
} as const;
