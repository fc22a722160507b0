/** Keys by where they are, not by what they print. */

/**
 * The digit of a key press, or null. By the key's place: on a Belgian keyboard the digits of the
 * top row need Shift. With Ctrl, Alt or Meta it is a command, not a digit.
 */
export function digitOf(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const found = /^(?:Digit|Numpad)(\d)$/.exec(event.code);
  return found ? Number(found[1]) : null;
}

/** Whether the mentor is writing, so that plain keys and the field's own undo come first. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable === true;
}
