import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyStatus } from '@/gen/wire';
import { desk } from '@/state/desk.svelte';
import { seats } from '@/state/seats.svelte';
import { session } from '@/state/session.svelte';
import { toasts } from '@/state/toast.svelte';
import { violations } from '@/test/axe';
import { described } from '@/test/described';
import { answer, callsOf, deskStatus, failure, keyStatus, status, unlocked } from '@/test/wire';
import SecuritySection from './SecuritySection.svelte';
import { keyNews } from './news.svelte';

const jo = { id: 'p2', name: 'Jo Smet', roles: ['mentor' as const], unlocks: true, me: false };

async function open(rest: Partial<KeyStatus> = {}): Promise<void> {
  answer('key_status', () => keyStatus(rest));
  render(SecuritySection);
  await screen.findAllByRole('heading', { level: 2 });
}

beforeEach(() => {
  keyNews.status = null;
  desk.status = unlocked();
  desk.covered = false;
  session.status = status();
  seats.all = [];
  seats.current = null;
  toasts.clear();
});

describe('who can open', () => {
  it('is told in words, with what can be done', async () => {
    await open();
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent?.replace(/\s+/g, ' '));
    expect(rows[0]).toContain('Els Maes Directie · jij Heeft een wachtwoord');
    expect(rows[1]).toContain('Heeft geen wachtwoord');
    expect(await violations()).toEqual([]);
  });

  it('gives a colleague a passphrase, typed twice', async () => {
    answer('key_person_add', () => keyStatus({ people: [jo] }));
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Jo Smet een wachtwoord geven' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Nieuw wachtwoord'), 'negen gele sokken');
    await userEvent.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(described(dialog.getByLabelText(/nog eens/))).toContain('niet hetzelfde');
    expect(await violations()).toEqual([]);
    await userEvent.type(dialog.getByLabelText(/nog eens/), 'negen gele sokken{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const draft = { person: 'p2', name: '', roles: [], passphrase: 'negen gele sokken' };
    expect(callsOf('key_person_add')).toEqual([draft]);
    expect(toasts.items[0]?.text).toBe('Jo Smet heeft een nieuw wachtwoord.');
  });

  it('asks the passphrase until now for a new one of oneself', async () => {
    answer('key_passphrase', () => {
      throw failure({ code: 'passphrase-wrong', field: 'current' });
    });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Mijn wachtwoord wijzigen' }));
    const dialog = within(await screen.findByRole('dialog'));
    const current = dialog.getByLabelText('Je wachtwoord tot nu');
    await userEvent.type(dialog.getByLabelText('Nieuw wachtwoord'), 'negen gele sokken');
    await userEvent.type(dialog.getByLabelText(/nog eens/), 'negen gele sokken{Enter}');
    expect(described(current)).toContain('Typ je wachtwoord tot nu.');
    await userEvent.type(current, 'mis{Enter}');
    await waitFor(() => expect(described(current)).toContain('wachtwoord klopt niet'));
    answer('key_passphrase', () => keyStatus());
    await userEvent.type(current, 'schien niet{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(callsOf('key_passphrase').at(-1)).toMatchObject({ current: 'misschien niet' });
  });

  it('takes a passphrase away after naming whose', async () => {
    answer('key_person_remove', () => keyStatus());
    await open({ people: [...keyStatus().people.slice(0, 1), jo] });
    await userEvent.click(screen.getByRole('button', { name: 'Wachtwoord van Jo Smet wegnemen' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Alles wat Jo Smet noteerde, blijft/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Wachtwoord van Jo Smet wegnemen' }));
    await waitFor(() => expect(callsOf('key_person_remove')).toEqual(['p2']));
  });

  it('leaves colleagues to the director', async () => {
    await open({ may_manage: false });
    expect(screen.queryByRole('button', { name: /een wachtwoord geven/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Nieuwe herstelsleutel maken' })).toBeNull();
    expect(screen.getByText('Alleen de directie geeft of neemt een wachtwoord.')).toBeTruthy();
  });
});

describe('the recovery key', () => {
  it('says on which day it was made', async () => {
    await open();
    expect(screen.getByText(/^Gemaakt op .*20 november 2026 en geprobeerd\.$/)).toBeTruthy();
  });

  it('is tried from paper with twelve words', async () => {
    answer('key_recovery_try', () => keyStatus());
    await open({ recovery: 'untried', recovery_made: null });
    await userEvent.click(screen.getByRole('button', { name: 'Herstelsleutel proberen' }));
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByLabelText('Woord 1').focus();
    await userEvent.paste(`${'able '.repeat(11)}acid`);
    expect(await violations()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Controleren' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(callsOf('key_recovery_try')).toEqual([{ words: `${'able '.repeat(11)}acid` }]);
  });

  it('is made anew and shown once', async () => {
    const words = 'able acid ahead aim air all amount apple area arm ask away'.split(' ');
    answer('key_recovery_new', () => ({ words }));
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Nieuwe herstelsleutel maken' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('amount')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Later doen' }));
    expect(screen.queryByText('amount')).toBeNull();
  });
});

describe('locking by itself', () => {
  it('is set in minutes, and the page counts by it', async () => {
    answer('key_minutes', (minutes) => keyStatus({ minutes }));
    answer('desk_status', () => unlocked({ lock_minutes: 30 }));
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Vergrendelen na'), '30');
    await waitFor(() => expect(desk.status?.lock_minutes).toBe(30));
    expect(callsOf('key_minutes')).toEqual([30]);
  });

  it('turns the keyring on, and says so', async () => {
    answer('key_keyring', (on) => keyStatus({ keyring: on ? 'on' : 'off' }));
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Aanzetten' }));
    expect(await screen.findByText('Staat aan op deze computer.')).toBeTruthy();
    expect(callsOf('key_keyring')).toEqual([true]);
  });
});

describe('a binder without passphrase', () => {
  it('is protected by one, and shows its recovery key', async () => {
    desk.status = deskStatus();
    answer('key_protect', () => {
      answer('key_status', () => keyStatus({ recovery: 'untried' }));
      return { status: unlocked(), words: { words: Array.from({ length: 12 }, () => 'zoo') } };
    });
    answer('binder_status', () => status());
    await open({ protected: false });
    expect(await violations()).toEqual([]);
    await userEvent.type(screen.getByLabelText('Nieuw wachtwoord'), 'negen gele sokken');
    await userEvent.type(screen.getByLabelText(/nog eens/), 'negen gele sokken{Enter}');
    expect((await screen.findAllByText('zoo')).length).toBe(12);
    expect(callsOf('key_protect')).toEqual([{ person: 'p1', passphrase: 'negen gele sokken' }]);
    expect(desk.protected).toBe(true);
  });
});
