import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OverviewRow, OverviewView, Person, SchoolYearView, YearGrowth } from '@/gen/wire';
import { router } from '@/state/router.svelte';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { card, directory, placementView, todo } from '@/test/samples';
import { answer, answerShell, calls, callsOf, status } from '@/test/wire';
import Intern from './Intern.svelte';
import Overview from './Overview.svelte';
import { bars } from '@/components/overview/bars';
import { mayStepIn, seesOverview } from '@/components/overview/may';
import { CURRENT, OverviewPage } from '@/components/overview/page.svelte';
import { lastText, papersText } from '@/components/overview/texts';

function row(rest: Partial<OverviewRow> = {}, of = {}): OverviewRow {
  return {
    card: card(of),
    quiet_days: 3,
    moments: [{ moment: 'interim', filled: 4, state: 'open', due: '2026-11-30', done: false }],
    papers: [],
    minutes_done: 450,
    minutes_target: 7200,
    next: { kind: 'interim', title: 'Tussentijdse evaluatie', due: '2026-11-30', days: 8 },
    late: [],
    ...rest,
  };
}

function overview(rest: Partial<OverviewView> = {}): OverviewView {
  return { today: '2026-11-22', rows: [row()], waiting: [], years: [2026, 2025], ...rest };
}

const levels = (placements: number, counts: [number, number, number, number] | null) => ({
  placements,
  counts,
});
const amounts = { placements: 4, minutes: 6000, judged: 4 };

function growth(year: number, counts: [number, number, number, number] | null): YearGrowth {
  return { year, figures: amounts, clusters: [levels(4, counts)] };
}

function schoolYear(rest: Partial<SchoolYearView> = {}): SchoolYearView {
  return {
    year: 2026,
    years: [2026, 2025],
    least: 3,
    levels: ['nog niet', 'met hulp', 'zelfstandig', 'voorbeeld'],
    figures: amounts,
    schools: [
      { school: 's1', name: 'Noord', figures: amounts },
      { school: 's2', name: 'Zuid', figures: { placements: 1, minutes: 60, judged: 1 } },
    ],
    clusters: [
      {
        id: 'u/core.a',
        number: 1,
        title: 'Werkhouding',
        form: null,
        all: levels(5, [1, 2, 6, 1]),
        schools: [levels(4, [1, 2, 4, 1]), levels(1, null)],
      },
    ],
    growth: [growth(2025, [0, 4, 0, 0]), growth(2026, [1, 2, 6, 1])],
    ...rest,
  };
}

const person = (roles: Person['roles']): Person => ({ id: 'p1', name: 'Els Maes', roles });
const write = (roles: Person['roles'], others: Person[] = []) => {
  session.status = status({ people: [person(roles), ...others] });
};

beforeEach(() => {
  write(['director']);
  router.route = { view: 'overview' };
  answer('directory', () => directory());
  answer('overview', () => overview());
  answer('school_year', () => schoolYear());
});

describe('who sees it', () => {
  it('is the direction and the educational staff, and everybody where nobody has such a role', () => {
    const other = { ...person(['director']), id: 'p2' };
    expect(seesOverview()).toBe(true);
    write(['reviewer'], [other]);
    expect([seesOverview(), mayStepIn()]).toEqual([true, false]);
    write(['mentor'], [other]);
    expect([seesOverview(), mayStepIn()]).toEqual([false, true]);
    write(['mentor']);
    expect(seesOverview()).toBe(true);
  });
});

describe('the choice', () => {
  it('is taken over for reports, with the days that a school year and a period have in common', () => {
    const filter = { ...CURRENT, school: 's1', group: 'g1', year: 2026, from: '2026-10-01' };
    const page = new OverviewPage('interns', filter, '2026-11-22');
    expect(page.many).toEqual({
      school: 's1',
      mentor: null,
      group: 'g1',
      from: '2026-10-01',
      to: '2027-08-31',
      archived: true,
    });
    const current = new OverviewPage('interns', CURRENT, '2026-11-22');
    expect([current.many.archived, current.narrowed, current.year]).toEqual([false, false, 2026]);
  });
});

describe('a row in words', () => {
  it('says since when nothing was noted, and counts the papers it does not name', () => {
    expect(lastText(row({ quiet_days: 0 }, { last_observation: '2026-11-22' }))).toBe('vandaag');
    expect(lastText(row({ quiet_days: 5 }, { last_observation: null }))).toContain('al 5 dagen');
    const paper = (title: string) => ({ kind: 'document' as const, title, due: null, days: null });
    expect(papersText([paper('A'), paper('B'), paper('C')])).toEqual({
      count: '3 open',
      names: 'A, B en nog 1',
    });
    expect(papersText([]).count).toBe('alles binnen');
  });

  it('has a part of the bar for each level that was given', () => {
    expect(bars([1, 0, 3, 0], 200)).toEqual([
      { level: 1, x: 0, width: 50 },
      { level: 3, x: 50, width: 150 },
    ]);
    expect(bars([0, 0, 0, 0], 200)).toEqual([]);
  });
});

