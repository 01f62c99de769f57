/** Words of single pages. */
export const pagesStrings = {
  home: {
    title: 'What is the caller saying or doing?',
    needed: 'Most needed',
    entrances: 'Or come in by',
    now: {
      title: 'On a call now',
      text: 'Cards for a narrow panel beside your own screen.',
      path: '/live/',
    },
    unsure: { title: 'I don’t know which card', path: '/live/start/' },
    train: {
      title: 'Training',
      text: 'Sheets and cards that print right the first time.',
      path: '/train/',
    },
    manage: {
      title: 'Running a team',
      text: 'What it rests on, who reviewed it, how to make it yours.',
      path: '/manage/',
    },
    promise: 'No account, no tracking, no cookies. What you type stays on this page.',
    all: 'All situations, by what the caller says',
  },
  index: {
    title: 'Caller says…',
    description: 'Every situation, by what the caller says or does.',
    show: 'Show',
    all: (count: number) => `All ${count}`,
  },
  train: {
    title: 'Training',
    description: 'A first session with a room of ten: what to print, read and say aloud.',
    print: 'Print the room’s sheet',
    printText: 'One side each. A4 or Letter is chosen on the page; print at 100 %.',
    cut: 'Print and cut the cards',
    cutText: 'Danger cards first: one set for each desk.',
    read: 'Read the way through a call together',
    readText: 'Ten minutes. Stop at each beat and ask who has heard it work.',
    say: 'Say the words aloud',
    sayText: 'In pairs, one card each. Read the lines; never play a dangerous caller.',
    more: 'More to print',
  },
  manage: {
    title: 'Running a team',
    description: 'What the handbook rests on, who reviewed it, and how to make it yours.',
    trust: 'Judge it',
    trustText: 'No card claims a review that did not happen.',
    review: (kind: string, reviewed: number, open: number) =>
      `${kind}: ${reviewed} reviewed by a specialist, ${open} not yet.`,
    danger: 'Danger cards',
    others: 'Other cards',
    yours: 'Make it yours',
    yoursText: (empty: number) =>
      empty === 0
        ? 'Every detail is filled in.'
        : `${empty} details only you know are not filled in.`,
    dial: 'Dial the numbers',
    dialText: (numbers: number, dialled: number) =>
      `${numbers} numbers are listed; ${dialled} have been dialled to check.`,
    everyone: 'Check that everyone can use it',
    everyoneText: 'What was tested, how, and what was not.',
    link: 'Link it',
    linkText: 'Addresses are permanent. Each card has a short one too, by its code.',
    data: 'The same records as data (JSON)',
  },
  details: {
    title: 'Your own details',
    description: 'What only your site knows, and which of it is still to fill in.',
    where: 'All of it is in one file, content/organisation.yaml. A card shows only what it uses.',
    cards: (count: number) => (count === 1 ? 'used on 1 card' : `used on ${count} cards`),
  },
  numberCheck: {
    title: 'Numbers to check',
    description:
      'Every emergency and crisis number, its source, and whether anybody has dialled it.',
    how: 'Ask the service before you test a number. Then write the day into content/countries/.',
  },
  evidence: {
    title: 'Evidence and limits',
    description:
      'Each claim the handbook rests on, how strong its evidence is, and where it comes from.',
    grades: 'How we grade',
    gradeA: 'A meta-analysis, or several field studies',
    gradeB: 'One field study, or several experiments',
    gradeC: 'Consensus of practitioners, or official guidance',
    gradeD: 'Plausible, used in practice, not tested',
    limits: 'What this is not',
    limitsText:
      'Not legal advice, not clinical advice, and no substitute for your site’s rules, training or the emergency services. Most studies were made on mild failures, in laboratories, hospitals or shops; few on angry calls.',
    claims: 'Claims',
    sources: 'Sources',
    saying: 'Often said',
    verdict: {
      supported: 'supported',
      'partly-supported': 'partly supported',
      untested: 'untested',
      contradicted: 'contradicted',
    },
    limit: 'Limits',
    checked: 'checked',
    doi: (doi: string) => `doi:${doi}`,
    others: 'and others',
  },
  readings: {
    title: 'Danger cards, read twice',
    description:
      'Who read each danger and conduct card a second time, what that changed, and what is left for a specialist.',
    question:
      'Each card that touches danger or conduct is read a second time, by somebody who did not write it, with one question for every line: could this line hurt someone?',
    lay: 'That is no review by a specialist. A card says so until one qualified has read it.',
    read: (date: string, version: string) => `Read ${date}, version ${version}.`,
    was: 'Was:',
    now: 'Now:',
    unchanged: 'Nothing was changed.',
    open: 'For a specialist',
    link: 'Read a second time',
  },
  live: {
    word: 'live',
    title: 'Live cards',
    description: 'Chrome-free cards for a narrow panel.',
    skip: 'Skip to the card',
    want: 'They want…',
    more: 'More on this card',
    full: 'The whole page',
    start: 'I don’t know which',
    back: 'All cards',
  },
} as const;
