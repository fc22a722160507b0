/** Observations that were begun and not saved. In memory only: nothing goes to disk in plain. */
import type { Level, Tone, Visibility } from '@/gen/wire';
import { gate, type Who } from '@/ipc/gate';
import { countUnsaved } from '@/state/unsaved';

/** An indicator chosen in the dialog. */
export interface ChosenIndicator {
  indicator: string;
  level: Level | null;
}

/** Everything the dialog holds. */
export interface ObservationEntry {
  placement: string | null;
  date: string;
  activity: string;
  text: string;
  tone: Tone;
  visibility: Visibility;
  indicators: ChosenIndicator[];
}

/** By who wrote, and then by observation: nobody finds what somebody else began. */
const kept = new Map<Who, Map<string, ObservationEntry>>();

/** The one new observation, or the one being changed. */
function keyOf(id: string | null): string {
  return id ?? 'new';
}

countUnsaved((who) => (kept.get(who)?.size ?? 0) > 0);

/** What this person began; by default the one who writes now. */
export function draftsOf(who: Who = gate.who) {
  const own = kept.get(who) ?? new Map<string, ObservationEntry>();
  kept.set(who, own);
  return {
    /** What was begun of this observation. */
    get: (id: string | null): ObservationEntry | undefined => own.get(keyOf(id)),
    keep: (id: string | null, entry: ObservationEntry): void => void own.set(keyOf(id), entry),
    drop: (id: string | null): void => void own.delete(keyOf(id)),
  };
}
