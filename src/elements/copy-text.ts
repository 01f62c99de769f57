/** Copies the text of a field, or selects it where copying is blocked. Says which: true when it was copied. */
export async function copyOrSelect(text: HTMLTextAreaElement): Promise<boolean> {
  try {
    if (!('clipboard' in navigator)) throw new Error('This browser gives pages no clipboard.');
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    text.focus();
    text.select();
    return false;
  }
}
