import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Health, TroubleView } from '../../gen/wire';
import { desk } from '../../state/desk.svelte';
import { health } from '../../state/health.svelte';
import { SaveQueue } from '../../state/save-queue.svelte';
import { noteTyping } from '../../state/unsaved';
import { seats } from '../../state/seats.svelte';
import { violations } from '../../test/axe';
import { answer, calls, deskStatus, failure, status } from '../../test/wire';
import DiskBar from './DiskBar.svelte';
import HealthNote from './HealthNote.svelte';
import PlaceAdvice from './PlaceAdvice.svelte';
import TroubleScreen from './TroubleScreen.svelte';

function view(rest: Partial<TroubleView> = {}): TroubleView {
  return {
    kind: 'damaged',
    working: false,
    holder: null,
    version: null,
    backup: { at: '2026-11-22T13:02:00Z' },
    can_rescue: true,
    can_take_key: false,
    can_begin_anew: false,
    can_retry: true,
    ...rest,
  };
}

function well(rest: Partial<Health> = {}): Health {
  return { disk_low: null, place: 'local', copies: 0, lost_files: 0, lost_copies: 0, odd_records: 0, ...rest };
}

async function troubled(rest: Partial<TroubleView> = {}): Promise<void> {
  answer('desk_trouble', () => view(rest));
  await desk.show(deskStatus({ state: 'trouble', trouble: failure({ code: 'binder-damaged' }) }));
  render(TroubleScreen);
  await screen.findByRole('heading', { name: 'Wat kun je doen?' });
}

beforeEach(() => {
  answer('binder_status', () => status());
  health.value = null;
  health.blocked = false;
});

describe('the trouble screen', () => {
  it('says what happened and offers the backup first', async () => {
    await troubled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/beschadigd/);
    const ways = screen.getAllByRole('button').map((button) => button.textContent.trim());
    expect(ways[0]).toMatch(/^Reservekopie van 22\/11\/2026/);
    expect(ways.slice(1)).toEqual([
      'Opnieuw proberen',
      'Bekijken zonder te wijzigen',
      'Andere map kiezen',
    ]);
    expect(await violations()).toEqual([]);
  });

  it('restores in one click and shows the binder', async () => {
    await troubled();
    answer('desk_restore_newest', () => deskStatus());
    await userEvent.click(screen.getByRole('button', { name: /^Reservekopie van/ }));
    await waitFor(() => expect(desk.status?.state).toBe('open'));
    expect(calls.filter(({ name }) => name === 'desk_restore_newest')).toHaveLength(1);
  });

  it('stays and says why when a way does not lead out', async () => {
    await troubled();
    answer('desk_restore_newest', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    await userEvent.click(screen.getByRole('button', { name: /^Reservekopie van/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch('De schijf is vol.');
    expect(desk.status?.state).toBe('trouble');
  });

  it('names the program that holds the binder, and the version that is needed', async () => {
    const holder = { program: 'mentormap-cli', own: true, since: '2026-11-22T13:02:00Z' };
    await troubled({ kind: 'busy', holder, backup: null, can_rescue: false });
    expect(screen.getByText(/Mentormap \(mentormap-cli\) heeft ze open sinds/)).toBeTruthy();
    cleanup();
    await troubled({ kind: 'newer', version: '1.2.0', backup: null, can_retry: false });
    expect(screen.getByText(/versie 1\.2\.0 of nieuwer/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull();
  });

  it('begins anew only where no backup opens', async () => {
    await troubled({ backup: null, can_begin_anew: true });
    expect(screen.getByText(/geen reservekopie die opengaat/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /opnieuw beginnen/ })).toBeTruthy();
  });

  it('shows text that was not kept, to copy', async () => {
    const element = document.createElement('div');
    element.innerHTML = '<label for="note">Notitie</label><textarea id="note"></textarea>';
    document.body.append(element);
    const field = element.querySelector('textarea') ?? document.createElement('textarea');
    field.value = 'Bram troost zelf';
    field.addEventListener('input', noteTyping);
    field.dispatchEvent(new Event('input'));
    seats.take(null);
    if (seats.current) seats.current.element = element;
    await troubled({ working: true });
    expect(screen.getAllByLabelText<HTMLTextAreaElement>('Notitie')[1]?.value).toBe('Bram troost zelf');
    element.remove();
  });
});

describe('the bar of the disk', () => {
  it('is not there while there is room', async () => {
    answer('desk_health', () => well());
    render(DiskBar);
    await waitFor(() => expect(health.value).not.toBeNull());
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says how little room is left', async () => {
    answer('desk_health', () => well({ disk_low: 120 }));
    render(DiskBar);
    expect((await screen.findByRole('status')).textContent).toMatch('nog 120 MB');
    expect(await violations()).toEqual([]);
  });

  it('keeps what could not be saved and sends it again when there is room', async () => {
    answer('desk_health', () => well({ disk_low: 0 }));
    let room = false;
    const kept: string[] = [];
    const queue = new SaveQueue<string, void>({
      save: (draft) => {
        if (!room) return Promise.reject(failure({ code: 'disk-full' }) as unknown as Error);
        kept.push(draft);
        return Promise.resolve();
      },
    });
    queue.push('note', 'wat ik typte');
    await queue.flush();
    render(DiskBar);
    expect(await screen.findByText(/Wat je typte blijft staan/)).toBeTruthy();
    expect(kept).toEqual([]);
    room = true;
    await userEvent.click(screen.getByRole('button', { name: 'Nu opnieuw proberen' }));
    await waitFor(() => expect(kept).toEqual(['wat ik typte']));
    expect(health.blocked).toBe(false);
  });
});

describe('what the checks found', () => {
  it('is said only when something is wrong', () => {
    health.value = well();
    const { unmount } = render(HealthNote);
    expect(screen.queryByRole('region')).toBeNull();
    unmount();
    health.value = well({ lost_files: 2, copies: 1 });
    render(HealthNote);
    expect(screen.getByText(/^2 bewaarde bestanden/)).toBeTruthy();
    expect(screen.getByText(/Mentormap opent ze niet/)).toBeTruthy();
  });

  it('advises against folders that others have their hands on', () => {
    health.value = well({ place: { synced: 'one-drive' } });
    render(PlaceAdvice);
    expect(screen.getByText(/door OneDrive bewaard/)).toBeTruthy();
  });
});
