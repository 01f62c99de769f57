import type { CollectionName, Content, Entry } from './content.ts';
import { strings } from './text.ts';

/**
 * Who speaks in a text: `spoken` words are said to the caller, `quoted` words are a caller's or words to
 * avoid, `ours` is everything the handbook says itself.
 */
export type Speaker = 'spoken' | 'quoted' | 'ours';

/** One text of a record. */
export interface RecordText {
  readonly collection: CollectionName;
  readonly entry: Entry<unknown>;
  readonly field: string;
  readonly text: string;
  readonly speaker: Speaker;
}

interface Fields {
  /** Fields whose last key names ids, kinds and dates rather than text for readers. */
  readonly keys: RegExp;
  readonly spoken?: RegExp;
  readonly quoted?: RegExp;
}

const PHRASE = /\b(?:say|ask)\b.*\.(?:line|client-ok|variants\[\d+\])$/;

const FIELDS: Partial<Record<CollectionName, Fields>> = {
  situations: {
    keys: /^(?:voice|family|form|door|ending|review(?:-by)?|(?:related|claims|dial)\[\d+\])$|\.(?:id|use|next)$/,
    spoken: PHRASE,
    quoted: /^(?:hear\[|title$|dont\[\d+\]\.line)/,
  },
  beats: { keys: /^(?:review-by|claims\[\d+\])$|\.id$/, spoken: PHRASE },
  blocks: {
    keys: /^(?:review-by|claims\[\d+\])$|\.(?:id|phrase|situation|also\[\d+\])$/,
  },
  retired: { keys: /^(?:instead|claim|match\[\d+\])$/, quoted: /^phrase$/ },
  readings: { keys: /^(?:date|version)$/, quoted: /\.(?:was|now)$/ },
  methods: { keys: /^(?:order|review-by|claims\[\d+\])$|\.beats\[\d+\]$/ },
  guides: { keys: /^order$|\.(?:claims|methods|pages)\[\d+\]$/ },
  duties: { keys: /^order$|\.(?:topic|status|since|checked|sources\[\d+\])$/ },
  claims: { keys: /^(?:verdict|grade|sources\[\d+\])$/, quoted: /^claim$/ },
  sheets: {
    keys: /^(?:format|marks|rows\..*|keep|for\[\d+\]|parts\[\d+\]\.(?!title$|heads|write\[\d+\]\.label$).*)$|\.(?:steps|part|block|cards\[\d+\]|share)$/,
    spoken: /\.ask$/,
  },
  decks: { keys: /^(?:format|cards\[.*)$/ },
  docs: { keys: /^(?!title$|description$|prose\[\d+\]\.text$)/ },
};

/** Every text of the handbook that somebody reads, with who speaks in it; utterances are the finder's own. */
export function* recordTexts(content: Content): Generator<RecordText> {
  for (const collection of COLLECTIONS) {
    const fields = FIELDS[collection];
    if (fields === undefined) continue;
    for (const entry of content[collection])
      for (const { path: field, text } of strings(entry.data))
        if (!fields.keys.test(field))
          yield { collection, entry, field, text, speaker: speakerOf(fields, field, entry.data) };
  }
}

const COLLECTIONS = [
  'situations',
  'beats',
  'blocks',
  'retired',
  'readings',
  'methods',
  'guides',
  'duties',
  'claims',
  'sheets',
  'decks',
  'docs',
] as const;

function speakerOf({ spoken, quoted }: Fields, field: string, data: object): Speaker {
  if (spoken?.test(field)) return 'spoken';
  if (field === 'title' && 'voice' in data && data.voice === 'agent') return 'ours';
  return quoted?.test(field) ? 'quoted' : 'ours';
}
