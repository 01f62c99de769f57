import { describe, expect, test } from 'vitest';
import { promisesToDial } from '#src/domain/rules/promises-to-dial.ts';

describe('words said to a caller', () => {
  test.each([
    "I'll call an ambulance for you.",
    'I’ll call an ambulance for you.',
    "I'm calling the police now.",
    "I'll dial 999.",
    'I will dial {emergency} for you.',
    "I'm going to ring the fire brigade.",
    'I can get you an ambulance.',
    'Let me call an ambulance.',
    'Shall I call the police?',
    'Would you like us to ring the police?',
    'My colleague is getting help.',
    'My colleague gets help.',
    'My lead is calling the emergency services.',
    "We're sending the police.",
    "We've alerted the emergency services.",
    "I've called the police.",
    'Someone here will ring 911.',
    'Someone will get help to you.',
    "Stay there, I'm getting you help.",
    "I'll phone for help.",
    'Help is on its way.',
    'An ambulance is coming.',
    'The police have been called.',
    'The fire service will be there soon.',
    "Stay with me. Paramedics are on their way, and I'm here.",
  ])('promise to dial: %s', (line) => {
    expect(promisesToDial(line, 'spoken')).toBe(true);
  });

  test.each([
    'Please dial {emergency}.',
    'Please hang up and dial {emergency}, or ask someone there to.',
    "I'll stay with you while you call the police.",
    "I'll wait while you dial 999.",
    'Can you call an ambulance?',
    'Is there someone there who can call an ambulance?',
    'Can someone with you ring the police?',
    "I'm worried about you, can you ring for help?",
    "I can't call an ambulance from here.",
    "I'm unable to call the police where you are.",
    "I'll give you the number of the police.",
    "I'll get the emergency number for you.",
    "I'll call you back when help has arrived.",
    "I'll ring you back by [time].",
    "I'll get help from my lead with this bill.",
    'May I give you the number of a crisis line?',
    'Is help on its way?',
    'Are you sure help is on its way?',
    "I'll stay until help is on its way.",
    'Call me when the ambulance is there.',
    "I'll help you call an ambulance.",
    'Who can get help to you?',
    "I'll call the shop and ask.",
    "I'll send the engineer on Tuesday.",
  ])('promise nothing: %s', (line) => {
    expect(promisesToDial(line, 'spoken')).toBe(false);
  });
});

describe('words told to an agent', () => {
  test.each([
    "Tell them you'll call an ambulance.",
    'Your lead rings the emergency services.',
    'Ask your lead to dial {emergency}.',
    'Have a colleague ring the police.',
    'Say that help is on its way.',
    'Tell them the police are coming.',
  ])('promise to dial: %s', (line) => {
    expect(promisesToDial(line, 'told')).toBe(true);
  });

  test.each([
    'Get safe. Dial your own emergency number.',
    'Ask them to dial {emergency}.',
    'They dial, you stay.',
    'Ask who there can call an ambulance.',
    'Never say that you called the police when you have not.',
    'Never say help is coming before you know.',
    'Everybody is out and help has been called. Note the times.',
    'Once help is on its way, note the time.',
    'Stay until the police are coming.',
  ])('promise nothing: %s', (line) => {
    expect(promisesToDial(line, 'told')).toBe(false);
  });
});
