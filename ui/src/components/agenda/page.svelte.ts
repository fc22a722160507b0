/** Where one is in the agenda: the view, the day, whose. */
import type { AgendaFilter, AgendaQuery } from '@/gen/wire';
import type { AgendaTab } from '@/state/router.svelte';
import { addDays, addMonths, mondayOf, monthOf, weekOf } from './days';

export const agendaTabs = ['month', 'week', 'list', 'presence', 'places'] as const;

/** How many days the list shows. */
const LIST = 61;

export class AgendaPage {
  tab = $state<AgendaTab>('month');
  day = $state('');
  mine = $state(false);
  /** The id of a group; empty: all. */
  group = $state('');

  constructor(tab: AgendaTab, day: string) {
    this.tab = tab;
    this.day = day;
  }

  get filter(): AgendaFilter {
    return { mine: this.mine, group: this.group || null, placement: null };
  }

  /** The weeks that the table shows. */
  get weeks(): string[][] {
    return this.tab === 'month' ? monthOf(this.day) : [weekOf(this.day)];
  }

  /** The days to ask for. */
  get query(): AgendaQuery {
    if (this.tab === 'list') {
      return { from: this.day, to: addDays(this.day, LIST - 1), filter: this.filter };
    }
    const days = this.weeks.flat();
    return { from: days[0] ?? this.day, to: days.at(-1) ?? this.day, filter: this.filter };
  }

  /** A page further: a month, a week, or two months of the list; back when negative. */
  turn(pages: number): void {
    if (this.tab === 'month') this.day = addMonths(this.day, pages);
    else if (this.tab === 'list') this.day = addDays(this.day, pages * LIST);
    else this.day = addDays(this.day, pages * 7);
  }

  /** Moves by a key on the table; whether the key is one of its keys. */
  key(key: string, today: string): boolean {
    const moves: Record<string, () => void> = {
      ArrowLeft: () => (this.day = addDays(this.day, -1)),
      ArrowRight: () => (this.day = addDays(this.day, 1)),
      ArrowUp: () => (this.day = addDays(this.day, -7)),
      ArrowDown: () => (this.day = addDays(this.day, 7)),
      Home: () => (this.day = mondayOf(this.day)),
      End: () => (this.day = addDays(mondayOf(this.day), 6)),
      PageUp: () => this.turn(-1),
      PageDown: () => this.turn(1),
      t: () => (this.day = today),
      T: () => (this.day = today),
    };
    const move = moves[key];
    move?.();
    return move !== undefined;
  }
}
