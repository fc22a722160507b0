import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentRow, EntryDraft, FileRow, Papers } from '@/gen/wire';
import { session } from '@/state/session.svelte';
import { toasts } from '@/state/toast.svelte';
import { violations } from '@/test/axe';
import { answer, calls, callsOf, failure, invoke, saved, status } from '@/test/wire';
import PapersTab from './PapersTab.svelte';
import { sizeText } from './files';
import { PapersController } from './papers.svelte';

function paper(rest: Partial<DocumentRow> = {}): DocumentRow {
  return {
    entry: null,
    rule: 'agenda',
    title: 'Agenda',
    from: 'intern',
    signed_by: [],
    due: '2026-11-20',
    by_rule: '2026-11-20',
    moved: false,
    received: null,
    signed: [],
    waived: false,
    remark: '',
    state: 'late',
    files: [],
    ...rest,
  };
}

function file(rest: Partial<FileRow> = {}): FileRow {
  return { id: 'f1', of: null, name: 'Brief.pdf', kind: 'pdf', size: 81_200, added: '2026-11-21', ...rest };
}

function papers(rows: DocumentRow[], rest: Partial<Papers> = {}): Papers {
  const late = rows.filter((row) => row.state === 'late').length;
  return { papers: rows, files: [], late, open: rows.length, ...rest };
}

const signed = paper({ rule: 'pack', title: 'Stagepakket', signed_by: ['intern', 'mentor'], signed: ['intern'], state: 'unsigned', received: '2026-11-01' });

function keep(): void {
  answer('entry_save', (draft) => {
    const { placement, body } = draft as EntryDraft;
    return saved({ id: draft.id ?? 'e1', placement, body, created: '2026-11-22T13:02:00Z' });
  });
}

beforeEach(() => {
  session.status = status();
  toasts.items = [];
  keep();
});

async function show(value: Papers): Promise<ReturnType<typeof userEvent.setup>> {
  answer('papers', () => value);
  render(PapersTab, { props: { placement: 'pl1' } });
  await screen.findByRole('heading', { name: 'Papieren' });
  return userEvent.setup();
}

