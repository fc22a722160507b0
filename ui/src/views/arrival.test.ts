import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import App from '../App.svelte';
import { later } from './later';
import type { Arrival, ClassListPreview } from '../gen/wire';
import { arrivals } from '../state/arrivals.svelte';
import { desk } from '../state/desk.svelte';
import { dialogs } from '../state/dialogs.svelte';
import { router } from '../state/router.svelte';
import { session } from '../state/session.svelte';
import { toasts } from '../state/toast.svelte';
import { violations } from '../test/axe';
import { directory, today } from '../test/samples';
import { answer, answerShell, calls, failure, locked, notify, status, unlocked } from '../test/wire';



const preview: ClassListPreview = {
  list: 'l1',
  name: 'klas.csv',
  columns: [{ column: 'name', heading: 'Naam' }],
  ignored: [],
  rows: [],
  defaults: { school: '', programme: '', start: null, end: null, group: null, mentor: null },
  takes: 0,
  refused: 0,
  new_schools: [],
  new_supervisors: [],
};
const list = (name: string): Arrival => ({ kind: 'class-list', value: { ...preview, name } });

let page: unknown;

function open(): void {
  answer('binder_status', () => status());
  answer('directory', () => directory());
  answer('today', () => today());
  answerShell('arrival_watch', (args) => {
    page = args.page;
    return null;
  });
  render(App);
}

const opened = () => calls.filter((call) => call.name === 'arrival_open').map((call) => call.args);

beforeAll(() => Promise.all(Object.values(later).map((load) => load())), 60_000);

beforeEach(() => {
  session.status = null;
  session.begun = false;
  desk.status = null;
  desk.first = false;
  desk.covered = false;
  arrivals.waiting = [];
  arrivals.shown = null;
  router.route = { view: 'today' };
  dialogs.closePlacement();
  dialogs.closeObservation();
});
afterEach(() => toasts.items.forEach((toast) => toasts.close(toast.id)));

describe('a file that comes', () => {
  it('is shown by what it is, and the next one after it', async () => {
    answerShell('arrival_open', ({ file }) => list(file === 'arrival-1' ? 'klas 1.csv' : 'klas 2.csv'));
    open();
    await screen.findByRole('heading', { level: 1 });
    notify(page, 'arrival-1');
    notify(page, 'arrival-2');
    expect(await screen.findByRole('dialog', { name: /klas 1\.csv/ })).toBeTruthy();
    expect(screen.queryByRole('dialog', { name: /klas 2\.csv/ })).toBeNull();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(await screen.findByRole('dialog', { name: /klas 2\.csv/ })).toBeTruthy();
    expect(opened()).toEqual([{ file: 'arrival-1' }, { file: 'arrival-2' }]);
  }, 20_000);

  it('is told in words when nothing here opens it', async () => {
    answerShell('arrival_open', () => {
      throw failure({ code: 'arrival-unknown' });
    });
    open();
    await screen.findByRole('heading', { level: 1 });
    notify(page, 'arrival-1');
    expect(await screen.findByText(/opent dit bestand niet/)).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('waits behind the lock screen, and shows nothing of itself there', async () => {
    answer('desk_status', () => locked());
    answerShell('arrival_open', () => list('klas.csv'));
    open();
    await screen.findByRole('heading', { name: 'Vergrendeld' });
    notify(page, 'arrival-1');
    expect(opened()).toEqual([]);
    answer('desk_status', () => unlocked());
    answer('unlock', () => unlocked());
    await desk.show(unlocked());
    expect(await screen.findByRole('dialog', { name: /klas\.csv/ })).toBeTruthy();
  });

  it('is read again when the binder locked meanwhile', async () => {
    answer('desk_status', () => unlocked());
    answer('lock', () => locked());
    answerShell('arrival_open', () => list('klas.csv'));
    open();
    await screen.findByRole('heading', { level: 1 });
    notify(page, 'arrival-1');
    await screen.findByRole('dialog', { name: /klas\.csv/ });
    await desk.lock();
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /klas\.csv/ })).toBeNull());
    await desk.show(unlocked());
    expect(await screen.findByRole('dialog', { name: /klas\.csv/ })).toBeTruthy();
    expect(opened()).toEqual([{ file: 'arrival-1' }, { file: 'arrival-1' }]);
  });
});
