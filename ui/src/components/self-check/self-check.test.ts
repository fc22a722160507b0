/** The self-check of the workplace: scores, remarks, actions, years, and what goes on paper. */
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SelfCheckActionView, SelfCheckView, SelfCheckYear } from '@/gen/wire';
import { dialogs } from '@/state/dialogs.svelte';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { answer, callsOf, failure, saved, status } from '@/test/wire';
import TeamActions from '../today/TeamActions.svelte';
import SelfCheck from './SelfCheck.svelte';
import { SelfCheckController } from './check.svelte';
import { earlier, filled, pairs, yearName } from './years';

const titles = ['Waarderend begeleiden', 'Theorie en praktijk', 'Vlot bereikbaar'];

function year(first: number, levels: (number | null)[], rest: Partial<SelfCheckYear> = {}): SelfCheckYear {
  return {
    year: first,
    date: `${first}-10-14`,
    people: ['p1'],
    others: '',
    levels: ['Nog niet', 'Soms', 'Meestal', 'Altijd'],
    statements: titles.map((title, at) => ({
      id: `s${at + 1}`,
      number: at + 1,
      title,
      text: `We doen ${title.toLowerCase()}.`,
      level: levels[at] ?? null,
      remark: '',
    })),
    actions: [],
    mean: 2.5,
    ...rest,
  };
}

/** What must be there. */
function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

function view(years: SelfCheckYear[]): SelfCheckView {
  return {
    this_year: 2026,
    years,
    people: [
      { id: 'p1', name: 'Els Maes' },
      { id: 'p2', name: 'Jo Smet' },
    ],
  };
}

const action: SelfCheckActionView = {
  id: 'a1',
  statement: 's3',
  text: 'Een aanspreekpunt kiezen',
  who: 'p2',
  due: '2026-11-20',
  done: null,
  late: true,
};

async function show(years: SelfCheckYear[]) {
  answer('self_check', () => view(years));
  const user = userEvent.setup();
  render(SelfCheck);
  await screen.findByRole('heading', { name: 'Zelfcheck van de stageplaats' });
  await waitFor(() => expect(screen.queryByText('Laden…')).toBeNull());
  return user;
}

beforeEach(() => {
  session.status = status();
  dialogs.closePaper();
});

describe('years', () => {
  const now = year(2026, [4, null, 2]);
  const before = year(2025, [3, 2, 2]);

  it('puts each statement beside what was said of it before', () => {
    expect(pairs(now, before).map((pair) => [pair.before, pair.now])).toEqual([
      [3, 4],
      [2, null],
      [2, 2],
    ]);
    expect(pairs(now, null).every((pair) => pair.before === null)).toBe(true);
    expect(filled(now)).toBe(2);
  });

  it('knows which years come before', () => {
    expect(earlier([year(2024, []), now, before], 2026).map((each) => each.year)).toEqual([2025, 2024]);
    expect(yearName(1999)).toBe('1999-2000');
  });
});

describe('SelfCheckController', () => {
  it('never puts an answer over what was typed since', async () => {
    const first = year(2026, []);
    answer('self_check', () => view([first]));
    const sent: (() => void)[] = [];
    answer(
      'self_check_score',
      (draft) =>
        new Promise((resolve) => {
          const statements = first.statements.map((each) =>
            each.id === draft.statement ? { ...each, remark: draft.remark } : each,
          );
          sent.push(() => resolve(saved(view([{ ...first, statements }]))));
        }),
    );
    const controller = new SelfCheckController();
    await controller.reload();
    const statement = () => there(controller.year?.statements[0]);
    controller.say(2026, statement(), { remark: 'Eerst' });
    await waitFor(() => expect(sent).toHaveLength(1));
    controller.say(2026, statement(), { remark: 'Eerst en daarna' }, 60_000);
    there(sent[0])();
    await waitFor(() => expect(statement().remark).toBe('Eerst'));
    expect(controller.score(2026, statement()).remark).toBe('Eerst en daarna');
    void controller.scores.flush();
    await waitFor(() => expect(sent).toHaveLength(2));
    there(sent[1])();
    await waitFor(() => expect(controller.scores.busy).toBe(false));
    expect(statement().remark).toBe('Eerst en daarna');
  });

  it('keeps what could not be saved, to be tried again', async () => {
    answer('self_check', () => view([year(2026, [])]));
    let full = true;
    answer('self_check_score', () => {
      if (full) throw failure({ code: 'disk-full', refused: false });
      return saved(view([year(2026, [3])]));
    });
    const controller = new SelfCheckController();
    await controller.reload();
    const statement = there(controller.year?.statements[0]);
    controller.say(2026, statement, { level: 3 });
    await waitFor(() => expect(controller.scores.failed.size).toBe(1));
    expect(controller.score(2026, statement).level).toBe(3);
    full = false;
    await controller.scores.retry();
    expect(controller.scores.failed.size).toBe(0);
  });
});

