/** Who may change forms, as the program decides it too. */
import { session } from '@/state/session.svelte';

/** Whether the one who writes is of the direction or the educational staff. */
export function mayEdit(): boolean {
  return session.me?.roles.some((role) => role === 'director' || role === 'reviewer') ?? false;
}
