import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import type { DeskStatus, ObservationStart, SiteDraft } from '../gen/wire';
import { draftsOf } from '../components/observation/drafts';
import { keyNews } from '../components/key/news.svelte';
import { desk } from '../state/desk.svelte';
import { dialogs } from '../state/dialogs.svelte';
import { router } from '../state/router.svelte';
import { seats } from '../state/seats.svelte';
import { session } from '../state/session.svelte';
import { violations } from '../test/axe';
import { card, directory, today } from '../test/samples';
import {
  answer,
  callsOf,
  calls,
  failure,
  keyStatus,
  locked,
  saved,
  status,
  unlocked,
} from '../test/wire';
import { later } from './later';

/** A desk that two people can unlock, each with their own passphrase. */
let now: DeskStatus;
const people = [...status().people, { id: 'p2', name: 'Jo Smet', roles: ['mentor' as const] }];
const passphrases: Record<string, string> = { 'de egel rijdt mee': 'p1', 'negen gele sokken': 'p2' };

const start: ObservationStart = {
  placement: 'pl1',
  placements: [{ placement: 'pl1', name: 'Amina', school: 'Noord' }],
  date: '2026-11-22',
  activity: '',
  activities: [],
  often: [],
  indicators: [],
  levels: [],
};

function set(next: DeskStatus): DeskStatus {
  now = next;
  return next;
}

async function open(): Promise<void> {
  render(App);
  await screen.findByRole('heading', { level: 1 });
}

const field = () => screen.findByLabelText('Je wachtwoord');

const waiting = () => document.querySelector('[data-test=wait]');

async function unlock(passphrase: string): Promise<void> {
  await userEvent.type(await field(), `${passphrase}{Enter}`);
}

/** What the styles of the program do; they are not read here. */
beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = '.away, .away * { visibility: hidden !important; }';
  document.head.append(style);
});
beforeAll(() => Promise.all(Object.values(later).map((load) => load())), 60_000);

beforeEach(() => {
  seats.all = [];
  seats.current = null;
  session.clear();
  desk.first = false;
  desk.covered = false;
  keyNews.status = null;
  draftsOf('p1').drop(null);
  router.route = { view: 'today' };
  dialogs.settle({ observation: null, placement: null, paper: null, mail: null });
  now = unlocked();
  // Like the real desk: while it is locked nothing of the binder is answered.
  const whenOpen = <T>(value: () => T) => () => {
    if (now.state === 'locked') throw failure({ code: 'locked' });
    return value();
  };
  answer('desk_status', () => now);
  answer('desk_touch', () => null);
  answer('lock', () => set(locked()));
  answer('unlock', ({ passphrase }) => {
    const who = passphrases[passphrase];
    if (!who) throw failure({ code: 'passphrase-wrong' });
    return set(unlocked({ who }));
  });
  answer('key_status', () => keyStatus());
  answer('binder_status', whenOpen(() => status({ people, me: now.who })));
  answer('directory', whenOpen(() => directory()));
  answer('today', whenOpen(() => today()));
  answer('observation_start', whenOpen(() => start));
  answer('interns', whenOpen(() => [card()]));
});