describe('the list', () => {
  it('shows how each placement stands, late in words, without accessibility violations', async () => {
    const late = [todo({ kind: 'final', key: 'moment/final', days: -2 })];
    answer('overview', () => overview({ rows: [row({ late }), row({}, { placement: 'pl2' })] }));
    render(Overview);
    const table = await screen.findByRole('table', { name: /te laat is eerst/ });
    const first = within(table).getAllByRole('row')[1];
    expect(first?.textContent).toMatch(/eindevaluatie, 2 dagen te laat/);
    expect(first?.textContent).toMatch(/Tussentijds 4 van/);
    expect(first?.textContent).toMatch(/7:30 van 120:00/);
    expect(screen.getByText(/bij 1 stage is iets te laat/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('asks anew for a school, and goes back to all', async () => {
    render(Overview);
    const user = userEvent.setup();
    const { schools } = directory();
    const school = await screen.findByRole('combobox', { name: 'School' });
    await user.selectOptions(school, schools[0]?.id ?? '');
    await waitFor(() =>
      expect(callsOf('overview').at(-1)).toEqual({ ...CURRENT, school: schools[0]?.id }),
    );
    await user.click(screen.getByRole('button', { name: 'Toon weer alles' }));
    await waitFor(() => expect(callsOf('overview').at(-1)).toEqual(CURRENT));
  });

  it("opens another mentor's placement to read, and one's own to work on", async () => {
    answer('overview', () =>
      overview({
        rows: [
          row({}, { mine: false, name: 'Bram' }),
          row({}, { mine: true, name: 'Chloé', placement: 'pl2' }),
        ],
      }),
    );
    render(Overview);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Bram' }));
    expect(router.route).toMatchObject({ view: 'intern', look: true, from: CURRENT });
    await user.click(screen.getByRole('button', { name: 'Chloé' }));
    expect(router.route).not.toHaveProperty('look');
  });

  it('lets the reviewer go on with what waits', async () => {
    const waiting = {
      evaluation: 'e1',
      placement: 'pl1',
      intern: 'in1',
      name: 'Amina',
      moment: 'final' as const,
      state: 'handed-in' as const,
      comments: 2,
      mine: true,
    };
    answer('overview', () => overview({ waiting: [waiting] }));
    render(Overview);
    await userEvent.click(await screen.findByRole('button', { name: 'Amina nalezen' }));
    expect(router.route).toMatchObject({ view: 'intern', tab: 'form', moment: 'final' });
    expect(router.route).not.toHaveProperty('look');
  });

  it('is saved as it is chosen', async () => {
    answerShell('overview_save', () => null);
    render(Overview);
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaar als tabel' }));
    const asked = calls.filter((call) => call.name === 'overview_save');
    expect(asked.map((call) => call.args)).toEqual([
      { choice: { what: 'placements', filter: CURRENT } },
    ]);
  });
});

describe('a school year', () => {
  async function open(view = schoolYear()) {
    answer('school_year', () => view);
    render(Overview, { props: { tab: 'year' } });
    await screen.findByRole('heading', { name: 'Stages en uren' });
  }

  it('has the figures beside each drawing, without accessibility violations', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'Hoe vaak elk niveau gegeven werd' });
    const cells = within(table).getAllByRole('row')[1]?.querySelectorAll('.number');
    const texts = [...(cells ?? [])].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
    expect(texts).toEqual(['5', '1 10 %', '2 20 %', '6 60 %', '1 10 %']);
    expect(screen.getByRole('img', { name: /Stages per schooljaar/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('says so where too few were judged to tell the levels of a school', async () => {
    await open();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Van welke school' }), 's2');
    expect(screen.getByText(/te weinig stages om niveaus te tonen/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Hoe vaak elk niveau gegeven werd' })).toBeNull();
  });

  it('shows no growth from one year', async () => {
    await open(schoolYear({ growth: [growth(2026, [1, 2, 6, 1])] }));
    expect(screen.getByText(/Vanaf het tweede schooljaar/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('turns to the year before', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Vorig schooljaar' }));
    await waitFor(() => expect(callsOf('school_year').at(-1)).toBe(2025));
  });
});

describe('reading along', () => {
  async function look(mine: boolean): Promise<void> {
    const view = placementView({ card: card({ mine, mentors: ['An Peeters'] }) });
    answer('intern', () => ({ intern: { id: 'in1', name: 'Amina', email: '', phone: '' }, placements: [view] }));
    answer('timeline', () => []);
    const props = { intern: 'in1', placement: 'pl1', look: true, from: CURRENT };
    render(Intern, { props });
    await screen.findByRole('button', { name: 'Terug naar het overzicht' });
  }
  const add = () => screen.queryAllByRole('button', { name: 'Observatie' });

  it('says so, leads back, and edits only after that was chosen', async () => {
    await look(false);
    expect(screen.getByText('Je leest mee. Hier verandert niets.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).toBeNull();
    await waitFor(() => {
      expect(add().every((each) => (each as HTMLButtonElement).disabled)).toBe(true);
    });
    expect(await violations()).toEqual([]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Zelf bewerken' }));
    expect(router.route).toMatchObject({ view: 'intern', look: false, from: CURRENT });
    await user.click(screen.getByRole('button', { name: 'Terug naar het overzicht' }));
    expect(router.route).toEqual({ view: 'overview', filter: CURRENT });
  });

  it("does not hold back one's own intern", async () => {
    await look(true);
    expect(screen.queryByText('Je leest mee. Hier verandert niets.')).toBeNull();
    expect(add().some((each) => !(each as HTMLButtonElement).disabled)).toBe(true);
  });

  it('tells the educational staff who edits it', async () => {
    write(['reviewer']);
    await look(false);
    expect(screen.getByText(/Alleen de mentor of de directie/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zelf bewerken' })).toBeNull();
  });
});
