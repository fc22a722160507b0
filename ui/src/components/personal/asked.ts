/** What is asked of somebody's data. */
import type { TermRow, PersonRef } from '@/gen/wire';

export type Asked =
  | { what: 'erase'; person: PersonRef }
  | { what: 'export'; person: PersonRef; name: string }
  | { what: 'keep'; row: Pick<TermRow, 'intern' | 'name' | 'keep'> };
