/** When something is due, in words and in the parts that one chooses. */
import type { Anchor, DueRule, Lang, Programme } from '@/gen/wire';
import { t } from '@/i18n';
import { inLanguage } from './problems';

/** Which way from the anchor. */
export type Side = 'before' | 'on' | 'after';
/** How the distance is counted. */
export type Count = 'days' | 'weeks' | 'school';

/** A rule as one chooses it: '3', weeks, after, the start. */
export interface DueParts {
  side: Side;
  number: number;
  count: Count;
}

/** The parts of a rule; whole weeks are said as weeks. */
export function partsOf(due: DueRule): DueParts {
  const days = Math.abs(due.offset);
  const side = due.offset === 0 ? 'on' : due.offset < 0 ? 'before' : 'after';
  if (due.unit === 'school') return { side, number: days, count: 'school' };
  const weeks = days > 0 && days % 7 === 0;
  return { side, number: weeks ? days / 7 : days, count: weeks ? 'weeks' : 'days' };
}

/** The offset and unit that the parts make. */
export function ruleOf({ side, number, count }: DueParts): Pick<DueRule, 'offset' | 'unit'> {
  const days = side === 'on' ? 0 : number * (count === 'weeks' ? 7 : 1);
  return { offset: side === 'before' ? -days : days, unit: count === 'school' ? 'school' : 'calendar' };
}

/** What an anchor is called: 'de start', or the talk that it is. */
export function anchorText(anchor: Anchor, form: Programme, lang: Lang): string {
  if (typeof anchor === 'string') return t(`form-anchor-${anchor}`);
  const meeting = form.meetings.find((each) => each.id === anchor.meeting);
  return meeting ? `‘${inLanguage(meeting.title, lang)}’` : t('form-anchor-unknown');
}

/** A rule in words: '3 weken na de start'. */
export function dueText(due: DueRule, form: Programme, lang: Lang): string {
  const { side, number, count } = partsOf(due);
  const anchor = anchorText(due.anchor, form, lang);
  if (side === 'on') return t('form-due-on', { anchor });
  const distance = t(`form-due-${count}`, { count: number });
  return t(side === 'before' ? 'form-due-before' : 'form-due-after', { distance, anchor });
}
