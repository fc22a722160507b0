/** Puts what a seat draws in the document while its person sits there, and takes it out after. */
import type { Attachment } from 'svelte/attachments';
import { seats, type Seat } from './seats.svelte';

export function seated(seat: Seat): Attachment<HTMLElement> {
  return (place) => {
    // Drawn anew, as after another first run: what was drawn before is gone.
    seat.element = (place.firstElementChild as HTMLElement | null) ?? seat.element;
    const { element } = seat;
    if (!element) return;
    if (seats.current !== seat) element.remove();
    else if (!element.isConnected) {
      place.append(element);
      raiseDialogs(element);
    }
  };
}

/** A dialog that was out of the document is no longer in front of the rest of it. */
function raiseDialogs(element: HTMLElement): void {
  for (const dialog of element.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
    dialog.removeAttribute('open');
    dialog.showModal();
  }
}
