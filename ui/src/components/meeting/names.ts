/** How talks and all that goes with them are put in words. */
import type { MeetingKind, Outcome, Role, TalkView, WarningView } from '@/gen/wire';
import { dateShort, t } from '@/i18n';

export const KINDS: readonly MeetingKind[] = [
  'exploratory',
  'coaching',
  'three-way',
  'school-visit',
  'coaching-visit',
  'judging-visit',
  'closing',
];
export const ROLES: readonly Role[] = ['intern', 'mentor', 'supervisor', 'reviewer', 'director'];

export function kindName(kind: MeetingKind): string {
  return t(`talks-kind-${kind}`);
}

export function roleName(role: Role): string {
  return t(`talks-role-${role}`);
}

export function outcomeName(outcome: Outcome): string {
  return t(`talks-outcome-${outcome}`);
}

export function warningName(number: number): string {
  return t('talks-warning-number', { number });
}

/** The title of the programme's rule or its own; else what kind of talk it is. */
export function talkName(title: string, kind: MeetingKind): string {
  return title.trim() || kindName(kind);
}

/** When something is due, seen from today. */
export function daysText(days: number): string {
  if (days === 0) return t('due-today');
  if (days === 1) return t('due-tomorrow');
  return days > 0 ? t('due-in', { count: days }) : t('due-late', { count: -days });
}

/** Where a talk stands, in one line. */
export function talkState(talk: TalkView): string {
  const { date } = talk.meeting;
  const moved = talk.moved ? ` (${t('talks-due-moved')})` : '';
  switch (talk.state) {
    case 'waived':
      return t('talks-state-waived');
    case 'held':
      return date ? t('talks-state-held-on', { date: dateShort(date) }) : t('talks-state-held');
    case 'planned':
      return t('talks-state-planned', { date: dateShort(date ?? '') });
    case 'open':
      return talk.due ? t('talks-state-due', { date: dateShort(talk.due) }) + moved : t('talks-state-open');
  }
}

/** What became of a warning, or by when the change is expected. */
export function warningState({ warning }: WarningView): string {
  if (warning.outcome) return outcomeName(warning.outcome);
  return warning.by ? t('talks-warning-by', { date: dateShort(warning.by) }) : t('talks-warning-open');
}
