import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupRow, BackupStatus, BackupsView, RestorePreview } from '@/gen/wire';
import { backup } from '@/state/backup.svelte';
import { violations } from '@/test/axe';
import { answer, answerShell, callsOf, failure } from '@/test/wire';
import BackupChip from './BackupChip.svelte';
import BackupNote from './BackupNote.svelte';
import BackupPart from './BackupPart.svelte';
import { chipText, noteLines, secondText, sizeText } from './words';

const now = new Date(2026, 10, 22, 15, 0);
/** A moment on a day of November 2026, as it crosses. */
const at = (day: number, hour: number, minute = 2) =>
  new Date(2026, 10, day, hour, minute).toISOString();

function status(rest: Partial<BackupStatus> = {}): BackupStatus {
  return {
    possible: true,
    last: at(22, 14),
    changed: false,
    stale: false,
    busy: null,
    failed: null,
    second: null,
    ...rest,
  };
}

function row(rest: Partial<BackupRow> = {}): BackupRow {
  return {
    id: '20261122T130200Z-auto',
    place: 'binder',
    at: at(22, 14),
    reason: 'auto',
    bytes: 3_700_000,
    state: 'good',
    lost: 0,
    ...rest,
  };
}

function view(rest: Partial<BackupsView> = {}): BackupsView {
  return { status: status(), rows: [row()], more: false, restored: null, ...rest };
}

function preview(rest: Partial<RestorePreview> = {}): RestorePreview {
  const line = { concept: 'observation', now: 12, then: 10, back: 1, gone: 3, changed: 2 } as const;
  const same = { concept: 'school', now: 2, then: 2, back: 0, gone: 0, changed: 0 } as const;
  return { backup: row(), foreign: false, compared: true, lines: [line, same], ...rest };
}

beforeEach(() => {
  backup.status = null;
  answer('backup_status', () => status());
  answer('backups', () => view());
});

describe('what is said', () => {
  it('tells the day in words', () => {
    expect(chipText(status(), now)).toBe('Reservekopie: vandaag 14:02');
    expect(chipText(status({ last: at(21, 9, 5) }), now)).toBe('Reservekopie: gisteren 09:05');
    expect(chipText(status({ last: at(3, 9) }), now)).toBe('Reservekopie: 03/11/2026');
    expect(chipText(status({ last: null }), now)).toBe('Reservekopie: nog geen');
    expect(chipText(status({ busy: { done: 1, of: 2 } }), now)).toBe('Reservekopie: bezig');
  });

  it('tells in words that one is out of date or failed', () => {
    expect(chipText(status({ stale: true, last: at(20, 9) }), now)).toBe(
      'Reservekopie verouderd: 20/11/2026',
    );
    const failed = failure({ code: 'disk-full', refused: false });
    expect(chipText(status({ failed, last: null }), now)).toBe('Reservekopie mislukt: nog geen');
    const second = { name: 'STICK', state: 'away', last: at(1, 9), stale: true } as const;
    const lines = noteLines(status({ stale: true, second }));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('STICK');
    expect(secondText(second)).toContain('01/11/2026');
    expect(noteLines(status())).toEqual([]);
  });

  it('tells sizes as numbers to read', () => {
    expect(sizeText(100)).toBe('1 kB');
    expect(sizeText(400_000)).toBe('391 kB');
    expect(sizeText(3_700_000)).toMatch(/^3[.,]5 MB$/);
  });
});

