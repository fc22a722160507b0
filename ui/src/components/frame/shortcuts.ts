/** The keys that work everywhere; each has a button in view. */
import { desk } from '../../state/desk.svelte';
import { session } from '../../state/session.svelte';
import { isWriting } from '../shared/keys';

/** The id of the search field. */
export const SEARCH_ID = 'search';

/**
 * Ctrl+L locks, from anywhere. Ctrl+F searches, Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do again:
 * a text field has an undo of its own, and under a dialog nothing moves.
 */
export function shortcuts(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  const key = event.key.toLowerCase();
  if (desk.covered) return;
  if (key === 'l' && !event.shiftKey && desk.protected) {
    event.preventDefault();
    void desk.lock();
    return;
  }
  if (document.querySelector('dialog[open]')) return;
  if (key === 'f' && !event.shiftKey) {
    event.preventDefault();
    document.getElementById(SEARCH_ID)?.focus();
  } else if ((key === 'z' || key === 'y') && !isWriting(event.target)) {
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? session.redo() : session.undo());
  }
}
