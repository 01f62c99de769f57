/** Words of the frame that every page shares, and of the pages it leads to. */
export const frameStrings = {
  /** Language of these words and the direction it is written in. */
  locale: { lang: 'en', dir: 'ltr', label: 'English' },
  site: {
    name: 'Steady',
    description: 'The handbook a call-centre agent opens while an angry caller is breathing in.',
    home: 'Steady, home',
  },
  stop: {
    word: 'Stop',
    rest: ': danger or abuse',
    title: 'Stop: danger or abuse',
    description: 'Danger to life and abuse of you, at a glance: each line opens its card.',
    intro: 'Pick what you hear. Danger comes before rules about conduct.',
    keys: 'From any page: press Shift three times.',
    also: 'Or:',
    numbers: 'Emergency numbers',
    numbersNote:
      'Short numbers reach the services where the dialler is. So the caller dials, or somebody with them.',
  },
  foot: {
    release: (version: string, date: string) => `Version ${version}, ${date}.`,
    updated: (date: string) => `This page was last changed ${date}.`,
    not: 'Not legal or clinical advice. Your site’s own rules come first.',
    evidence: 'Evidence and limits',
    accessibility: 'Accessibility',
    sheets: 'Print this as a sheet:',
  },
  theme: { label: 'Colours', auto: 'as the system', light: 'light', dark: 'dark' },
  nav: {
    situations: 'Caller says…',
    allSituations: 'All situations',
    evidence: 'Evidence',
    start: 'Start here',
    trail: 'Where this page stands',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be mistyped. Say what you hear instead:',
  },
} as const;
