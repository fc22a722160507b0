import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryDraft, WeekPlan } from '@/gen/wire';
import { kept, line, week } from '@/test/activity';
import { violations } from '@/test/axe';
import { answer, callsOf, saved } from '@/test/wire';
import WeekPlanner from './WeekPlanner.svelte';
import { errors, WeekController } from './week.svelte';

const sent = () => callsOf('entry_save') as EntryDraft[];

async function controller(plan: WeekPlan = week()) {
  answer('week_plan', () => plan);
  const made = new WeekController('p1');
  await made.load();
  return made;
}

beforeEach(() => {
  answer('entry_save', (draft) => saved(kept(draft, 'new-id')));
});

describe('WeekController', () => {
  it('keeps a new line once it says what is done, and then under one id', async () => {
    const planner = await controller();
    const key = planner.add('2026-11-17');
    expect(planner.of('2026-11-17').at(-1)?.from).toBe('10:30');
    await planner.queue.flush();
    expect(sent()).toEqual([]);
    planner.change(key, { text: 'Spelen' });
    await planner.queue.flush();
    planner.change(key, { to: '11u' });
    await planner.queue.flush();
    expect(sent().map(({ id }) => id)).toEqual([null, 'new-id']);
    const body = { kind: 'plan', date: '2026-11-17', from: '10:30:00', to: '11:00:00' };
    expect(sent()[1]?.body).toMatchObject(body);
  });

  it('holds back hours that are wrong and stays in the week', async () => {
    const planner = await controller();
    planner.change('l1', { to: '8:00' });
    await planner.queue.flush();
    expect(sent()).toEqual([]);
    await planner.go('2026-11-23');
    expect(callsOf('week_plan')).toHaveLength(1);
    expect(await planner.copy('Klaar')).toBeNull();
    planner.change('l1', { to: '11:00' });
    await planner.go('2026-11-23');
    expect(sent()).toHaveLength(1);
    expect(callsOf('week_plan').at(-1)).toEqual({ placement: 'p1', day: '2026-11-23' });
  });

  it('keeps what is not saved when the week is loaded again', async () => {
    const planner = await controller();
    const key = planner.add('2026-11-18');
    planner.change(key, { text: 'Nieuw', from: 'later' });
    planner.change('l1', { from: '25' });
    await planner.load();
    expect(planner.lines.map(({ text, from }) => [text, from])).toEqual([
      ['Voorlezen', '25'],
      ['Nieuw', 'later'],
    ]);
  });

  it('drops a line that was never kept, and bins one that was', async () => {
    const planner = await controller();
    const bin = vi.fn(async () => undefined);
    await planner.remove(planner.add('2026-11-18'), bin);
    expect(bin).not.toHaveBeenCalled();
    answer('week_plan', () => week([]));
    await planner.remove('l1', bin);
    expect(bin).toHaveBeenCalledWith('l1');
    expect(planner.lines).toEqual([]);
  });

  it('copies to the next week and goes there', async () => {
    const planner = await controller();
    answer('week_copy', () => saved({ copied: 1, left_out: 0 }));
    answer('week_plan', ({ day }) => week([], { monday: day ?? '' }));
    expect(await planner.copy('Klaar')).toEqual({ copied: 1, left_out: 0 });
    expect(callsOf('week_copy')).toEqual([
      { placement: 'p1', from: '2026-11-16', to: '2026-11-23' },
    ]);
    expect(planner.plan?.monday).toBe('2026-11-23');
  });

  it('says what is wrong with a line, by field', () => {
    const good = { key: 'k', id: 'l1', date: '2026-11-17', from: '9', to: '10', text: 'a', rule: '', done: false };
    expect(errors(good)).toEqual({});
    expect(errors({ ...good, from: '', to: '' })).toEqual({});
    expect(errors({ ...good, from: 'x', to: '99' })).toEqual({ from: 'time-wrong', to: 'time-wrong' });
    expect(errors({ ...good, to: '9:00' })).toEqual({ to: 'time-order' });
    expect(errors({ ...good, text: '' })).toEqual({ text: 'task-missing' });
    expect(errors({ ...good, id: null, to: '', text: '' })).toEqual({});
  });
});

describe('WeekPlanner', () => {
  async function show(plan = week()) {
    answer('week_plan', () => plan);
    const user = userEvent.setup();
    render(WeekPlanner, { props: { placement: 'p1' } });
    await screen.findByRole('heading', { name: /dinsdag 17 november/ });
    return user;
  }

  it('puts the error beside the hour and saves when it is mended', async () => {
    const user = await show();
    const row = within(screen.getByRole('group', { name: 'Voorlezen' }));
    const to = row.getByRole('textbox', { name: 'Tot' });
    await user.clear(to);
    await user.type(to, '8u30');
    await user.tab();
    expect(row.getByText('Het einduur moet na het beginuur liggen.')).toBeTruthy();
    expect(to.getAttribute('aria-invalid')).toBe('true');
    expect(await violations()).toEqual([]);
    await user.clear(to);
    await user.type(to, '1030');
    await user.tab();
    await waitFor(() => expect(sent().at(-1)?.body).toMatchObject({ to: '10:30:00' }));
    expect((to as HTMLInputElement).value).toBe('10:30');
  });

  it('adds a line with the cursor in its text, by keyboard', async () => {
    const user = await show();
    screen.getByRole('button', { name: /Taak toevoegen op maandag/ }).focus();
    await user.keyboard('{Enter}');
    await user.keyboard('Kringgesprek{Tab}');
    await waitFor(() =>
      expect(sent()[0]?.body).toMatchObject({ date: '2026-11-16', text: 'Kringgesprek' }),
    );
  });

  it('says which days are free or outside, and has no accessibility violations', async () => {
    const plan = week();
    if (plan.days[0]) plan.days[0].free = { kind: 'public', name: 'Wapenstilstand' };
    if (plan.days[4]) plan.days[4].inside = false;
    await show(plan);
    expect(screen.getByText('Vrij: Wapenstilstand')).toBeTruthy();
    expect(screen.getByText('Buiten de stage')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('ticks a task off and ties it to an activity', async () => {
    const user = await show(week([line(), line({ text: 'Opruimen' }, 'l2')]));
    const row = within(screen.getByRole('group', { name: 'Opruimen' }));
    await user.click(row.getByRole('checkbox', { name: 'Gedaan' }));
    await user.selectOptions(row.getByRole('combobox', { name: 'Hoort bij' }), 'read');
    await waitFor(() => expect(sent().at(-1)).toMatchObject({ id: 'l2', body: { done: true, rule: 'read' } }));
  });
});
