/**
 * Who sits at the program. Everybody has a seat of their own: the page they are on, the dialogs
 * that are open and what they typed. A seat that is not taken is out of the document, so that
 * nothing of it can be seen, read aloud, found or reached; it stays for the one whose unsaved
 * text is in it.
 */
import { getContext, setContext } from 'svelte';
import type { Who } from '../ipc/gate';
import { refreshAll } from './changes.svelte';
import { dialogs, type OpenDialogs } from './dialogs.svelte';
import { router, type Route } from './router.svelte';
import { toasts } from './toast.svelte';
import { hasUnsaved, typedIn } from './unsaved';

export class Seat {
  readonly id: number;
  who = $state<Who>(null);
  /** Where they were, while somebody else sits here. */
  route = $state.raw<Route>({ view: 'today' });
  moves = $state(0);
  dialogs = $state.raw<OpenDialogs>({ observation: null, placement: null, paper: null, mail: null });
  /** What it draws. */
  element: HTMLElement | null = null;
  #focus: HTMLElement | null = null;
  #left = false;

  constructor(id: number, who: Who) {
    this.id = id;
    this.who = who;
  }

  /** Whether text in it is not kept yet. */
  get unsaved(): boolean {
    if (this.#left) return true;
    return hasUnsaved(this.who) || (this.element !== null && typedIn(this.element));
  }

  /** They went with text that is not kept, and somebody else sits here; or they are back. */
  set left(left: boolean) {
    this.#left = left;
  }

  /** Remembers what has the focus, and takes it away, so that fields that save on leaving do. */
  leaveFocus(): void {
    const active = document.activeElement;
    this.#focus = active instanceof HTMLElement && this.element?.contains(active) ? active : null;
    this.#focus?.blur();
  }

  /** Gives the focus back to what had it, with the cursor where it was. */
  restoreFocus(): void {
    const focus = this.#focus;
    this.#focus = null;
    if (focus?.isConnected) focus.focus({ preventScroll: true });
    else this.element?.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }
}

class Seats {
  all = $state.raw<readonly Seat[]>([]);
  current = $state.raw<Seat | null>(null);
  #next = 1;

  /** Whether unsaved text of anybody waits here. */
  get unsaved(): boolean {
    return this.all.some((seat) => seat.unsaved);
  }

  /**
   * Lets somebody sit down: at their own seat as they left it, else at a fresh one. Whose text is
   * all kept gives up their seat. True when they sat here already.
   */
  take(who: Who): boolean {
    const before = this.current;
    if (before && before.who === who) return true;
    if (before) this.#leave(before);
    toasts.clear();
    const own = this.all.find((seat) => seat.who === who);
    const seat = own ?? new Seat(this.#next++, who);
    if (!own) {
      // At the start the page is where it begins.
      if (!before) seat.route = router.route;
      // Beside the numbers of the pages before, so that every page starts afresh.
      seat.moves = router.moves + 1;
      this.all = [...this.all, seat];
    }
    router.settle(seat.route, seat.moves);
    dialogs.settle(seat.dialogs);
    this.current = seat;
    seat.left = false;
    if (own) refreshAll();
    return false;
  }

  /** The one who sits here got a name: the binder has a passphrase now. */
  rename(who: Who): void {
    if (this.current) this.current.who = who;
  }

  /** A fresh page for who sits here, as after another binder was chosen. */
  clear(): void {
    if (this.current) this.#drop(this.current);
    this.current = null;
  }

  #leave(seat: Seat): void {
    if (!seat.unsaved) {
      this.#drop(seat);
      return;
    }
    seat.route = router.route;
    seat.moves = router.moves;
    seat.dialogs = dialogs.open;
    seat.left = true;
  }

  #drop(seat: Seat): void {
    this.all = this.all.filter((each) => each !== seat);
  }
}

export const seats = new Seats();

const KEY = 'seat';

/** Says to the components below whose they are; called where a seat is drawn. */
export function drawSeat(seat: Seat): void {
  setContext(KEY, seat);
}

/** The seat that a component belongs to; undefined outside of any. */
export function mySeat(): Seat | undefined {
  return getContext<Seat | undefined>(KEY);
}
