/** What the things of the agenda are called and where they lead. */
import type { AgendaEntry, AgendaHoliday } from '@/gen/wire';
import { has, t, text } from '@/i18n';
import { router, type InternTab } from '@/state/router.svelte';
import { clock } from './days';

/** What it is, with the intern. */
export function itemTitle(item: AgendaEntry): string {
  const { name, title } = item;
  switch (item.kind) {
    case 'start':
      return t('agenda-start', { name });
    case 'end':
      return t('agenda-end', { name });
    case 'meeting':
      return t('agenda-meeting', { name, title });
    case 'meeting-due':
      return t('agenda-meeting-due', { name, title });
    case 'document':
      return t('agenda-document', { name, title });
    case 'evaluation':
      return t('agenda-evaluation', { name, title });
    case 'lesson':
      return t('agenda-lesson', { name, title });
  }
}

/** The hours, when it has any: `10:00–11:00`. */
export function itemTime(item: AgendaEntry): string {
  if (!item.from) return '';
  return item.to ? `${clock(item.from)}–${clock(item.to)}` : clock(item.from);
}

/** Whether its day went by without it being done. */
export function isLate(item: AgendaEntry, today: string): boolean {
  const asked = !['start', 'end', 'lesson'].includes(item.kind);
  return asked && !item.done && item.date < today;
}

/** Whether it can be saved by itself: what somebody comes for. */
export function isVisit(item: AgendaEntry): boolean {
  return item.kind === 'meeting' || item.kind === 'lesson';
}

/** The name of a free day. */
export function holidayName(holiday: AgendaHoliday): string {
  const id = `holiday-${holiday.name}`;
  return has(id) ? text(id) : holiday.name;
}

const tabs: Record<AgendaEntry['kind'], InternTab> = {
  start: 'timeline',
  end: 'timeline',
  meeting: 'talks',
  'meeting-due': 'talks',
  document: 'papers',
  evaluation: 'form',
  lesson: 'activities',
};

/** Goes to the thing itself. */
export function openItem(item: AgendaEntry): void {
  router.go({
    view: 'intern',
    intern: item.intern,
    placement: item.placement,
    tab: tabs[item.kind],
    ...(item.entry && { target: item.entry }),
    ...(item.moment && { moment: item.moment }),
  });
}

/** Things by their day. */
export function byDay<T extends { date: string }>(items: readonly T[]): Map<string, T[]> {
  const days = new Map<string, T[]>();
  for (const item of items) {
    const day = days.get(item.date);
    if (day) day.push(item);
    else days.set(item.date, [item]);
  }
  return days;
}
