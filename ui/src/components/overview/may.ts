/** Who the overview is for, and who may step in. */
import type { Person } from '@/gen/wire';
import { session } from '@/state/session.svelte';

const leads = (person: Person) =>
  person.roles.includes('director') || person.roles.includes('reviewer');

/**
 * Whether the one who writes sees the overview: the direction and the educational staff. Where
 * nobody has such a role yet everybody does, or nobody could.
 */
export function seesOverview(): boolean {
  const { status, me } = session;
  if (me && leads(me)) return true;
  return status !== null && !status.people.some(leads);
}

/** Whether the one who writes may edit a placement that somebody else guides. */
export function mayStepIn(): boolean {
  const roles = session.me?.roles ?? [];
  return roles.includes('director') || roles.includes('mentor');
}
