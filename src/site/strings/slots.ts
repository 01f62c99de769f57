/** Words before each local detail: the prompt on screen, the blank on paper, the list for adopters. */
export const slotWords = {
  'hand-over-to': { label: 'Hand over to' },
  'silent-alert': {
    label: 'Silent alert to my lead',
    parts: { 'in-hours': 'in hours', 'at-night': 'at night', 'at-home': 'at home' },
  },
  'may-end': { label: 'May I end the call' },
  'warning-words': { label: 'Our warning words' },
  'incident-line': { label: 'Threat and incident line' },
  'emergency-relay': {
    label: 'Emergency relay for callers I cannot dial for',
    parts: { how: 'how', tested: 'tested on' },
  },
  'safeguarding-lead': { label: 'Safeguarding lead and safe-contact steps' },
  'interpreter-relay': { label: 'Interpreter and relay' },
  'complaint-route': { label: 'Complaint, appeal and ombudsman' },
  'may-give': { label: 'What I may give' },
  'call-back-promise': { label: 'Call-back promise' },
  'names-and-recording': { label: 'Names and recording rule' },
  'wellbeing-contact': { label: 'Wellbeing contact' },
} as const;