describe('the lock screen', () => {
  it('is what a locked binder begins with, and asks for one thing', async () => {
    now = locked();
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent?.trim()).toBe('Vergrendeld');
    await waitFor(() => expect(document.activeElement?.id).toBe('unlock-passphrase'));
    expect(await violations(true)).toEqual([]);
    await unlock('de egel rijdt mee');
    expect(await screen.findByRole('heading', { level: 1, name: 'Vandaag' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Els Maes · Vergrendelen' })).toBeTruthy();
    expect(await violations(true)).toEqual([]);
  });

  it('says that a passphrase is wrong, and counts down how long to wait', async () => {
    now = locked();
    await open();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      now = locked({ wait: 4 });
      await unlock('mis');
      await waitFor(() => expect(waiting()?.textContent).toBe('Wacht nog 4 seconden.'));
      expect(screen.getByRole('button', { name: 'Ontgrendelen' })).toHaveProperty('disabled', true);
      expect(screen.getByRole('alert').textContent).not.toBe('');
      expect(await violations(true)).toEqual([]);
      await unlock('de egel rijdt mee');
      expect(callsOf('unlock')).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(4500);
      expect(waiting()).toBeNull();
      expect(screen.getByText('Je kunt weer proberen.')).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
    // What was typed while it counted is replaced, not added to.
    await userEvent.clear(await field());
    await unlock('de egel rijdt mee');
    expect(await screen.findByRole('heading', { level: 1, name: 'Vandaag' })).toBeTruthy();
  });

  it('takes the recovery key, and a new passphrase for who sits here', async () => {
    now = locked();
    answer('unlock_recovery', () => set(unlocked({ by: 'recovery', who: null })));
    answer('key_passphrase', ({ person }) => {
      set(unlocked({ by: 'recovery', who: person }));
      return keyStatus();
    });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Wachtwoord vergeten' }));
    const first = await screen.findByLabelText('Woord 1');
    await waitFor(() => expect(document.activeElement).toBe(first));
    await userEvent.keyboard('aban abil ablle ');
    expect(first).toHaveProperty('value', 'abandon');
    await userEvent.click(screen.getByRole('button', { name: 'Ontgrendelen' }));
    expect(screen.getAllByText(/Woord 3 staat niet in de lijst/).length).toBeGreaterThan(0);
    expect(callsOf('unlock_recovery')).toEqual([]);
    expect(await violations(true)).toEqual([]);
    first.focus();
    await userEvent.paste('1. abandon 2. ability 3. able 4. zoo 5. zoo 6. zoo 7. zoo 8. zoo 9. zoo 10. zoo 11. zoo 12. wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Ontgrendelen' }));
    expect(callsOf('unlock_recovery')).toEqual([
      { words: 'abandon ability able zoo zoo zoo zoo zoo zoo zoo zoo wrong' },
    ]);
    await screen.findByRole('option', { name: 'Jo Smet' });
    expect(await violations(true)).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Wie ben je?'), 'p2');
    await userEvent.type(screen.getByLabelText('Nieuw wachtwoord'), 'negen gele sokken');
    await userEvent.type(screen.getByLabelText(/nog eens/), 'negen gele sokken{Enter}');
    expect(await screen.findByRole('button', { name: 'Jo Smet · Vergrendelen' })).toBeTruthy();
    expect(callsOf('key_passphrase')).toEqual([
      { person: 'p2', current: null, passphrase: 'negen gele sokken' },
    ]);
  });
});

