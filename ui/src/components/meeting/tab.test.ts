import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryDraft, Talks } from '@/gen/wire';
import { dialogs } from '@/state/dialogs.svelte';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { observation } from '@/test/sheet';
import { agreement, talk, talks, talksBinder, warning } from '@/test/talks';
import { answer, callsOf, saved, status } from '@/test/wire';
import TalksTab from './TalksTab.svelte';

const people = [
  { id: 'p1', name: 'Els Maes', roles: ['mentor' as const] },
  { id: 'p2', name: 'Karim Aziz', roles: ['mentor' as const] },
];

async function show(view: Talks = talks(), props = {}) {
  talksBinder(view);
  const user = userEvent.setup();
  render(TalksTab, { props: { placement: 'pl1', ...props } });
  await screen.findByRole('heading', { name: 'Open afspraken' });
  return user;
}

const sent = () => callsOf('entry_save') as EntryDraft[];

beforeEach(() => {
  session.status = status({ people });
  dialogs.closePaper();
  answer('timeline', () => [observation({ date: '2026-11-18', text: 'Troost rustig' })]);
});

describe('TalksTab', () => {
  it('says of each talk where it stands, also in words when it is late', async () => {
    await show();
    const head = screen.getByRole('button', { name: /Aangekondigd stagebezoek/ });
    expect(head.textContent).toContain('te plannen tegen 20/11/2026, 2 dagen te laat');
    expect(await violations()).toEqual([]);
  });

  it('plans and holds a talk, with those present proposed', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: /Aangekondigd stagebezoek/ }));
    await user.type(screen.getByRole('textbox', { name: 'Van' }), '10u30');
    await user.tab();
    await user.click(screen.getByRole('checkbox', { name: 'Gehouden' }));
    const present = within(screen.getByRole('group', { name: 'Wie was erbij?' }));
    expect(present.getByRole<HTMLInputElement>('checkbox', { name: 'Jan Claes' }).checked).toBe(true);
    expect(present.getByRole<HTMLInputElement>('checkbox', { name: 'Rik Bos' }).checked).toBe(false);
    expect(sent().at(-1)?.body).toMatchObject({ from: '10:30:00', held: true });
    expect(await violations()).toEqual([]);
  });

  it('ticks an agreement off with one click', async () => {
    const user = await show(talks({ agreements: [agreement('a1', { by: '2026-11-20' })] }));
    await user.click(screen.getByRole('checkbox', { name: 'Afspraak a1' }));
    expect(sent()[0]?.body).toMatchObject({ kind: 'agreement', done: '2026-11-22' });
  });

  it('takes an observation over into a sheet, and prints it', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Feedbackblad van deze week' }));
    await user.click(await screen.findByRole('button', { name: 'Bij wat goed ging' }));
    const well = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat ging goed?' });
    expect(well.value).toBe('Troost rustig');
    await user.click(screen.getByRole('button', { name: 'Afdrukken' }));
    expect(dialogs.paper).toEqual({ paper: 'feedback-sheet', placement: 'pl1', entry: 'e1' });
    expect(await violations()).toEqual([]);
  });

  it('offers to end the placement at the warning that ends it', async () => {
    answer('placement_close', () => saved(null as never));
    const list = [warning('w1', 1), warning('w2', 2), warning('w3', 3, true)];
    const user = await show(talks({ warnings: list }));
    await user.click(screen.getByRole('button', { name: /Derde waarschuwing/ }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stage stoppen' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Stage stoppen' }));
    await user.click(dialog.getByRole('button', { name: 'Stage stoppen' }));
    expect(callsOf('placement_close')).toEqual([
      { placement: 'pl1', date: '2026-11-22', stopped: true, reason: 'Feit 3' },
    ]);
  });

  it('hands the placement over, and says beside the field who is missing', async () => {
    answer('placement_handover', () => saved({} as never));
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Stage overdragen' }));
    const form = () => screen.getByRole('button', { name: 'Stage overdragen' });
    await user.click(form());
    expect(screen.getAllByText('Kies de nieuwe mentor.').length).toBe(2);
    expect(await violations()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Nieuwe mentor' }), 'Karim Aziz');
    await user.click(form());
    expect(callsOf('placement_handover')).toEqual([
      { placement: 'pl1', date: '2026-11-22', from: null, to: 'p2', text: '' },
    ]);
  });

  it('opens what it is asked to bring into view', async () => {
    await show(talks({ meetings: [talk({ id: 'm1' })] }), { target: 'meeting/visit' });
    expect(await screen.findByRole('checkbox', { name: 'Gehouden' })).toBeTruthy();
  });
});
