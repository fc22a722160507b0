import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Directory, ManyPreview, ManyRow, ManyWritten } from '@/gen/wire';
import { dialogs } from '@/state/dialogs.svelte';
import { violations } from '@/test/axe';
import { answer, answerShell, calls, failure, notify } from '@/test/wire';
import ManyButtons from './ManyButtons.svelte';
import PrintSheets from './PrintSheets.svelte';
import { ManyController } from './many.svelte';

const row = (rest: Partial<ManyRow> = {}): ManyRow => ({
  placement: 'pl1',
  name: 'Amina El Amrani',
  school: 'Thomas More',
  programme: 'Keuzestage',
  form_title: 'Attitudes',
  moment: 'final',
  form: null,
  language: null,
  file: 'Amina.pdf',
  state: 'complete',
  draft: false,
  rows_open: 0,
  rest_open: 0,
  left_out: null,
  unknown_characters: [],
  ...rest,
});
const EMPTY = row({ placement: 'pl2', name: 'Bram Claes', file: '', left_out: 'empty', state: 'empty' });
const preview: ManyPreview = { rows: [row(), EMPTY], count: 1 };
const written: ManyWritten = {
  files: [{ name: 'Amina El Amrani', file: 'Amina.pdf', unknown_characters: ['🜁'] }],
  left_out: [{ name: 'Bram Claes', school: 'Thomas More', moment: 'final', why: 'empty' }],
  stopped: false,
  failed: null,
  list: null,
};
const directory: Directory = {
  site: null,
  groups: [],
  people: [{ id: 'p1', name: 'Els Maes', roles: ['mentor'], email: '' }],
  schools: [{ id: 's1', name: 'Thomas More', address: '', email: '' }],
  supervisors: [],
  programmes: [],
  school_forms: [],
} as unknown as Directory;

beforeEach(() => {
  answer('many', () => preview);
  answer('directory', () => directory);
  answer('interns', () => []);
});

describe('the choice', () => {
  it('drops an answer that was overtaken', async () => {
    const held: ((value: ManyPreview) => void)[] = [];
    answer('many', () => new Promise((resolve) => held.push(resolve)));
    const controller = new ManyController('folder');
    const first = controller.choose({ incomplete: true });
    const second = controller.choose({ drafts: true });
    held[1]?.(preview);
    held[0]?.({ rows: [], count: 0 });
    await Promise.all([first, second]);
    expect(controller.preview).toBe(preview);
    expect(calls.at(-1)?.args).toMatchObject({ incomplete: true, drafts: true });
  });

  it('leaves a placement out and takes it in again', async () => {
    const controller = new ManyController('folder');
    await controller.tick('pl1', false);
    expect(controller.choice.without).toEqual(['pl1']);
    await controller.tick('pl1', true);
    expect(controller.choice.without).toEqual([]);
  });
});

describe('writing into a folder', () => {
  const folder = { folder: 'saved-1', name: 'Verslagen', taken: [] as string[] };

  it('goes on at once where no name is taken, and tells how far it is', async () => {
    answerShell('many_folder', () => folder);
    answerShell('many_write', ({ progress }) => {
      notify(progress, { done: 1, total: 1, file: 'Amina.pdf' });
      return written;
    });
    const controller = new ManyController('folder');
    await controller.toFolder();
    expect(controller.step).toBe('done');
    expect(controller.progress?.file).toBe('Amina.pdf');
    expect(controller.written?.files).toHaveLength(1);
  });

  it('asks first where names are taken', async () => {
    answerShell('many_folder', () => ({ ...folder, taken: ['Amina.pdf'] }));
    answerShell('many_write', () => written);
    const controller = new ManyController('folder');
    await controller.toFolder();
    expect(controller.step).toBe('taken');
    controller.existing = 'number';
    await controller.write();
    expect(calls.at(-1)).toMatchObject({ args: { order: { existing: 'number', folder: 'saved-1' } } });
  });

  it('stays with the choice when no folder is chosen or the folder is gone', async () => {
    answerShell('many_folder', () => null);
    const controller = new ManyController('folder');
    await controller.toFolder();
    expect([controller.step, controller.error]).toEqual(['choose', null]);
    answerShell('many_folder', () => {
      throw failure({ code: 'folder-gone' });
    });
    await controller.toFolder();
    expect(controller.error).toContain('map');
  });
});

describe('the dialogs', () => {
  it('say what is made and what is left out', async () => {
    const user = userEvent.setup();
    render(ManyButtons);
    await user.click(screen.getByRole('button', { name: 'Alle verslagen…' }));
    expect(await screen.findByText('1 van 2 wordt gemaakt.')).toBeTruthy();
    expect(screen.getByText('Niet: nog niets ingevuld')).toBeTruthy();
    expect(screen.getByLabelText('Bram Claes')).toHaveProperty('disabled', true);
    expect(await violations()).toEqual([]);
  });

  it('go from the list to the summary by keyboard', async () => {
    answerShell('many_folder', () => ({ folder: 'saved-1', name: 'Verslagen', taken: [] }));
    answerShell('many_write', () => written);
    const user = userEvent.setup();
    render(ManyButtons);
    await user.click(screen.getByRole('button', { name: 'Alle verslagen…' }));
    await screen.findByText('1 van 2 wordt gemaakt.');
    screen.getByRole('button', { name: 'Map kiezen en maken…' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 verslag staat in ‘Verslagen’.')).toBeTruthy();
    expect(screen.getByText('Bram Claes, Einde: nog niets ingevuld')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('take data as a spreadsheet', async () => {
    answerShell('data_save', () => ({ saved: 'saved-2', name: 'gegevens.xlsx' }));
    const user = userEvent.setup();
    render(ManyButtons);
    await user.click(screen.getByRole('button', { name: 'Gegevens…' }));
    await screen.findByText('1 van 2 wordt gemaakt.');
    await user.click(screen.getByRole('button', { name: 'Rekenblad (XLSX)…' }));
    expect(await screen.findByText('Bewaard: gegevens.xlsx')).toBeTruthy();
    expect(calls.at(-1)).toMatchObject({ args: { choice: { kind: 'xlsx' } } });
  });

  it('show a blank form for nobody', async () => {
    const openPaper = vi.spyOn(dialogs, 'openPaper').mockImplementation(() => {});
    const user = userEvent.setup();
    render(ManyButtons);
    await user.click(screen.getByRole('button', { name: 'Blanco formulier…' }));
    await screen.findByRole('radio', { name: 'Uniform formulier' });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bekijken' }));
    const choice = { paper: 'blank-form', placement: null, programme: null, moment: null };
    expect(openPaper).toHaveBeenCalledWith(choice);
    openPaper.mockRestore();
  });
});

describe('pages for the printer', () => {
  it('stand beside the window, one drawing to a sheet, and go away again', () => {
    const page = { strips: [], places: [] };
    const sheets = { width: 595.28, height: 841.89, lang: 'nl', pages: [page, page, page] };
    const { unmount } = render(PrintSheets, { sheets });
    const root = document.querySelector('body > .paper-print');
    expect(root?.querySelectorAll(':scope > .sheet > svg')).toHaveLength(3);
    expect(document.documentElement.classList.contains('prints-paper')).toBe(true);
    unmount();
    expect(document.querySelector('.paper-print')).toBeNull();
    expect(document.documentElement.classList.contains('prints-paper')).toBe(false);
  });
});
