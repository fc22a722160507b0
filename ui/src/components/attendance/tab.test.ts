import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AttendanceDraft, AttendanceDayView, AttendanceWeek } from '@/gen/wire';
import { violations } from '@/test/axe';
import { described } from '@/test/described';
import { answer, callsOf, failure, reset, saved } from '@/test/wire';
import AttendanceTab from './AttendanceTab.svelte';

const MONDAY = Date.UTC(2026, 8, 14);
const date = (n: number) => new Date(MONDAY + n * 86_400_000).toISOString().slice(0, 10);

function view(n: number): AttendanceDayView {
  return {
    day: {
      date: date(n),
      day_kind: '',
      planned: null,
      worked: null,
      preparation: null,
      absence: null,
      made_up: null,
      mentor: '',
      intern: '',
      remark: '',
    },
    suggested: n % 7 < 3 ? 330 : 0,
    free: null,
    open: true,
  };
}

function week(from = 0): AttendanceWeek {
  return {
    placement: 'pl1',
    monday: date(from),
    previous: from > 0 ? date(from - 7) : null,
    next: date(from + 7),
    week: [1, 14],
    today: '2026-09-16',
    days: Array.from({ length: 7 }, (_, n) => view(from + n)),
    kinds: [{ id: 'observe-participate', label: 'OPR-dag' }],
    mentor: 'AP',
    intern: 'CM',
    totals: {
      worked: 0,
      preparation: 0,
      done: 0,
      planned: 990,
      missed: 0,
      justified: 0,
      made_up: 0,
      open: 0,
      target: 3000,
      left: 3000,
      kinds: [
        {
          id: 'observe-participate',
          title: 'OPR-dag',
          days: 7,
          minutes: 0,
          max: 6,
          limit: 'passed',
        },
      ],
    },
  };
}

let kept: AttendanceWeek;

beforeEach(() => {
  reset();
  kept = week();
  answer('signatures', (thing) => ({ ...thing, given: [], people: [] }));
  answer('attendance', ({ day }) => (day && day >= date(7) ? week(7) : kept));
  answer('attendance_save', (draft: AttendanceDraft) => {
    const { cell } = draft;
    kept = structuredClone(kept);
    const day = kept.days.find((each) => each.day.date === draft.date)?.day;
    if (cell.cell === 'remark' && cell.value === 'x') throw failure({ code: 'text-too-long', field: 'remark', args: { max: '1' } });
    if (day && (cell.cell === 'worked' || cell.cell === 'preparation')) day[cell.cell] = cell.value;
    if (day && cell.cell === 'absence') day.absence = cell.value;
    return saved(kept);
  });
});

async function shown(): Promise<ReturnType<typeof userEvent.setup>> {
  render(AttendanceTab, { placement: 'pl1' });
  await screen.findByLabelText(/^Gewerkt, maandag 14/);
  return userEvent.setup();
}

const cell = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);

describe('the attendance tab', () => {
  it('keeps hours in any way of writing, and shows them in one', async () => {
    const user = await shown();
    await user.click(cell(/^Gewerkt, maandag 14/));
    await user.keyboard('7u30{Enter}');
    expect(document.activeElement).toBe(cell(/^Gewerkt, dinsdag 15/));
    await waitFor(() => {
      expect(callsOf('attendance_save')).toEqual([
        { placement: 'pl1', date: '2026-09-14', cell: { cell: 'worked', value: 450 } },
      ]);
    });
    await waitFor(() => {
      expect(cell(/^Gewerkt, maandag 14/).value).toBe('7:30');
    });
  });

  it('takes what is planned with one key', async () => {
    const user = await shown();
    expect(cell(/^Gewerkt, maandag 14/).placeholder).toBe('5:30');
    await user.click(cell(/^Gewerkt, maandag 14/));
    await user.keyboard('={ArrowRight}');
    await waitFor(() => {
      expect(callsOf('attendance_save')).toHaveLength(1);
    });
    expect(callsOf('attendance_save')[0]).toMatchObject({ cell: { value: 330 } });
  });

  it('says what is wrong beside the cell and keeps what was typed', async () => {
    const user = await shown();
    await user.click(cell(/^Gewerkt, maandag 14/));
    await user.keyboard('25{Tab}');
    const wrong = cell(/^Gewerkt, maandag 14/);
    expect(wrong.value).toBe('25');
    expect(described(wrong)).toContain('Een dag heeft hoogstens 24 uur.');
    await user.keyboard('8{Tab}');
    await waitFor(() => {
      expect(callsOf('attendance_save')).toHaveLength(1);
    });
    expect(wrong.value).toBe('25');
  });

  it('keeps what the binder refuses beside its cell', async () => {
    const user = await shown();
    await user.click(cell(/^Opmerking, maandag 14/));
    await user.keyboard('x{Tab}');
    await waitFor(() => {
      expect(cell(/^Opmerking, maandag 14/).getAttribute('aria-invalid')).toBe('true');
    });
    expect(cell(/^Opmerking, maandag 14/).value).toBe('x');
  });

  it('opens the reason with an absence and keeps both together', async () => {
    const user = await shown();
    expect(cell(/^Reden, maandag 14/).disabled).toBe(true);
    await user.selectOptions(cell(/^Afwezig, maandag 14/), 'justified');
    await waitFor(() => {
      expect(cell(/^Reden, maandag 14/).disabled).toBe(false);
    });
    await user.click(cell(/^Reden, maandag 14/));
    await user.keyboard('ziek{Tab}');
    await waitFor(() => {
      expect(callsOf('attendance_save').at(-1)).toMatchObject({
        cell: { cell: 'absence', value: { justified: true, reason: 'ziek' } },
      });
    });
  });

  it('goes to another week and stays on the same cell', async () => {
    const user = await shown();
    await user.click(cell(/^Gewerkt, dinsdag 15/));
    await user.keyboard('{PageDown}');
    await waitFor(() => {
      expect(document.activeElement).toBe(cell(/^Gewerkt, dinsdag 22/));
    });
    await user.keyboard('{PageUp}');
    await waitFor(() => {
      expect(document.activeElement).toBe(cell(/^Gewerkt, dinsdag 15/));
    });
  });

  it('moves with the arrows, past cells that are shut', async () => {
    const user = await shown();
    await user.click(cell(/^Afwezig, maandag 14/));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cell(/^Paraaf mentor, maandag 14/));
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(document.activeElement).toBe(cell(/^Afwezig, dinsdag 15/));
  });

  it('warns when the maximum is passed, and has no fault', async () => {
    await shown();
    screen.getByText(/OPR-dag: 7 dagen, en hoogstens 6 mogen/);
    expect(await violations()).toEqual([]);
  });
});
