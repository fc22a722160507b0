/** How a row of the overview is put in words. */
import type {
  OverviewDate,
  OverviewMoment,
  OverviewRow,
  ReviewWaiting,
  Todo,
  YearLevels,
} from '@/gen/wire';
import { dateShort, t } from '@/i18n';
import { momentName } from '../evaluation/names';
import { dueText } from '../placement/texts';
import { hoursText } from '../shared/hours';
import { todoText } from '../today/todos';

/** How many papers and late things a cell names; the rest is counted. */
const NAMED = 2;

/** E.g. `2026-2027`. */
export function schoolYearText(year: number): string {
  return t('overview-school-year', { from: String(year), to: String(year + 1) });
}

/** When something was noted last. */
export function lastText({ card, quiet_days: days }: OverviewRow): string {
  const last = card.last_observation;
  if (last && days !== null) return t('overview-last-on', { date: dateShort(last), count: days });
  if (last) return dateShort(last);
  return days === null
    ? t('overview-last-never')
    : t('overview-last-never-since', { count: days });
}

/** How far the form is at a moment. */
export function formText({ card }: OverviewRow, moment: OverviewMoment): string {
  const name = momentName(moment.moment);
  if (moment.done) return t('overview-form-done', { moment: name });
  if (card.indicators > 0 && moment.filled >= card.indicators) {
    // Where the site reviews what leaves it.
    return t('overview-form-hand-in', { moment: name });
  }
  return t('overview-form-of', { moment: name, filled: moment.filled, total: card.indicators });
}

/** The papers that are open: how many, and the first by name. */
export function papersText(papers: readonly OverviewDate[]): { count: string; names: string } {
  if (papers.length === 0) return { count: t('overview-papers-none'), names: '' };
  const titles = papers.slice(0, NAMED).map((paper) => paper.title).join(', ');
  const more = papers.length - NAMED;
  return {
    count: t('overview-papers-open', { count: papers.length }),
    names: more > 0 ? t('overview-papers-more', { titles, count: more }) : titles,
  };
}

/** Hours done, of those needed where somebody set them. */
export function rowHours(row: OverviewRow): string {
  const done = hoursText(row.minutes_done);
  if (row.minutes_target === null) return done;
  return t('overview-hours-of', { done, target: hoursText(row.minutes_target) });
}

/** What comes next. */
export function nextTitle(next: OverviewDate | null): string {
  if (!next) return t('overview-next-none');
  return next.title || t('overview-next-end');
}

/** When it comes. */
export function nextWhen(next: OverviewDate | null): string {
  if (!next?.due || next.days === null) return '';
  return t('overview-next-when', { date: dateShort(next.due), when: dueText(next.days) });
}

/** What is late: the longest first, the rest counted. */
export function lateTexts(late: readonly Todo[]): { first: { key: string; text: string }[]; more: number } {
  const first = late.slice(0, NAMED).map((todo) => ({
    key: `${todo.kind} ${todo.key}`,
    text: `${todoText(todo)}, ${dueText(todo.days)}`,
  }));
  return { first, more: Math.max(late.length - NAMED, 0) };
}

/** What waits, and for whom. */
export function waitingText(waiting: ReviewWaiting): string {
  const state =
    waiting.state === 'agreed' ? t('overview-waiting-agreed') : t('overview-waiting-handed-in');
  return [state, t('overview-waiting-comments', { count: waiting.comments })].join(` ${t('separator')} `);
}

/** Why there are no levels; empty when there are. */
export function whyNone(levels: YearLevels): string {
  if (levels.counts !== null) return '';
  return levels.placements === 0 ? t('year-nobody') : t('year-held-back');
}

/** The share of a count, in whole percents. */
export function percent(count: number, sum: number): string {
  return t('year-percent', { percent: String(sum === 0 ? 0 : Math.round((count / sum) * 100)) });
}
