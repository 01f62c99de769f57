/** A detail only the adopter knows. Cards name it as `{id}` in their text. */
export interface SlotDefinition {
  /** What stands before the blank on paper and in the prompt on screen. */
  readonly label: string;
  /** Parts that are filled in one by one, where one line is not enough. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Every local slot, in the order they are listed to an adopter. */
export const SLOTS = {
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
} as const satisfies Record<string, SlotDefinition>;

export type SlotId = keyof typeof SLOTS;

/** Whether a word in braces names a slot. */
export const isSlotId = (id: string): id is SlotId => Object.hasOwn(SLOTS, id);

/** The definition of a slot, with its optional parts visible to the type checker. */
export const slotDefinition = (id: SlotId): SlotDefinition => SLOTS[id];
