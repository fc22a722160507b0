import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ActivityRow, ActivityView, EntryDraft } from '@/gen/wire';
import { activities, kept, totals } from '@/test/activity';
import { violations } from '@/test/axe';
import { answer, callsOf, failure, saved } from '@/test/wire';
import ActivityList from './ActivityList.svelte';
import { ActivityController } from './list.svelte';

const bodies = () => (callsOf('entry_save') as EntryDraft[]).map(({ body }) => body);

/** Answers as the binder does: what was saved is in the list that comes after. */
function binder(view: ActivityView): void {
  answer('activities', () => structuredClone(view));
  answer('entry_save', (draft) => {
    const { body } = draft;
    const rows = view.headings.flatMap((heading) => heading.rows);
    const same = (row: ActivityRow) => 'rule' in body && body.rule !== '' && row.rule === body.rule;
    const row = rows.find((each) => same(each) || each.id === draft.id);
    const title = row?.title;
    if (row) Object.assign(row, body, { id: row.id ?? 'new', title });
    return saved(kept(draft, row?.id ?? 'new'));
  });
}

async function controller(view = activities()) {
  binder(view);
  const made = new ActivityController('p1');
  await made.load();
  return made;
}

async function show(view = activities()) {
  binder(view);
  const user = userEvent.setup();
  render(ActivityList, { props: { placement: 'p1' } });
  await screen.findByRole('heading', { name: 'Activiteitenlijst' });
  const row = (name: string) => screen.findByRole('group', { name });
  return { user, row };
}

describe('ActivityController', () => {
  it('marks a step with today, and takes the day away again', async () => {
    const list = await controller();
    list.toggle('rule:welcome', 'participated');
    expect(list.find('rule:welcome')?.participated).toBe('2026-11-22');
    await list.queue.flush();
    const marked = bodies()[0];
    expect(marked).toMatchObject({ kind: 'activity', rule: 'welcome', participated: '2026-11-22' });
    list.toggle('rule:welcome', 'participated');
    await list.queue.flush();
    expect(bodies().at(-1)).toMatchObject({ rule: 'welcome', participated: null });
  });

  it('does not keep an own activity without a name', async () => {
    const list = await controller();
    list.change('e9', { title: ' ' });
    await list.queue.flush();
    expect(bodies()).toEqual([]);
    list.change('e9', { title: 'Bos' });
    await list.queue.flush();
    expect(callsOf('entry_save')[0]).toMatchObject({ id: 'e9', body: { title: 'Bos' } });
  });

  it('keeps what could not be saved, also when the list is loaded again', async () => {
    const list = await controller();
    answer('entry_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    list.change('rule:welcome', { remark: 'Rustig' });
    await list.queue.flush();
    await list.load();
    expect(list.find('rule:welcome')?.remark).toBe('Rustig');
    answer('entry_save', (draft) => saved(kept(draft, 'new')));
    await list.queue.retry();
    expect(bodies().at(-1)).toMatchObject({ remark: 'Rustig' });
  });

  it('shows what was chosen and own activities only, when asked', async () => {
    const view = activities({ chooses: true });
    const rows = view.headings[0]?.rows ?? [];
    if (rows[1]) rows[1].chosen = true;
    const list = await controller(view);
    list.onlyChosen = true;
    const titles = list.shown.flatMap((heading) => heading.rows.map((row) => row.title));
    expect(titles).toEqual(['Afscheid', 'Bosklas']);
  });
});

describe('ActivityList', () => {
  it('marks with one click, or one key on the row, and walks with the arrows', async () => {
    const { user, row } = await show();
    const first = within(await row('Onthalen'));
    await user.click(first.getByRole('button', { name: 'Gezien' }));
    expect(first.getByRole('button', { name: 'Gezien 22/11/2026', pressed: true })).toBeTruthy();
    await user.keyboard('{ArrowDown}[Digit3]');
    await waitFor(() => expect(bodies()).toHaveLength(2));
    expect(bodies()[1]).toMatchObject({ rule: 'farewell', independent: '2026-11-22' });
    const second = within(await row('Afscheid'));
    expect(document.activeElement).toBe(second.getByRole('button', { name: /^Gezien/ }));
  });

  it('lets the day be changed and a remark be written', async () => {
    const { user, row } = await show();
    const group = within(await row('Onthalen'));
    await user.click(group.getByRole('button', { name: 'Dagen en opmerking' }));
    const observed = within(group.getByRole('group', { name: 'Gezien' }));
    await user.click(observed.getByRole('textbox', { name: 'Dag' }));
    await user.paste('4/11/2026');
    await waitFor(() => expect(bodies().at(-1)).toMatchObject({ observed: '2026-11-04' }));
    await user.type(group.getByRole('textbox', { name: 'Opmerking' }), 'Goed 123');
    await user.tab();
    await waitFor(() => expect(bodies().at(-1)).toMatchObject({ remark: 'Goed 123', participated: null }));
  });

  it('adds an own activity and asks its name', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Eigen activiteit toevoegen' }));
    const name = screen.getByRole('textbox', { name: 'Activiteit' });
    expect(document.activeElement).toBe(name);
    await user.keyboard('{Enter}');
    expect(screen.getByText('Geef de activiteit een naam.')).toBeTruthy();
    await user.type(name, 'Uitstap{Enter}');
    await waitFor(() =>
      expect(bodies()).toMatchObject([{ rule: '', heading: '', title: 'Uitstap' }]),
    );
  });

  it('offers an empty state to a programme without a list', async () => {
    await show(activities({ listed: false, headings: [], counts: totals() }));
    expect(screen.getByText(/geen vaste lijst/)).toBeTruthy();
    expect(screen.queryByTestId('activity-print')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('lets choose and take a role, and has no accessibility violations', async () => {
    const { user, row } = await show(activities({ chooses: true }));
    const group = within(await row('Onthalen'));
    await user.click(group.getByRole('checkbox', { name: 'Gekozen' }));
    await user.selectOptions(group.getByRole('combobox', { name: 'Rol' }), 'active');
    await waitFor(() => expect(bodies().at(-1)).toMatchObject({ chosen: true, role: 'active' }));
    await user.click(group.getByRole('button', { name: 'Dagen en opmerking' }));
    expect(await violations()).toEqual([]);
  });

  it('bins an own activity', async () => {
    answer('bin', () => saved(null));
    const { user, row } = await show();
    const group = within(await row('Bosklas'));
    await user.click(group.getByRole('button', { name: 'Dagen en opmerking' }));
    answer('activities', () => activities({ headings: [] }));
    await user.click(group.getByRole('button', { name: 'Bosklas weggooien' }));
    expect(callsOf('bin')).toEqual([{ concept: 'entry', id: 'e9' }]);
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Bosklas' })).toBeNull());
  });
});