describe('SelfCheck', () => {
  it('begins this school year with one button', async () => {
    answer('self_check_start', () => saved(view([year(2026, [])])));
    const user = await show([]);
    await user.click(await screen.findByRole('button', { name: 'Begin met 2026-2027' }));
    expect(callsOf('self_check_start')).toEqual([2026]);
    expect(await screen.findByRole('heading', { name: '1. Waarderend begeleiden' })).toBeTruthy();
  });

  it('scores by key, shows the year before in words, and has no violations', async () => {
    const before = year(2025, [3, 2, 2]);
    answer('self_check_score', () => saved(view([year(2026, [4]), before])));
    const user = await show([year(2026, []), before]);
    expect(await screen.findByText('0 van 3 gekozen')).toBeTruthy();
    expect(screen.getByText('Vorig jaar (2025-2026): 3 Meestal')).toBeTruthy();
    const picker = screen.getByRole('radiogroup', { name: /1\. Waarderend/ });
    there(within(picker).getAllByRole('radio')[0]).focus();
    await user.keyboard('4');
    expect(callsOf('self_check_score')).toEqual([
      { year: 2026, statement: 's1', level: 4, remark: '' },
    ]);
    expect(await screen.findByText('1 van 3 gekozen')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('notes who took part', async () => {
    const years = [year(2026, [])];
    answer('self_check_save', () => saved(view([year(2026, [], { people: ['p1', 'p2'] })])));
    const user = await show(years);
    const team = within(await screen.findByRole('group', { name: 'Wie deed mee' }));
    await user.click(team.getByRole('checkbox', { name: 'Jo Smet' }));
    expect(callsOf('self_check_save')[0]).toMatchObject({ year: 2026, people: ['p1', 'p2'] });
  });

  it('says in words that an action is late, and ticks it off', async () => {
    answer('self_check_action_save', () => saved(view([year(2026, [], { actions: [action] })])));
    const user = await show([year(2026, [], { actions: [action] })]);
    await user.click(await screen.findByRole('tab', { name: 'Acties' }));
    expect(screen.getByText(/Te laat: .*20 november 2026/)).toBeTruthy();
    expect(screen.getByText('3. Vlot bereikbaar')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Een aanspreekpunt kiezen' }));
    expect(callsOf('self_check_action_save')[0]).toMatchObject({ id: 'a1', done: '2026-11-22' });
  });

  it('says beside the field what a new action lacks', async () => {
    answer('self_check_action_save', () => {
      throw failure({ code: 'agreement-missing', field: 'text' });
    });
    const user = await show([year(2026, [])]);
    await user.click(await screen.findByRole('tab', { name: 'Acties' }));
    await user.click(screen.getByRole('button', { name: 'Nieuwe actie' }));
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    const field = await screen.findByRole('textbox', { name: /Wat gaan jullie doen/ });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await violations()).toEqual([]);
  });

  it('draws one year against another, with every figure in a table', async () => {
    const user = await show([year(2026, [4, null, 2]), year(2025, [3, 2, 2]), year(2024, [2, 2, 1])]);
    await user.click(await screen.findByRole('tab', { name: 'Over de jaren' }));
    const chart = screen.getByRole('img', { name: /^Scores van 2026-2027/ });
    expect(chart.querySelector('desc')?.textContent).toContain('Waarderend begeleiden: van 3 naar 4');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vergelijk met' }), '2024');
    expect(chart.querySelector('desc')?.textContent).toContain('Waarderend begeleiden: van 2 naar 4');
    const row = within(screen.getByRole('row', { name: /^1\. Waarderend/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent?.trim())).toEqual([
      '2 Soms',
      '3 Meestal',
      '4 Altijd',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('leaves remarks and actions off the paper until somebody chooses them', async () => {
    const user = await show([year(2026, [4])]);
    await user.click(await screen.findByRole('button', { name: 'Voor de scholen' }));
    await user.click(screen.getByRole('checkbox', { name: 'Met de acties' }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bekijk het papier' }));
    await waitFor(() =>
      expect(dialogs.paper).toEqual({ paper: 'self-check', year: 2026, remarks: false, actions: true }),
    );
  });
});

describe('TeamActions', () => {
  it('says what is due, for whom, and nothing when nothing is', async () => {
    const due = { id: 'a1', year: 2026, text: 'Kiezen', who: 'Jo Smet', mine: false, due: '2026-11-20', days: -2 };
    const { rerender } = render(TeamActions, { props: { actions: [due], onopen: () => {} } });
    expect(screen.getByText('Voor Jo Smet')).toBeTruthy();
    expect(screen.getByText('2 dagen te laat')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await rerender({ actions: [] });
    expect(screen.queryByText('Acties van het team')).toBeNull();
  });
});