describe('the chip and the note', () => {
  it('has its words also where only the sign shows', async () => {
    render(BackupChip);
    const chip = await screen.findByRole('button', { name: /^Reservekopie/ });
    expect(chip).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is not there where no backup can be made', async () => {
    answer('backup_status', () => status({ possible: false }));
    render(BackupChip);
    await waitFor(() => expect(callsOf('backup_status')).toHaveLength(1));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says on Today what is in no backup, and nothing when all is', async () => {
    backup.status = status({ stale: true });
    render(BackupNote);
    expect(screen.getByText(/staat nog in geen reservekopie/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    backup.status = status();
    await waitFor(() => expect(screen.queryByText(/geen reservekopie/)).toBeNull());
  });
});

describe('the list', () => {
  it('looks on until every one was looked through', async () => {
    const rows = [row({ state: 'unread' })];
    const answers = [view({ rows, more: true }), view()];
    answer('backups', () => answers.shift() ?? view());
    render(BackupPart);
    expect(await screen.findByText('in orde')).toBeTruthy();
    expect(callsOf('backups')).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it('offers no damaged one and no half one to put back', async () => {
    const rows = [
      row({ id: 'a', state: 'damaged' }),
      row({ id: 'b', state: 'half' }),
      row({ id: 'c', lost: 1 }),
    ];
    answer('backups', () => view({ rows }));
    render(BackupPart);
    expect(await screen.findByText('beschadigd')).toBeTruthy();
    expect(screen.getByText('niet af')).toBeTruthy();
    expect(screen.getByText('zonder 1 verloren bestand')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Zet terug: / })).toHaveLength(1);
  });

  it('makes one, a little further each time that it asks', async () => {
    const steps = [status({ busy: { done: 5, of: 10 } }), status()];
    answer('backup_make', () => status({ busy: { done: 0, of: 0 } }));
    answer('backup_status', () => steps.shift() ?? status());
    render(BackupPart);
    await fireEvent.click(await screen.findByRole('button', { name: 'Maak nu een reservekopie' }));
    expect(await screen.findByText('De reservekopie wordt gemaakt: 50 %')).toBeTruthy();
    expect(await screen.findByText('Reservekopie gemaakt en gecontroleerd.')).toBeTruthy();
  });

  it('says why one could not be made', async () => {
    const failed = failure({ code: 'disk-full', refused: false });
    answer('backup_make', () => status({ failed }));
    render(BackupPart);
    await fireEvent.click(await screen.findByRole('button', { name: 'Maak nu een reservekopie' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('putting one back', () => {
  async function open(): Promise<HTMLElement> {
    render(BackupPart);
    await fireEvent.click(await screen.findByRole('button', { name: /^Zet terug: / }));
    return screen.findByRole('dialog');
  }

  it('says first what would change, and only that', async () => {
    answer('backup_preview', () => preview());
    const dialog = await open();
    const table = await within(dialog).findByRole('table');
    const cells = within(table).getAllByRole('cell').map((cell) => cell.textContent.trim());
    expect(cells).toEqual(['12', '10', '1', '3', '2']);
    expect(callsOf('backup_restore')).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('says that nothing would change', async () => {
    answer('backup_preview', () => preview({ lines: [] }));
    expect(await within(await open()).findByText(/Er verandert niets/)).toBeTruthy();
  });

  it('asks a file of another machine for its own passphrase, and says when it is wrong', async () => {
    const file = row({ place: 'file' });
    answerShell('backup_choose', () => ({ backup: file, locked: true }));
    answer('backup_preview', (choice) => {
      if (choice.passphrase === 'juist') return preview({ backup: file, foreign: true });
      throw failure({ code: 'passphrase-wrong', field: 'passphrase' });
    });
    render(BackupPart);
    await fireEvent.click(await screen.findByRole('button', { name: 'Zet een bestand terug' }));
    const field = await screen.findByLabelText<HTMLInputElement>('Wachtwoord van deze reservekopie');
    await fireEvent.input(field, { target: { value: 'fout' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(field.value).toBe('fout');
    await fireEvent.input(field, { target: { value: 'juist' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(/van andere gegevens/)).toBeTruthy();
  });

  it('keeps the dialog with the reason when it fails', async () => {
    answer('backup_preview', () => preview());
    answer('backup_restore', () => {
      throw failure({ code: 'backup-damaged', refused: false });
    });
    const dialog = await open();
    await within(dialog).findByRole('table');
    await fireEvent.click(within(dialog).getByRole('button', { name: 'Zet terug' }));
    expect(await within(dialog).findByText(/beschadigd/)).toBeTruthy();
  });

  it('offers the way back after it was done', async () => {
    const before = row({ id: 'before', reason: 'restore' });
    const restored = { at: at(22, 14, 30), from: at(20, 9), before: 'before' };
    answer('backups', () => view({ rows: [before, row()], restored }));
    answer('backup_preview', () => preview({ backup: before }));
    render(BackupPart);
    const undo = await screen.findByRole('button', { name: /hoe het was/ });
    await fireEvent.click(undo);
    await waitFor(() => expect(callsOf('backup_preview')).toHaveLength(1));
    expect(callsOf('backup_preview')[0]).toMatchObject({ id: 'before' });
  });
});
