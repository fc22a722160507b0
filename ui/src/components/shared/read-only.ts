/** A part of the page that is there to be read: nothing in it can be changed. */
import type { Attachment } from 'svelte/attachments';

const CONTROLS = 'input, textarea, select, button';
/** What only reads: marked so, what folds open, what turns a page, what lies over the page. */
const READS =
  '[data-reads], [data-reads] *, button[aria-expanded], [role="tab"], summary, dialog, dialog *';
/** Inputs in which nothing is typed; the others can still be read and copied from. */
const CHOOSES = /^(checkbox|radio|button|submit|reset|file|color|range|image)$/;
/** Keys that move and copy, and do nothing else. */
const MOVES = /^(Tab|Shift|Control|Meta|Alt|Escape|F\d+|Arrow.*|Home|End|PageUp|PageDown)$/;
/** What would change something, before the part itself hears of it. */
const CHANGES = ['beforeinput', 'input', 'change', 'paste', 'cut', 'drop'] as const;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

function isTyped(control: Control): control is HTMLInputElement | HTMLTextAreaElement {
  if (control instanceof HTMLTextAreaElement) return true;
  return control instanceof HTMLInputElement && !CHOOSES.test(control.type);
}

/** Stills every control that changes something; what is still already is left. */
function still(root: HTMLElement): void {
  for (const control of root.querySelectorAll<Control>(CONTROLS)) {
    if (control.matches(READS)) continue;
    // Set once only: setting it again is a change, which would be seen, and so on without end.
    if (isTyped(control)) {
      if (!control.readOnly) control.readOnly = true;
    } else if (!control.disabled) control.disabled = true;
  }
}

function reads(event: Event): boolean {
  return event.target instanceof Element && event.target.matches(READS);
}

function onchange(event: Event): void {
  if (reads(event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function onkeydown(event: KeyboardEvent): void {
  const copies = (event.ctrlKey || event.metaKey) && event.key !== 'Enter';
  if (reads(event) || copies || MOVES.test(event.key)) return;
  event.stopPropagation();
}

/** Makes a part read-only while it is attached; draw the part anew to edit it. */
export const readOnly: Attachment<HTMLElement> = (root) => {
  still(root);
  const observer = new MutationObserver(() => still(root));
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'readonly', 'aria-expanded'],
  });
  CHANGES.forEach((name) => root.addEventListener(name, onchange, true));
  root.addEventListener('keydown', onkeydown, true);
  return () => {
    observer.disconnect();
    CHANGES.forEach((name) => root.removeEventListener(name, onchange, true));
    root.removeEventListener('keydown', onkeydown, true);
  };
};
