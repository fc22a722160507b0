/** Observations that were begun and not saved. In memory only: nothing goes to disk in plain. */
import type { Level, Tone, Visibility } from '@/gen/wire';

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

const kept = new Map<string, ObservationEntry>();

/** The one new observation, or the one being changed. */
function keyOf(id: string | null): string {
  return id ?? 'new';
}

export const drafts = {
  /** What was begun of this observation. */
  get: (id: string | null): ObservationEntry | undefined => kept.get(keyOf(id)),
  keep: (id: string | null, entry: ObservationEntry): void => void kept.set(keyOf(id), entry),
  drop: (id: string | null): void => void kept.delete(keyOf(id)),
};
