/** How a placement is put in words. */
import type { PlacementCard } from '../../gen/wire';
import { dateShort, t } from '../../i18n';

/** When it is due, seen from today. */
export function dueText(days: number): string {
  if (days === 0) return t('due-today');
  if (days === 1) return t('due-tomorrow');
  return days > 0 ? t('due-in', { count: days }) : t('due-late', { count: -days });
}

/** Where the placement is: its week, or when it starts or ended. */
export function weekText(card: PlacementCard): string {
  if (card.phase === 'coming') return t('card-coming', { date: dateShort(card.start) });
  if (card.phase === 'ended') return t('card-ended', { date: dateShort(card.end) });
  const [week, weeks] = card.week ?? [0, 0];
  return t('card-week', { week, weeks });
}
