/** Puts another address in place of the present one, without a new entry in the history. */
export function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some frames and some speeds of typing are not allowed to: what the page shows does not need it.
  }
}
