const paperNames = {
  a4: 'A4',
  letter: 'US Letter',
  a3: 'A3',
  tabloid: 'US tabloid',
  'two-a4': 'Two sheets of A4',
  'two-letter': 'Two sheets of US Letter',
} as const;
const flips = { long: 'flip on the long edge', short: 'flip on the short edge' } as const;

/** Words on paper and at short addresses. */
export const paperStrings = {
  decks: {
    groups: {
      sets: 'Cards for desk, pocket and training table',
      families: 'Cards of one family',
      own: 'Cards to write on',
    },
    formats: { poker: 'Poker size', a6: 'A6', index: '3 × 5 inch' },
    ofFamily: 'Cards to print:',
  },
  paper: {
    home: 'Back to the handbook',
    region: 'Sheets',
    print: 'Print',
    papers: paperNames,
    choose: (paper: string) => `Paper: ${paper}`,
    chooseFrom: (paper: string, metres: number) => `Paper: ${paper}, to be read from ${metres} m`,
    readFrom: (metres: number) => `To be read from ${metres} m.`,
    scanFrom: (centimetres: number) => `Scan the QR code from up to ${centimetres} cm.`,
    tape: 'Tape sheet 2 below this one.',
    sheet: (sheet: number, sheets: number) => `Sheet ${sheet} of ${sheets}`,
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
    withTest: 'Begin with a sheet that shows settings and tests flip and alignment',
    count: (cards: number, own: number, pages: number, sheets: number) => {
      const many = (count: number, one: string, more: string) =>
        `${count} ${count === 1 ? one : more}`;
      const set = [
        ...(cards > 0 ? [many(cards, 'card', 'cards')] : []),
        ...(own > 0 ? [many(own, 'card to write on', 'cards to write on')] : []),
        many(pages, 'page', 'pages'),
      ].join(' · ');
      const paper = many(sheets, 'sheet of paper', 'sheets of paper');
      return pages > sheets
        ? `${set} · ${paper}, two-sided (one-sided: ${pages})`
        : `${set} · ${paper}`;
    },
    elsewhere: (code: string, heading: string) =>
      `Not here, on an A6 card: ${code}, ${heading}, in`,
    test: {
      title: (deck: string) => `Before you print: ${deck}`,
      side: (side: 'front' | 'back') => `Test sheet · ${side === 'front' ? 'FRONT' : 'BACK'}`,
      settings: 'Settings',
      steps: [
        { what: 'Print this sheet alone first:', text: 'pages 1 and 2.' },
        { what: 'Size:', text: '100 % or “actual size”. Never “fit to page”.' },
        {
          what: 'Paper and flip:',
          text: 'the same in the print window as at the foot of this page.',
        },
        {
          what: 'No two-sided printer?',
          text: 'Print odd pages, turn the stack over the same edge, print even pages.',
        },
        {
          what: 'Paper weight:',
          text: '160 to 200 g/m², if your printer takes it. Plain paper will do to practise.',
        },
      ],
      cut: {
        poker: {
          what: 'Cut:',
          text: 'the three columns first, then each column across. The marks show where.',
        },
        a6: {
          what: 'Cut:',
          text: 'across the middle first, then both halves. The marks show where.',
        },
        index: {
          what: 'Cut:',
          text: 'the outer edges first, then across, then both halves. The marks show where.',
        },
      },
      look: 'Hold this side against the light',
      checks: [
        {
          what: 'The dot is in the lower ring?',
          text: 'Choose the other flip edge, here and in the print window.',
        },
        {
          what: 'The lines of the back miss the middle of a scale?',
          text: 'One mark is 1\u00a0mm. Up to 2\u00a0mm does no harm. More: push the paper guides close, use the straight paper path, and print it again.',
        },
        {
          what: 'The ruler is not 100 mm long?',
          text: 'The page was resized. Set 100 %, and the paper that is in the tray.',
        },
      ],
      right: 'Dot in this ring: the flip edge is right.',
      wrong: 'Dot in this ring: choose the other flip edge.',
      back: 'Turn this sheet over and hold its front against the light.',
    },
    side: (sheet: number | string, sheets: number | string, side: 'front' | 'back') =>
      `Sheet ${sheet} of ${sheets} · ${side === 'front' ? 'FRONT' : 'BACK'}`,
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    licence: 'CC BY 4.0',
    nth: (code: string, number: number, count: number) => `${code} · ${number}/${count}`,
    noAddress: (code?: string) => ({
      before: 'Your site:',
      after: code === undefined ? '' : `· card ${code}`,
    }),
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
    noCustomerData: 'No names, numbers or account details of customers.',
    beats: 'The seven beats',
    index: 'Index of situations',
    beat: 'Beat',
    situations: 'When you hear',
    wholeCard: 'Take the whole card.',
    retiredWhy: 'What is wrong with it',
    retiredInstead: 'Say instead',
    methodsJudged: 'Method by method',
    inIt: 'in it',
    notInIt: 'not in it',
    ready: {
      sheets: 'Sheets, one side each',
      forms: 'Forms to fill in',
      cards: 'Danger and conduct, one sheet a card',
    },
    sheetOf: (title: string) => `Sheet: ${title}`,
    cardSheet: 'To read and do, step by step.',
    large: 'The same in large print',
    standard: 'The same in standard print',
    largeTitle: (title: string) => `${title}, large print`,
    ofSides: (side: number, sides: number) => `Side ${side} of ${sides}`,
    over: {
      says: (parts: readonly string[]) => `On side 2: ${parts.join(', ')}.`,
      parts: {
        step: 'more steps',
        dropped: 'if the line drops',
        worse: 'if it gets worse',
        number: 'numbers',
        boxes: 'the boxes',
      },
    },
    rulerLarge: '100 mm at 100 % size',
  },
  code: {
    title: (code: string) => `Card ${code}`,
    description: 'What a code on paper stands for, and whether the paper is current.',
    places: 'Where it is',
    pack: 'This card alone, to print',
    kinds: {
      page: 'to read',
      live: 'as a live card',
      form: 'to fill in on screen',
      paper: 'to print',
    },
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
    pack: (count: number) =>
      count === 1 ? 'Only the changed card, to print' : `Only the ${count} changed cards, to print`,
    retired: 'Retired. Throw away paper that carries this code.',
    nothing: 'Nothing printed before is out of date.',
    added: (count: number) => `New on paper (${count})`,
    none: 'Nothing has been released yet.',
  },
} as const;
