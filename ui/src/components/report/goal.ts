/** Where something that is still empty can be filled in. */
import type { MissingKind } from '@/gen/wire';
import type { InternTab } from '@/state/router.svelte';

export type Goal =
  | { kind: 'form'; target: string }
  | { kind: 'answer'; id: string }
  | { kind: 'tab'; tab: InternTab; target: string | undefined }
  | { kind: 'placement' }
  | { kind: 'site' };

/** The place for a missing thing; `target` names the indicator, criterion or field. */
export function goal(kind: MissingKind, target: string | null): Goal {
  switch (kind) {
    case 'ratings':
      return { kind: 'form', target: target ?? '' };
    case 'strengths':
      return { kind: 'form', target: 'strength' };
    case 'growth-points':
    case 'expected':
      return { kind: 'form', target: 'growth' };
    case 'conclusion':
      return { kind: 'form', target: 'conclusion' };
    case 'criterion':
    case 'field':
      return { kind: 'answer', id: `answer-${target}` };
    case 'explanation':
      return { kind: 'answer', id: `answer-${target}-reason` };
    case 'supervisor':
      return { kind: 'placement' };
    case 'site':
      return { kind: 'site' };
  }
}