describe('the checklist', () => {
  it('says how each paper stands, in words, and has no accessibility violations', async () => {
    await show(papers([paper(), signed, paper({ rule: 'x', title: 'Portfolio', state: 'awaited', moved: true, due: '2026-12-01' })], { files: [file()] }));
    const [late, unsigned, awaited] = screen.getAllByRole('listitem').filter((item) => item.dataset.state);
    expect(late?.textContent).toContain('Te laat');
    expect(late?.textContent).toContain('Van: Stagiair · Tegen 20/11/2026');
    expect(unsigned?.textContent).toContain('Nog te tekenen');
    expect(awaited?.textContent).toContain('Met de hand verzet. Volgens de opleiding: 20/11/2026');
    expect(screen.getByText('PDF · 81 kB · 21/11/2026')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('notes in one click that a paper came today', async () => {
    const user = await show(papers([paper()]));
    await user.click(screen.getByRole('button', { name: 'Agenda: vandaag gekregen' }));
    await waitFor(() => expect(callsOf('entry_save')).toHaveLength(1));
    expect(callsOf('entry_save')[0]).toMatchObject({
      id: null,
      placement: 'pl1',
      body: { kind: 'document', rule: 'agenda', title: '', due: null, received: '2026-11-22' },
    });
  });

  it('notes who has signed', async () => {
    const user = await show(papers([signed]));
    await user.click(screen.getByRole('checkbox', { name: 'Mentor' }));
    await waitFor(() => expect(callsOf('entry_save')).toHaveLength(1));
    expect(callsOf('entry_save')[0]).toMatchObject({ body: { signed: ['intern', 'mentor'] } });
  });

  it('moves a day by hand and puts it back to the rule', async () => {
    answer('due_move', () => saved({} as never));
    const user = await show(papers([paper({ moved: true, due: '2026-12-01' })]));
    await user.click(screen.getByRole('button', { name: 'Meer over Agenda' }));
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Volg weer de opleiding' }));
    await waitFor(() => expect(callsOf('due_move')).toHaveLength(1));
    expect(callsOf('due_move')[0]).toEqual({ placement: 'pl1', key: 'document/agenda', due: null });
  });

  it('says beside the field what is wrong', async () => {
    answer('entry_save', () => {
      throw failure({ code: 'date-in-future', field: 'received' });
    });
    const user = await show(papers([paper()]));
    await user.click(screen.getByRole('button', { name: 'Meer over Agenda' }));
    await user.click(screen.getByRole('button', { name: 'Agenda: vandaag gekregen' }));
    const field = screen.getByRole('group', { name: 'Gekregen op' });
    await waitFor(() => expect(field.parentElement?.textContent).toContain('Deze dag moet nog komen.'));
  });

  it('adds a paper of the mentor, kept once it has a name', async () => {
    const user = await show(papers([]));
    await user.click(screen.getByRole('button', { name: 'Papier toevoegen' }));
    const name = await screen.findByRole('textbox', { name: 'Naam van het papier' });
    expect(document.activeElement).toBe(name);
    expect(callsOf('entry_save')).toHaveLength(0);
    await user.type(name, 'Uittreksel');
    await waitFor(() => expect(callsOf('entry_save')).toHaveLength(1), { timeout: 2000 });
    expect(callsOf('entry_save')[0]).toMatchObject({ id: null, body: { title: 'Uittreksel', rule: '' } });
  });
});

describe('the controller', () => {
  it('keeps every row its place and what is not saved yet as it was entered', async () => {
    const controller = new PapersController('pl1');
    controller.take(papers([paper(), paper({ rule: 'b', title: 'B' })]));
    controller.change('agenda', { remark: 'wordt nog getypt' });
    controller.take(papers([paper({ rule: 'b', title: 'B' }), paper({ state: 'done' })]));
    expect(controller.rows.map((row) => row.key)).toEqual(['agenda', 'b']);
    expect(controller.rows[0]?.remark).toBe('wordt nog getypt');
    await controller.queue.flush();
  });

  it('keeps an own paper once, also when it is typed on while it is kept', async () => {
    const controller = new PapersController('pl1');
    const key = controller.add();
    controller.change(key, { title: 'Uittreksel' });
    await controller.queue.flush();
    controller.change(key, { remark: 'model 2' });
    controller.take(papers([paper({ rule: '', entry: 'e1', title: 'Uittreksel' })]));
    await controller.queue.flush();
    expect(callsOf('entry_save').map((draft) => (draft as EntryDraft).id)).toEqual([null, 'e1']);
    expect(controller.rows).toHaveLength(1);
  });
});

describe('files', () => {
  it('are added at the paper, and each refusal is named', async () => {
    const refused = [{ name: 'x.exe', error: failure({ code: 'attachment-forbidden' }) }];
    invoke.mockImplementationOnce(async () => papers([paper({ entry: 'e1' })]));
    const user = await show(papers([paper({ entry: 'e1' })]));
    invoke.mockImplementationOnce(async (name, payload) => {
      calls.push({ name, args: payload });
      return saved({ added: [file()], same: [], refused });
    });
    await user.click(screen.getByRole('button', { name: 'Bestand toevoegen bij Agenda' }));
    await waitFor(() => expect(toasts.items).toHaveLength(2));
    expect(calls.at(-1)).toEqual({
      name: 'attachment_add',
      args: { target: { placement: 'pl1', of: 'e1', rule: 'agenda' } },
    });
    expect(toasts.items.map((toast) => toast.text)).toEqual([
      'Bestand toegevoegd.',
      expect.stringMatching(/^x\.exe: Dit soort bestand wordt niet bewaard/),
    ]);
  });

  it('are opened by id', async () => {
    const user = await show(papers([], { files: [file()] }));
    await user.click(screen.getByRole('button', { name: 'Brief.pdf openen' }));
    await waitFor(() => expect(calls.at(-1)).toEqual({ name: 'attachment_open', args: { entry: 'f1' } }));
    const list = screen.getByRole('list', { name: 'Andere bestanden' });
    expect(within(list).getByRole('button', { name: 'Brief.pdf bewaren als' })).toBeTruthy();
  });

  it('have a size as people read it', () => {
    expect([1, 81_200, 999_499, 999_500, 3_440_000, 50_000_000].map(sizeText)).toEqual([
      '1 kB', '81 kB', '999 kB', '1 MB', '3,4 MB', '50 MB',
    ]);
  });
});
