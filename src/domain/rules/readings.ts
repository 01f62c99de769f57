import { needsReading } from '../danger.ts';
import type { ContentProblem } from '../problems.ts';
import { currentVersions } from '../version.ts';
import { problemIn, type Rule } from './context.ts';

/** A card that touches danger or conduct has been read a second time, as it stands now. */
export const readings: Rule = function* ({ content, exists }): Generator<ContentProblem> {
  const versions = currentVersions(content);
  const readingOf = new Map(content.readings.map((entry) => [entry.id, entry]));
  for (const entry of content.situations) {
    if (!needsReading(entry.data.ending)) continue;
    const version = versions.get(`situations/${entry.id}`);
    const reading = readingOf.get(entry.id);
    if (reading === undefined) {
      if (!exists('readings', entry.id))
        yield problemIn(entry, {
          rule: 'no-second-reading',
          field: 'ending',
          found: `ending: ${entry.data.ending}, and no readings/${entry.id}.yaml`,
          allowed: 'a second reading of each card that touches danger or conduct',
          fix: `Let somebody who did not write it read every line and ask: could this line hurt someone? Record it with version: '${String(version)}'.`,
        });
    } else if (reading.data.version !== version)
      yield problemIn(reading, {
        rule: 'reading-out-of-date',
        field: 'version',
        found: `'${reading.data.version}', and the card is at '${String(version)}'`,
        allowed: 'the version of the card as it stands',
        fix: 'Read the card again with that one question, then set the version and the date.',
      });
  }
  for (const entry of content.readings)
    if (!exists('situations', entry.id))
      yield problemIn(entry, {
        rule: 'reading-without-card',
        field: '',
        found: `no situations/${entry.id}.yaml`,
        allowed: 'readings named after a card',
        fix: 'Rename the reading, or delete it with its card.',
      });
};
