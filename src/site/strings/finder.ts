/** Words of the finder. */
export const finderStrings = {
  finder: {
    label: 'What is the caller saying or doing?',
    placeholder: {
      home: 'I want your boss',
      header: 'What do you hear?',
      live: 'What do you hear?',
      print: 'They want…',
    },
    results: 'Cards and pages',
    cards: 'Cards',
    sure: 'Best match first',
    unsure: 'Closest guesses',
    start: 'I don’t know which card',
    stop: 'Stop: danger or abuse',
    pages: 'In the handbook',
    none: 'No card found.',
    all: 'See all situations',
    status: { one: '* result', many: '* results' },
  },
} as const;
