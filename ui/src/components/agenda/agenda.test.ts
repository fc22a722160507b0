import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AgendaEntry, AgendaView, CapacityView, PresenceView } from '@/gen/wire';
import { router } from '@/state/router.svelte';
import { violations } from '@/test/axe';
import { invoke } from '@/test/wire';
import AgendaList from './AgendaList.svelte';
import CapacityTable from './CapacityTable.svelte';
import DaysTable from './DaysTable.svelte';
import PresenceTables from './PresenceTables.svelte';
import { isLate, itemTitle } from './items';
import { AgendaPage } from './page.svelte';

function item(rest: Partial<AgendaEntry> = {}): AgendaEntry {
  return {
    key: `pl1/${rest.title ?? 'visit'}`,
    kind: 'meeting',
    placement: 'pl1',
    intern: 'i1',
    name: 'Amina',
    mine: true,
    title: 'Stagebezoek',
    date: '2026-11-24',
    from: '10:00:00',
    to: null,
    place: '',
    done: false,
    entry: 'e1',
    moment: null,
    ...rest,
  };
}

const view: AgendaView = {
  today: '2026-11-22',
  items: [
    item(),
    item({ kind: 'document', title: 'Portfolio', date: '2026-11-20', from: null, entry: null }),
    item({ kind: 'evaluation', title: 'Eindevaluatie', from: null, moment: 'final' }),
    item({ kind: 'lesson', title: 'Verhaal', from: '13:00:00', to: '14:00:00' }),
    item({ kind: 'start', title: '', from: null, entry: null }),
  ],
  holidays: [{ date: '2026-11-11', kind: 'public', name: 'armistice' }],
};

function days(page: AgendaPage, onday = vi.fn()) {
  render(DaysTable, { props: { page, view, caption: 'Agenda', limit: 3, onday } });
  return onday;
}

describe('DaysTable', () => {
  it('has a header per weekday, the free days by name and what is planned', async () => {
    days(new AgendaPage('month', '2026-11-22'));
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toContain('maandag');
    expect(screen.getByText('Wapenstilstand')).toBeTruthy();
    expect(screen.getByRole('button', { name: /10:00.*Amina: Stagebezoek/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'nog 1 tonen' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('goes by day, week and month with the keys, and back to today', async () => {
    const page = new AgendaPage('month', '2026-11-22');
    days(page);
    const user = userEvent.setup();
    screen.getByRole('button', { name: /^zondag 22 november/ }).focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(page.day).toBe('2026-11-30');
    expect(document.activeElement?.getAttribute('data-day')).toBe('2026-11-30');
    await user.keyboard('{PageDown}');
    expect(page.day).toBe('2026-12-30');
    expect(document.activeElement?.getAttribute('data-day')).toBe('2026-12-30');
    await user.keyboard('t');
    expect(page.day).toBe('2026-11-22');
    await user.keyboard('{Home}');
    expect(page.day).toBe('2026-11-16');
  });

  it('opens the thing itself', async () => {
    days(new AgendaPage('month', '2026-11-22'));
    await userEvent.setup().click(screen.getByRole('button', { name: /Eindevaluatie/ }));
    expect(router.route).toMatchObject({ view: 'intern', intern: 'i1', tab: 'form', moment: 'final' });
  });
});

describe('what is planned', () => {
  it('is late once its day went by, unless it is done or nothing to do', () => {
    expect(isLate(item({ date: '2026-11-21' }), '2026-11-22')).toBe(true);
    expect(isLate(item({ date: '2026-11-22' }), '2026-11-22')).toBe(false);
    expect(isLate(item({ date: '2026-11-21', done: true }), '2026-11-22')).toBe(false);
    expect(isLate(item({ kind: 'start', date: '2026-11-21' }), '2026-11-22')).toBe(false);
  });

  it('has a word for what must be done', () => {
    expect(itemTitle(item({ kind: 'meeting-due' }))).toBe('Amina: Stagebezoek nog plannen');
    expect(itemTitle(item({ kind: 'start', title: '' }))).toBe('Amina: eerste dag');
  });
});

describe('AgendaList', () => {
  it('stands under the days and gives a visit a file of its own', async () => {
    render(AgendaList, { props: { view } });
    expect(screen.getByRole('heading', { name: /vrijdag 20 november 2026/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Portfolio afgeven, te laat/ })).toBeTruthy();
    const save = screen.getByRole('button', { name: 'Agendabestand voor Amina: Stagebezoek' });
    await userEvent.setup().click(save);
    expect(invoke).toHaveBeenCalledWith('agenda_save', {
      choice: { filter: { mine: false, group: null, placement: null }, key: 'pl1/visit' },
    });
    expect(await violations()).toEqual([]);
  });
});

const week: PresenceView = {
  days: ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'],
  holidays: [{ date: '2026-11-11', kind: 'public', name: 'armistice' }],
  groups: [
    {
      group: 'g1',
      name: '5A',
      rows: [
        {
          placement: 'pl1',
          intern: 'i1',
          name: 'Amina',
          mentors: ['Els Maes'],
          minutes: [450, 0, 0, 0, 0],
        },
      ],
      counts: [1, 0, 0, 0, 0],
    },
    { group: 'g2', name: "Baby's", rows: [], counts: [0, 0, 0, 0, 0] },
  ],
};

describe('PresenceTables', () => {
  it('says in words who comes when, and with whom', async () => {
    render(PresenceTables, { props: { view: week } });
    const row = within(screen.getByRole('row', { name: /^Amina/ }));
    const said = row.getAllByRole('cell').map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
    expect(said).toEqual(['komt, 7:30 u', '– komt niet', 'vrij', '– komt niet', '– komt niet']);
    expect(row.getByText('mentor: Els Maes')).toBeTruthy();
    expect(screen.getByText('Hier komt deze week niemand.')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

const year: CapacityView = {
  year: 2026,
  weeks: ['2026-11-16', '2026-11-23', '2026-11-30'],
  this_week: '2026-11-16',
  groups: [
    {
      group: 'g1',
      name: '5A',
      capacity: 2,
      cells: [
        { free: 1, names: ['Amina'] },
        { free: 0, names: ['Amina', 'Bram'] },
        { free: -1, names: ['Amina', 'Bram', 'Chloé'] },
      ],
    },
    {
      group: 'g2',
      name: "Baby's",
      capacity: null,
      cells: [
        { free: null, names: [] },
        { free: null, names: ['Daan'] },
        { free: null, names: [] },
      ],
    },
  ],
};

describe('CapacityTable', () => {
  it('gives a number and a word per week, and says when no capacity is set', async () => {
    const onweek = vi.fn();
    render(CapacityTable, { props: { view: year, onweek } });
    const texts = (name: RegExp) =>
      within(screen.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent?.trim());
    expect(texts(/^5A/)).toEqual(['1 vrij', 'vol', '1 te veel']);
    expect(texts(/^Baby's/)).toEqual(['niemand', '1 stagiair', 'niemand']);
    expect(screen.getByText('aantal plaatsen niet ingesteld')).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: /1 te veel/ }));
    expect(onweek).toHaveBeenCalledWith('2026-11-30');
    expect(await violations()).toEqual([]);
  });
});

describe('the page', () => {
  it('asks for whole weeks of a month, and turns by month', () => {
    const page = new AgendaPage('month', '2026-11-22');
    expect(page.query).toMatchObject({ from: '2026-10-26', to: '2026-12-06' });
    page.turn(-1);
    expect(page.day).toBe('2026-10-22');
    page.tab = 'list';
    expect(page.query.from).toBe('2026-10-22');
  });
});
