const CARD = /^(?!start\/)[^/]+\/$/;

/**
 * Path of the live card a reader has come from; undefined when it was no live card, or the same one.
 * @param referrer full address of the page before; empty when the browser does not tell
 * @param here full address of this page
 * @param live address of the live cards inside the site, such as `/live/`
 */
export function lastCard(referrer: string, here: string, live: string): string | undefined {
  if (referrer === '') return undefined;
  const from = new URL(referrer);
  const now = new URL(here);
  const isCard = from.pathname.startsWith(live) && CARD.test(from.pathname.slice(live.length));
  return isCard && from.origin === now.origin && from.pathname !== now.pathname
    ? from.pathname
    : undefined;
}
