import { describe, expect, test } from 'vitest';
import { endsCall } from '#src/domain/rules/ends-call.ts';

describe('words said to a caller', () => {
  test.each([
    "I'm ending this call now.",
    'I’m ending this call now.',
    'I am going to end the call.',
    "I'll have to hang up.",
    'I have to end our call here.',
    "We're closing the line now.",
    "I'm sorry, but I must end this conversation.",
    'If you go on, I will end the call.',
    "I'd like to end the call there.",
    "I'm putting the phone down now.",
    "I'll let you go now.",
    "I'm going to disconnect.",
    'Ending the call now.',
    'This call is over.',
    'This call will now end.',
    'I heard you; I am hanging up.',
    'My colleague will end the call.',
  ])('end the call: %s', (line) => {
    expect(endsCall(line, 'spoken')).toBe(true);
  });

  test.each([
    'Please hang up and dial {emergency}.',
    'Please hang up now and ring the fire service.',
    'Please hang up.',
    'Hang up, then dial {emergency}.',
    'If you hang up, I will ring back once.',
    "I won't hang up.",
    "I'm not ending this call.",
    "I'll never end the call on you.",
    "I'll stay until you hang up.",
    "I'll stay with you while you end the call with them.",
    'You can hang up at any time.',
    'Are you thinking of ending it?',
    'Can you put the phone down and open a window?',
    'Did the line drop?',
    'Is everybody out? Wait for the end of the alarm.',
    "I'm here. I'm listening.",
    'If this call ends, I will ring back.',
    "I'll close your case when it is done.",
  ])('leave the call open: %s', (line) => {
    expect(endsCall(line, 'spoken')).toBe(false);
  });
});

describe('words told to an agent', () => {
  test.each([
    'End the call.',
    'End this call, then report it.',
    'Warn and end the call.',
    'Warn once, then end the call.',
    'Hang up.',
    'Hang up if they go on.',
    'If they go on, end the call.',
    "If you can't hear them, hang up.",
    'Disconnect.',
    'Put the phone down.',
    'You may end the call.',
    'Your lead may end the call.',
    'Warned already? End it.',
    'Wait a minute, then hang up.',
    'Note the time: drop the call.',
  ])('end the call: %s', (line) => {
    expect(endsCall(line, 'told')).toBe(true);
  });

  test.each([
    "Don't end the call.",
    "Any: don't end it. Hand over: {hand-over-to}",
    'Never hang up first.',
    'Do not hang up, whatever they say.',
    'Stay on until they hang up.',
    'Stay on the line without ending the call.',
    "They hung up: don't ring back.",
    'They hang up: ring back once.',
    'Ask them to hang up and dial.',
    'The handler ends the call.',
    'Stay until the operator ends the call.',
    'When the call ends, write it down.',
    'Hang up and dial {emergency}.',
    'Listen for talk of wanting to end it all.',
    'Close the call as usual.',
    'If the line drops, ring back.',
    'Hanging up costs time.',
  ])('leave the call open: %s', (line) => {
    expect(endsCall(line, 'told')).toBe(false);
  });
});
