import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArrangementDraft, ArrangementView, ClosingView, DueRow } from '@/gen/wire';
import { dialogs } from '@/state/dialogs.svelte';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { answer, calls, callsOf, failure, saved, status } from '@/test/wire';
import ArrangementTab from './ArrangementTab.svelte';
import ClosingTab from './ClosingTab.svelte';
import { ArrangementController } from './arrangement.svelte';
import { usualText } from './texts';

function row(rest: Partial<DueRow> = {}): DueRow {
  return {
    key: 'document/portfolio',
    kind: 'document',
    title: 'Portfolio',
    due: '2026-12-20',
    by_rule: '2026-12-20',
    moved: false,
    done: false,
    ...rest,
  };
}

function variant(id: string, rest: Partial<ArrangementView['variants'][number]> = {}) {
  return {
    id,
    title: id,
    weekdays: [1, 2, 3],
    days: 3,
    every: 1,
    full_week: false,
    on_site: null,
    preparation: null,
    ...rest,
  };
}

function arrangement(rest: Partial<ArrangementView> = {}): ArrangementView {
  return {
    placement: 'pl1',
    arrangement: {
      semester: '',
      timetable: null,
      target: null,
      full_weeks: [],
      moved: {},
      contacts: [],
      remark: '',
      closing: null,
    },
    start: '2026-09-14',
    end: '2026-12-18',
    variants: [variant('Semester 1'), variant('Semester 2', { weekdays: [4, 5], days: 2 })],
    variant: 'Semester 1',
    target: 3000,
    colleague: false,
    due: [row()],
    ...rest,
  };
}

function closing(rest: Partial<ClosingView> = {}): ClosingView {
  const item = { title: '', due: null, done: false, count: null };
  return {
    placement: 'pl1',
    items: [
      { ...item, key: 'moment/final', kind: 'evaluation', title: 'Eindevaluatie', done: true },
      { ...item, key: 'hours', kind: 'hours', count: [2730, 3000] },
      { ...item, key: 'agreements', kind: 'agreements', count: [2, 5] },
    ],
    closing: null,
    archived: false,
    by: '2026-12-25',
    over: true,
    ...rest,
  };
}

beforeEach(() => {
  session.status = status();
  calls.length = 0;
  dialogs.closePaper();
  answer('arrangement', () => arrangement());
  answer('arrangement_save', () => saved(arrangement()));
  answer('closing', () => closing());
});

describe('a variant in words', () => {
  it('names its days, or asks which', () => {
    expect(usualText(variant('a'))).toBe('Gewoon op: maandag, dinsdag en woensdag.');
    const half = variant('b', { weekdays: [1, 2, 3, 4, 5], days: 1, every: 2, on_site: [3.5, 4] });
    expect(usualText(half)).toContain('Eén dag per week');
    expect(usualText(half)).toContain('3:30 tot 4:00 uur');
    expect(usualText(variant('c', { weekdays: [], days: 0 }))).toBe('');
  });
});

describe('an arrangement', () => {
  function controller(): ArrangementController {
    const made = new ArrangementController('pl1');
    made.take(arrangement());
    return made;
  }

  it('leaves a day without hours out until they are there', async () => {
    const made = controller();
    made.addSlot();
    made.addSlot();
    const [first, second] = made.slots;
    expect([first?.weekday, second?.weekday]).toEqual([1, 2]);
    Object.assign(second ?? {}, { from: '08:30:00', to: '16:00:00', pause: '45' });
    made.changed(0);
    await made.queue.flush();
    const [draft] = callsOf('arrangement_save') as ArrangementDraft[];
    expect(draft?.timetable).toEqual({
      slots: [{ weekday: 2, from: '08:30:00', to: '16:00:00', pause: 45 }],
      every: 1,
    });
  });

  it('shows a refusal at the row that it is about', async () => {
    answer('arrangement_save', () => {
      throw failure({ code: 'pause-too-long', field: 'slots/0/pause' });
    });
    const made = controller();
    made.addSlot();
    made.addSlot();
    const [first, second] = made.slots;
    Object.assign(second ?? {}, { from: '08:30:00', to: '09:00:00', pause: '45' });
    made.changed(0);
    await made.queue.flush();
    expect(made.slotError(second?.key ?? -1, 'pause')).toContain('pauze');
    expect(made.slotError(first?.key ?? -1, 'pause')).toBeUndefined();
    expect(second?.pause).toBe('45');
  });

  it('does not save hours that are no number', async () => {
    const made = controller();
    made.hours = 'veel';
    made.changed(0);
    await made.queue.flush();
    expect(callsOf('arrangement_save')).toEqual([]);
    expect(made.error('target')).toContain('getal');
  });

  it('keeps what is being written when something changes elsewhere', () => {
    const made = controller();
    made.remark = 'Komt met de trein.';
    made.changed();
    made.take(arrangement());
    expect(made.remark).toBe('Komt met de trein.');
  });
});

