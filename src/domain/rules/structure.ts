import { DOORS } from '../vocabulary.ts';
import { problemIn, type Rule } from './context.ts';
import type { ContentProblem } from '../problems.ts';

/** Parts of the handbook that pages rely on: seven beats, four doors, utterances for each situation. */
export const structure: Rule = function* ({ content, exists }): Generator<ContentProblem> {
  if (
    content.beats.length !== 7 &&
    ![...content.unreadable].some((key) => key.startsWith('beats/'))
  )
    yield problemIn(
      { file: 'beats/' },
      {
        rule: 'not-seven-beats',
        field: '',
        found: `${content.beats.length} beats`,
        allowed: 'seven, one file each',
        fix: 'Add or remove a beat.',
      },
    );
  const doors = content.blocks.find((block) => block.id === 'four-doors');
  const order = doors?.data.items.map((item) => item.id).join(', ');
  if (doors && order !== DOORS.join(', '))
    yield problemIn(doors, {
      rule: 'doors-out-of-order',
      field: 'items',
      found: String(order),
      allowed: `${DOORS.join(', ')}, in this order, because the first wins`,
      fix: 'Put the items and their ids in this order.',
    });
  for (const id of REQUIRED_BLOCKS)
    if (!exists('blocks', id))
      yield problemIn(
        { file: `blocks/${id}.yaml` },
        {
          rule: 'missing-block',
          field: '',
          found: 'no such file',
          allowed: `the blocks ${REQUIRED_BLOCKS.join(', ')}`,
          fix: 'Add the block; a page is built from it.',
        },
      );
  for (const entry of content.situations)
    if (!exists('utterances', entry.id))
      yield problemIn(entry, {
        rule: 'no-utterances',
        field: '',
        found: `no utterances/${entry.id}.yaml`,
        allowed: 'a file of utterances for each situation',
        fix: 'Write down what callers say and agents type when they need this card.',
      });
};

/** Blocks that the home page, /stop/ and /live/start/ are made of. */
const REQUIRED_BLOCKS = ['four-doors', 'stop', 'start-card', 'most-needed'];
