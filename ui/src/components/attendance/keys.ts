/** Moving over the grid by keyboard. */

/** Where a key leads: across the days, down the rows, or to another week. */
export interface Step {
  days: number;
  rows: number;
  weeks: number;
}

const NONE: Step = { days: 0, rows: 0, weeks: 0 };

/** The step of a key; null when the key is for the cell itself. */
export function stepOf(event: KeyboardEvent): Step | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowUp':
      return { ...NONE, rows: -1 };
    case 'ArrowDown':
      return { ...NONE, rows: 1 };
    case 'ArrowLeft':
      return atEdge(event.target, 'start') ? { ...NONE, days: -1 } : null;
    case 'ArrowRight':
      return atEdge(event.target, 'end') ? { ...NONE, days: 1 } : null;
    case 'Enter':
      return { ...NONE, days: event.shiftKey ? -1 : 1 };
    case 'PageUp':
      return { ...NONE, weeks: -1 };
    case 'PageDown':
      return { ...NONE, weeks: 1 };
    default:
      return null;
  }
}

/** Inside a text the arrows move the cursor first; a text that is selected whole is left at once. */
function atEdge(target: EventTarget | null, edge: 'start' | 'end'): boolean {
  if (!(target instanceof HTMLInputElement)) return true;
  const { selectionStart: from, selectionEnd: to, value } = target;
  if (from === 0 && to === value.length) return true;
  return from === to && (edge === 'start' ? from === 0 : to === value.length);
}
