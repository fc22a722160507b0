/** What changed, told to the views that show it. */
import type { Changed, Concept } from '../gen/wire';

/** Which changes a view wants to hear of. */
export interface Interest {
  /** Any concept when left out. */
  concepts?: readonly Concept[];
  /** Changes that name another placement are left out. */
  placement?: string | null;
}

type Listener = (changed: readonly Changed[]) => void;

const listeners = new Set<Listener>();
const everything = new Set<() => void>();

function concerns(change: Changed, interest: Interest): boolean {
  if (interest.concepts && !interest.concepts.includes(change.concept)) return false;
  return !interest.placement || !change.placement || change.placement === interest.placement;
}

/** Calls `listener` with the changes of interest; gives back how to stop. */
export function onChange(interest: () => Interest, listener: Listener): () => void {
  const own: Listener = (changed) => {
    const mine = changed.filter((change) => concerns(change, interest()));
    if (mine.length > 0) listener(mine);
  };
  const all = () => listener([]);
  listeners.add(own);
  everything.add(all);
  return () => {
    everything.delete(all);
    return listeners.delete(own);
  };
}

/** Tells everybody. */
export function announce(changed: readonly Changed[]): void {
  for (const listener of [...listeners]) listener(changed);
}

/** Has everything read again: somebody is back, and much may have changed. */
export function refreshAll(): void {
  for (const listener of [...everything]) listener();
}
