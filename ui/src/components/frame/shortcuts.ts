/** The keys that work everywhere; each has a button in view. */
import { session } from '../../state/session.svelte';
import { isWriting } from '../shared/keys';

/** The id of the search field. */
export const SEARCH_ID = 'search';

/**
 * Ctrl+F searches, Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again. A text field has an undo of
 * its own, and under a dialog nothing moves.
 */
export function shortcuts(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  const key = event.key.toLowerCase();
  if (document.querySelector('dialog[open]')) return;
  if (key === 'f' && !event.shiftKey) {
    event.preventDefault();
    document.getElementById(SEARCH_ID)?.focus();
  } else if ((key === 'z' || key === 'y') && !isWriting(event.target)) {
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? session.redo() : session.undo());
  }
}
