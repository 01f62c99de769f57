/** Words of forms, on paper and on screen. */
export const formStrings = {
  forms: {
    title: 'Forms',
    word: 'form',
    skip: 'Skip to the form',
    time: 'Time',
    place: (label: string, number: number) => `${label}, ${number}`,
    now: 'Now',
    today: 'Today',
    fill: (word: string, label: string) => `${word}: ${label}`,
    stored:
      'Nothing is stored or sent, and nobody is alerted. Once you’re safe, copy it or print it before you close this page.',
    noScript:
      'Copying needs script, which is off here. You can still fill this in and print the page.',
    written: 'Written:',
    text: 'Your text',
    textNote:
      'It grows as you fill in the form. Paste it only where your site keeps restricted records, never into notes on the account.',
    copy: 'Copy the text',
    clear: 'Clear the form',
    clearAll: 'Yes, clear everything',
    onScreen: 'Fill it in on screen',
    onPaper: 'The same on paper',
    links: 'To write it down',
    goesTo: 'This form alerts nobody. Once safe, it goes to:',
    beforeCalls: 'Fill in before any call',
    continued: (title: string) => `${title} (continued)`,
  },
} as const;
