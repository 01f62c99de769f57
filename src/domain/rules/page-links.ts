import { recordAddresses } from '../addresses.ts';
import type { Content, Entry, PageLink, PageRecord } from '../content.ts';
import { WHERE_NEXT } from '../page-kinds.ts';
import type { ContentProblem } from '../problems.ts';
import { closest } from './closest.ts';
import { problemIn, type Rule } from './context.ts';

/** Fewest ways on from the end of a page. */
const WAYS_ON = 2;

/** Links of guidance pages lead somewhere, every page is linked from another, and none is a dead end. */
export const pageLinks: Rule = function* ({ content }): Generator<ContentProblem> {
  if ([...content.unreadable].some((key) => /^(?:docs\/|addresses$|codes$)/.test(key))) return;
  const known = new Set([...recordAddresses(content), ...content.addresses.data.addresses]);
  for (const entry of content.docs) {
    yield* unknown(entry, known, content);
    yield* unlinked(entry, content);
    yield* deadEnd(entry);
  }
};

const addressOf = ({ href }: PageLink): string => href.replace(/[?#].*$/, '');

function* unknown(
  entry: Entry<PageRecord>,
  known: ReadonlySet<string>,
  content: Content,
): Generator<ContentProblem> {
  for (const link of entry.data.links) {
    // A situation that does not exist is reported where its id stands.
    if (!link.href.startsWith('/') || /^\/situations\/[^/]+\/$/.test(link.href)) continue;
    if (known.has(addressOf(link))) continue;
    yield problemIn(entry, {
      rule: 'unknown-link',
      field: `line ${link.line}`,
      found: link.href,
      allowed: `the address of a page, such as ${closest(
        link.href,
        content.docs.map(({ id }) => `/${id}/`),
      )}`,
      fix: 'Correct the address; a page that is no record stands in addresses.yaml.',
    });
  }
}

function* unlinked(entry: Entry<PageRecord>, { docs }: Content): Generator<ContentProblem> {
  const address = `/${entry.id}/`;
  const others = docs.filter(({ id }) => id !== entry.id);
  if (others.some(({ data }) => data.links.some((link) => addressOf(link) === address))) return;
  yield problemIn(entry, {
    rule: 'page-not-linked',
    field: '',
    found: 'no other guidance page leads here',
    allowed: 'a link from at least one',
    fix: `Link ${address} from the pages whose readers need it.`,
  });
}

function* deadEnd(entry: Entry<PageRecord>): Generator<ContentProblem> {
  const on = new Set(
    entry.data.links.filter(({ under }) => under === WHERE_NEXT).map((link) => link.href),
  );
  if (on.size >= WAYS_ON) return;
  yield problemIn(entry, {
    rule: 'dead-end',
    field: WHERE_NEXT,
    found: `${on.size} ${on.size === 1 ? 'link' : 'links'}`,
    allowed: `at least ${WAYS_ON} different ways on`,
    fix: 'Say where a reader goes from here.',
  });
}
