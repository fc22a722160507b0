/** What the roles of those who sign are called. */
import type { Role, SignerView } from '@/gen/wire';
import { t } from '@/i18n';

export const SIGNERS: readonly Role[] = ['mentor', 'intern', 'supervisor', 'director'];

export function roleName(role: Role): string {
  return t(`role-${role}`);
}

/** The names known in a role. */
export function namesOf(people: readonly SignerView[], role: Role): string[] {
  return people.filter((person) => person.role === role).map((person) => person.name);
}