describe('locking', () => {
  async function typeAndLock(text: string): Promise<HTMLElement> {
    await open();
    dialogs.openObservation('pl1');
    const area = await screen.findByLabelText(/Wat zag of hoorde je/);
    await waitFor(() => expect(document.activeElement).toBe(area));
    await userEvent.keyboard(text);
    await userEvent.keyboard('{Control>}l{/Control}');
    await field();
    return area;
  }

  it('hides everything, and gives it back to the same person with the cursor in it', async () => {
    const area = await typeAndLock('Zij troost een kind');
    expect(callsOf('lock')).toHaveLength(1);
    expect(getComputedStyle(area).visibility).toBe('hidden');
    expect(screen.queryByRole('button', { name: 'Observatie' })).toBeNull();
    expect(document.title).toBe('Mentormap');
    expect(screen.getByText(/tekst die nog niet bewaard is/)).toBeTruthy();
    expect(await violations(true)).toEqual([]);
    // Keys go nowhere but to the lock screen.
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(callsOf('observation_save')).toEqual([]);
    await unlock('de egel rijdt mee');
    await waitFor(() => expect(document.activeElement).toBe(area));
    expect(area).toHaveProperty('value', 'Zij troost een kind');
    expect(area.closest('.away')).toBeNull();
  });

  it('gives another person a fresh page, and keeps the text for its own', async () => {
    const area = await typeAndLock('Alleen voor Els');
    await unlock('negen gele sokken');
    expect(await screen.findByRole('button', { name: 'Jo Smet · Vergrendelen' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.body.contains(area)).toBe(false);
    expect(document.querySelectorAll('#content')).toHaveLength(1);
    // The other one begins an observation of their own: nothing of Els is in it.
    dialogs.openObservation('pl1');
    expect(await screen.findByLabelText(/Wat zag of hoorde je/)).toHaveProperty('value', '');
    dialogs.closeObservation();
    await userEvent.click(screen.getByRole('button', { name: 'Jo Smet · Vergrendelen' }));
    expect(await screen.findByText(/tekst die nog niet bewaard is/)).toBeTruthy();
    await unlock('de egel rijdt mee');
    await waitFor(() => expect(document.activeElement).toBe(area));
    expect(area).toHaveProperty('value', 'Alleen voor Els');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Nieuwe observatie')).toBeTruthy();
    expect(seats.all).toHaveLength(1);
  });

  it('saves what saves itself before the desk locks', async () => {
    router.route = { view: 'settings', section: 'site' };
    answer('site_save', (draft) => saved({ ...draft, holidays: [] } as never));
    await open();
    await userEvent.type(await screen.findByLabelText('E-mail'), 'boom@hut.be');
    await userEvent.keyboard('{Control>}l{/Control}');
    await field();
    await waitFor(() => expect(callsOf('lock')).toHaveLength(1));
    const order = calls.map(({ name }) => name).filter((name) => name === 'site_save' || name === 'lock');
    expect(order).toEqual(['site_save', 'lock']);
    expect((callsOf('site_save')[0] as SiteDraft).email).toBe('boom@hut.be');
    expect(screen.queryByText(/tekst die nog niet bewaard is/)).toBeNull();
  });

  it('lets what meets a locked desk wait for the same person', async () => {
    router.route = { view: 'settings', section: 'site' };
    answer('site_save', (draft) => {
      if (now.state === 'locked') throw failure({ code: 'locked' });
      return saved({ ...draft, by: now.who } as never);
    });
    await open();
    const email = await screen.findByLabelText('E-mail');
    // The desk locked by itself; the page finds out when it saves.
    set(locked());
    await userEvent.type(email, 'boom@hut.be');
    await userEvent.tab();
    await field();
    expect(callsOf('site_save')).toHaveLength(1);
    await unlock('negen gele sokken');
    await screen.findByRole('button', { name: 'Jo Smet · Vergrendelen' });
    expect(callsOf('site_save')).toHaveLength(1);
    await userEvent.keyboard('{Control>}l{/Control}');
    await unlock('de egel rijdt mee');
    await waitFor(() => expect(callsOf('site_save')).toHaveLength(2));
  });

  it('happens by itself when nobody does anything', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      now = unlocked({ lock_minutes: 5 });
      await open();
      await vi.advanceTimersByTimeAsync(4 * 60_000);
      await userEvent.keyboard('a');
      expect(callsOf('desk_touch').length).toBeGreaterThan(0);
      await vi.advanceTimersByTimeAsync(4 * 60_000);
      expect(callsOf('lock')).toEqual([]);
      await vi.advanceTimersByTimeAsync(70_000);
      expect(callsOf('lock')).toHaveLength(1);
      expect(await screen.findByText(/Er gebeurde een tijd niets/)).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not offered where there is no passphrase', async () => {
    now = unlocked({ protected: false, who: null, by: null, lock_minutes: null });
    await open();
    expect(screen.queryByRole('button', { name: /Vergrendelen/ })).toBeNull();
    expect(screen.getByText(/heeft nog geen wachtwoord/)).toBeTruthy();
    await userEvent.keyboard('{Control>}l{/Control}');
    expect(callsOf('lock')).toEqual([]);
  });
});

describe('a binder that can be read only', () => {
  it('says so on every page', async () => {
    now = unlocked({ state: 'rescue' });
    await open();
    expect(screen.getByText('Je kunt alles lezen, maar niets bewaren.')).toBeTruthy();
    expect(await violations(true)).toEqual([]);
  });
});
