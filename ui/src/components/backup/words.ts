/** What is said of backups, in words. */
import type { BackupRow, BackupStatus, RestoreLine, SecondPlace } from '../../gen/wire';
import { dateShort, dateTime, t, time } from '../../i18n';

const DAY = 24 * 3600 * 1000;

/** The calendar day here of a moment. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

type When = 'today' | 'yesterday' | 'date';

function when(last: string, now: Date): When {
  const day = dayOf(new Date(last));
  if (day === dayOf(now)) return 'today';
  return day === dayOf(new Date(now.getTime() - DAY)) ? 'yesterday' : 'date';
}

/** A moment in a sentence: 'vandaag 14:02', 'gisteren 9:10', '20/11/2026'. */
function whenText(last: string | null, now: Date): string {
  if (last === null) return t('backup-when-none');
  const which = when(last, now);
  if (which === 'date') return dateShort(dayOf(new Date(last)));
  return t(`backup-when-${which}`, { time: time(last) });
}

/** Whether something about the backups asks for attention. */
export function isWrong(status: BackupStatus): boolean {
  return status.stale || status.failed !== null;
}

/** What the chip says. */
export function chipText(status: BackupStatus, now: Date): string {
  const { last } = status;
  if (status.stale) return t('backup-chip-stale', { when: whenText(last, now) });
  if (status.failed) return t('backup-chip-failed', { when: whenText(last, now) });
  if (status.busy) return t('backup-chip-busy');
  if (last === null) return t('backup-chip-none');
  const which = when(last, now);
  if (which === 'date') return t('backup-chip-date', { date: dateShort(dayOf(new Date(last))) });
  return t(`backup-chip-${which}`, { time: time(last) });
}

/** What Today says; nothing when well. */
export function noteLines(status: BackupStatus): string[] {
  const lines: string[] = [];
  if (status.stale) lines.push(t('backup-note-stale'));
  else if (status.failed) lines.push(t('backup-note-failed'));
  if (status.second?.stale) lines.push(t('backup-note-second', { name: status.second.name }));
  return lines;
}

/** How the second place stands. */
export function secondText(second: SecondPlace): string {
  const { name, state, last } = second;
  if (state === 'behind') return t('backup-second-behind', { name });
  const known = last === null ? t('backup-when-none') : dateTime(last);
  return t(`backup-second-${state}`, { name, when: known });
}

/** Bytes as a number to read. */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1000) return t('backup-size-kb', { size: Math.max(1, Math.round(kilo)) });
  return t('backup-size-mb', { size: Math.round(kilo / 102.4) / 10 });
}

/** Whether it may be put back. */
export function isUsable(row: BackupRow): boolean {
  return row.state === 'good' || row.state === 'unread';
}

/** The lines in which something changes. */
export function changing(lines: RestoreLine[]): RestoreLine[] {
  return lines.filter((line) => line.back + line.gone + line.changed > 0);
}

/** The name of a kind of thing; none for what has no name of its own. */
export function kindName(concept: string): string | null {
  const known = [
    'intern',
    'placement',
    'observation',
    'evaluation',
    'rating',
    'point',
    'answer',
    'entry',
    'school',
    'supervisor',
    'person',
    'group',
    'holiday',
    'self-check',
    'self-check-score',
    'self-check-action',
    'form',
  ] as const;
  const kind = known.find((each) => each === concept);
  return kind ? t(`backup-kind-${kind}`) : null;
}

/** The name of what a line of a preview counts. */
export function kindText({ concept }: RestoreLine): string {
  return kindName(concept) ?? concept;
}
