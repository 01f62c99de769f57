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
    promise: 'No account, no tracking, no cookies. What you type is sent to nobody.',
    all: 'All situations, by what the caller says',
  },
  index: {
    title: 'Caller says…',
    description: 'Every situation, by what the caller says or does.',
    show: 'Show',
    all: (count: number) => `All ${count}`,
  },
  chapters: {
    understand: {
      label: 'Understand',
      description: 'What is behind the anger, what it does to you, and who needs more care.',
    },
    steps: {
      label: 'Steps',
      description: 'Through the call, beat by beat, and the skills each beat rests on.',
    },
    escalate: {
      label: 'Escalate',
      description: 'When to stay, warn, pass or ask, and what comes after.',
    },
    prevent: {
      label: 'Prevent',
      description: 'What keeps a call from getting hot, before it starts.',
    },
    recover: {
      label: 'Recover',
      description: 'Ten seconds, ninety seconds, and the hours after a bad call.',
    },
    beats: 'The seven beats',
    techniques: 'Skills, one by one',
    wordsAndMethods: 'Phrases and methods',
    doors: 'The four doors',
    around: 'Before, after and around',
  },
  train: {
    title: 'Training',
    description: 'Two sheets, fifteen minutes, ten people. And a way in for one person alone.',
    run: 'Run a session of fifteen minutes',
    runText: 'What to say and do, minute by minute.',
    print: 'Print the room’s sheet',
    printText: 'One side each. A4 or Letter is chosen on the page; print at 100 %.',
    cut: 'Print and cut First words',
    cutText: 'One set of cards for three people.',
    danger: 'Train for dangerous calls without acting them',
    dangerText: 'Suicide, children, abuse and hate are read as a written call, not played.',
    desks: 'Put the danger cards on each desk',
    desksText: 'To be read when they are needed, not learnt by heart.',
    alone: 'Start one new agent',
    aloneText: 'Twenty minutes at a desk on day one, no trainer needed.',
    longer: 'If you have longer',
    longerText: 'Each of these makes a session of its own.',
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
    dial: 'Check the numbers',
    dialText: (numbers: number, dialled: number) =>
      `${numbers} numbers are listed; ${dialled} have been dialled to check.`,
    everyone: 'Check that everyone can use it',
    everyoneText: 'What was tested, how, and what was not.',
    causes: 'Fix the causes',
    causesText: 'What makes callers ring again, and what only you can change.',
    stand: 'Stand by your agents',
    standText: 'A lead who joins, a debrief that helps, support after the shift.',
    licence: 'You may copy and change it: text under CC BY 4.0, code under MIT.',
    tell: 'Tell your people',
    tellText: 'Agents, unions, quality staff and clients each ask something else.',
    measure: 'Measure what helps',
    measureText: 'What is worth counting, and what should never be.',
    link: 'Link it and host it',
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
    description: 'What the handbook rests on, how strong that is, and what nobody knows.',
    numbers: (claims: number, sources: number, contradicted: number) =>
      `${claims} claims from ${sources} sources. ${contradicted} of the sayings we checked are contradicted.`,
    gradeCount: (claims: number) => (claims === 1 ? '1 claim' : `${claims} claims`),
    more: 'Look further',
    claimsDescription:
      'Claims of grade A and B, each with its verdict, what we publish instead, and its sources.',
    agreedDescription:
      'Claims of grade C and D: agreed by those who do the work, or plausible and untested.',
    shelves: {
      research: {
        title: 'Sources: research A to K',
        description: 'Studies and reviews by first author, and what of each was checked.',
      },
      'research-l-z': {
        title: 'Sources: research L to Z',
        description: 'More studies and reviews, and what of each was checked.',
      },
      law: {
        title: 'Sources: law and duties',
        description: 'What the notes on law rest on, and what of it was checked.',
      },
      practice: {
        title: 'Sources: practice',
        description: 'Official advice, operators’ pages and manuals, and what of each was checked.',
      },
    },
    guidesCaption: 'Each piece of advice, what the evidence makes of it, and where it is taught',
    guide: 'Guide',
    advice: 'It advises',
    judgement: 'Our judgement',
    where: 'Taught here',
    grades: 'How we grade',
    gradeA: 'A meta-analysis, or several field studies',
    gradeB: 'One field study, or several experiments',
    gradeC: 'Consensus of practitioners, or official guidance',
    gradeD: 'Plausible, used in practice, not tested',
    limits: 'What this is not',
    limitsText:
      'Not legal advice, not clinical advice, and no substitute for your site’s rules, training or the emergency services. Most studies were made on mild failures, in laboratories, hospitals or shops; few on angry calls.',
    claims: 'Claims: tested',
    agreedClaims: 'Claims: agreed or untested',
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
  reviews: {
    title: 'Review of danger cards',
    description: 'Which danger cards a specialist has reviewed, and which not yet.',
    intro: (cards: number, reviewed: number) =>
      `${cards} danger cards. ${reviewed === 0 ? 'None has been' : reviewed === 1 ? 'One has been' : `${reviewed} have been`} reviewed by a specialist.`,
    lay: 'Each has been read a second time inside the project. That is no review.',
    card: 'Card',
    ending: 'How it may end',
    read: 'Read a second time',
    review: 'Reviewed by a specialist',
    by: 'Review by',
    none: 'not yet',
    open: (questions: number) =>
      questions === 1 ? '1 question open' : `${questions} questions open`,
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
  go: {
    title: 'Cards for your own system',
    description:
      'The address with which a phone system or CRM opens a card, and every value it takes.',
    how: 'Put a value or its code after this address. Capitals and spaces do no harm.',
    page: 'For the whole page and not the live card, add this at the end:',
    other: 'Any other value opens the card for “I don’t know which”.',
    value: 'Value',
    code: 'Code',
    card: 'Card',
  },
  pins: {
    title: 'Pinned',
    pin: 'Pin',
    note: 'Kept in this browser, for all who use it. Six at most: a new pin takes the oldest one’s place.',
  },
} as const;