describe('the tab of the arrangement', () => {
  it('moves a date and puts it back to its rule', async () => {
    const moved = arrangement({ due: [row({ due: '2026-12-22', moved: true })] });
    answer('due_move', ({ due }) => saved(due ? moved : arrangement()));
    render(ArrangementTab, { placement: 'pl1' });
    await userEvent.click(await screen.findByRole('button', { name: 'Portfolio verzetten' }));
    const day = screen.getByRole('textbox', { name: /Dag/ });
    await fireEvent.input(day, { target: { value: '22' } });
    await waitFor(() => expect(callsOf('due_move')).toHaveLength(1));
    expect(callsOf('due_move')).toEqual([
      { placement: 'pl1', key: 'document/portfolio', due: '2026-12-22' },
    ]);
    expect(await screen.findByText(/Volgens de opleiding: .*20 december/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /terug naar de regel/ }));
    await waitFor(() =>
      expect(callsOf('due_move')[1]).toMatchObject({ key: 'document/portfolio', due: null }),
    );
    expect(await violations()).toEqual([]);
  });

  it('chooses a variant and shows the 0-document', async () => {
    render(ArrangementTab, { placement: 'pl1' });
    await userEvent.selectOptions(await screen.findByLabelText('Variant van de opleiding'), 'Semester 2');
    await waitFor(() => expect(callsOf('arrangement_save')).toHaveLength(1));
    expect(callsOf('arrangement_save')).toMatchObject([{ semester: 'Semester 2' }]);
    await userEvent.click(screen.getByRole('button', { name: '0-document' }));
    expect(dialogs.paper).toEqual({ paper: 'zero', placement: 'pl1' });
  });

  it('adds a day and somebody to reach', async () => {
    render(ArrangementTab, { placement: 'pl1' });
    await userEvent.click(await screen.findByRole('button', { name: 'Dag toevoegen' }));
    expect(screen.getByLabelText('Van')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Persoon toevoegen' }));
    await userEvent.type(screen.getByLabelText('Naam'), 'Els');
    await waitFor(() =>
      expect(callsOf('arrangement_save').at(-1)).toMatchObject({ contacts: [{ name: 'Els' }] }),
    );
    expect(await violations()).toEqual([]);
  });
});

describe('the tab of the end', () => {
  it('ticks what is done and counts what is open, in words', async () => {
    render(ClosingTab, { placement: 'pl1', end: '2026-12-18' });
    expect(await screen.findByText('1 van 3 in orde')).toBeTruthy();
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent?.trim());
    expect(lines[0]).toContain('in orde');
    expect(lines[1]).toContain('45:30 van 50:00');
    expect(lines[2]).toContain('nog 2 open');
    expect(await violations()).toEqual([]);
  });

  it('closes on the last day, then offers the archive', async () => {
    const closed = closing({ closing: { date: '2026-11-20', stopped: false, reason: '' } });
    answer('placement_close', () => {
      answer('closing', () => closed);
      return saved(closed, { changed: [{ concept: 'placement', id: 'pl1', placement: 'pl1' }] });
    });
    answer('placement_archive', () => saved(closed));
    render(ClosingTab, { placement: 'pl1', end: '2026-11-20' });
    await userEvent.click(await screen.findByRole('button', { name: 'Stage afsluiten' }));
    await waitFor(() =>
      expect(callsOf('placement_close')).toEqual([
        { placement: 'pl1', date: '2026-11-20', stopped: false, reason: '' },
      ]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Naar het archief' }));
    await waitFor(() => expect(callsOf('placement_archive')).toEqual(['pl1']));
  });

  it('shows what was refused beside the day', async () => {
    answer('placement_close', () => {
      throw failure({ code: 'date-missing', field: 'date' });
    });
    render(ClosingTab, { placement: 'pl1', end: '2026-11-20' });
    const form = within(await screen.findByRole('button', { name: 'Stage afsluiten' }).then(
      (button) => button.closest('form') as HTMLElement,
    ));
    await userEvent.click(form.getByRole('button', { name: 'Stage afsluiten' }));
    expect(await form.findByText('Kies een datum.')).toBeTruthy();
  });
});
