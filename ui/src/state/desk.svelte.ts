/**
 * The desk as the page knows it: whether the binder is there, locked or open. Locking hides the
 * page and keeps it; unlocking by the same person shows it again as it was.
 */
import { tick } from 'svelte';
import type { DeskStatus, SetupDone } from '../gen/wire';
import { setLanguage } from '../i18n';
import { deskCall, gate, ontrouble, type Who } from '../ipc';
import { deskTaken } from './ahead';
import { flushAll } from './save-queue.svelte';
import { Idle } from './idle';
import { dressUp } from './look';
import { seats } from './seats.svelte';
import { session } from './session.svelte';

/** How long locking waits for what is still being saved, in milliseconds. */
const PATIENCE = 4_000;

class DeskOfPage {
  status = $state.raw<DeskStatus | null>(null);
  /** Whether the first run goes on, also when the binder is made already: its key comes last. */
  first = $state(false);
  /** Whether the lock screen lies over everything. */
  covered = $state(false);
  /** Whether it was locked when trouble came: what lies beneath shows to nobody until unlocked. */
  sealed = $state(false);
  /** Whether what was typed is being saved before it locks. */
  locking = $state(false);
  /** Whether unsaved text of anybody waits beneath the lock screen. */
  waiting = $state(false);
  /** Whether it locked by itself because nobody did anything. */
  byItself = $state(false);

  constructor() {
    gate.onrefused(() => void this.#refused());
    ontrouble(() => void this.notice().catch(() => undefined));
  }

  /** Whether a passphrase opens the binder. */
  get protected(): boolean {
    return this.status?.protected ?? false;
  }

  /** Whether who came in with the recovery key must choose a passphrase first. */
  get nameless(): boolean {
    return this.status?.by === 'recovery' && this.status.who === null;
  }

  /** Reads where the desk stands, and the binder when it can be read. */
  async begin(): Promise<void> {
    await this.show(await deskTaken());
  }

  /** Looks for the binder again. */
  async retry(): Promise<void> {
    await this.show(await deskCall('desk_retry', null));
  }

  /** Looks whether the binder came into trouble or locked behind what is on the screen. */
  async notice(): Promise<void> {
    if (this.covered || !this.status || this.status.state === 'trouble') return;
    const status = await deskCall('desk_status', null);
    if (status.state === 'trouble' || status.state === 'locked') await this.show(status);
  }

  /** Another binder lies on the desk: everything starts afresh. */
  async restart(): Promise<void> {
    seats.clear();
    session.clear();
    await this.show(await deskCall('desk_status', null));
  }

  /** Shows the page for where the desk stands now. */
  async show(status: DeskStatus): Promise<void> {
    this.#take(status);
    const open = status.state === 'open' || status.state === 'rescue';
    if (status.state === 'locked' || (open && this.nameless)) {
      gate.close();
      // Somebody sat here: it locked by itself.
      if (!this.covered && seats.current) this.#cover(true);
      this.covered = true;
      this.waiting = seats.unsaved;
    } else if (status.state === 'trouble') {
      this.sealed ||= this.covered;
      this.covered = false;
    } else {
      await this.#sit(status.who);
    }
  }

  /** After the first run or after protecting the binder: the page stays, with a name to it. */
  async settle({ status }: SetupDone): Promise<void> {
    this.#take(status);
    seats.rename(status.who);
    gate.open(status.who);
    await session.load();
  }

  /**
   * Locks: hides the page at once, saves what saves itself, and locks. What can't be saved stays
   * in the page.
   */
  async lock(byItself = false): Promise<void> {
    if (this.covered || !this.protected) return;
    this.#cover(byItself);
    this.locking = true;
    try {
      await Promise.race([this.#saveAll(), pause(PATIENCE)]);
      gate.close();
      this.#take(await deskCall('lock', null));
    } catch {
      // The desk locks by itself a minute later; nothing is shown meanwhile.
    } finally {
      this.waiting = seats.unsaved;
      this.locking = false;
    }
  }

  /** Reads where the desk stands, without showing another page. */
  async look(): Promise<void> {
    this.#take(await deskCall('desk_status', null));
  }

  /** Looks again when the window is used again: it may have locked meanwhile. */
  async refresh(): Promise<void> {
    if (this.covered || !this.protected) return;
    try {
      const status = await deskCall('desk_status', null);
      if (status.state !== this.status?.state) await this.show(status);
    } catch {
      // What is shown stays; the next thing that is done says what is wrong.
    }
  }

  /** Watches for nobody being there; gives back how to stop. */
  watch(): () => void {
    const idle = new Idle({
      minutes: () => (this.covered ? null : (this.status?.lock_minutes ?? null)),
      touch: () => {
        if (this.protected && !this.covered) deskCall('desk_touch', null).catch(() => undefined);
      },
      lock: () => void this.lock(true),
    });
    return idle.start();
  }

  async #sit(who: Who): Promise<void> {
    gate.open(who);
    // A page of somebody else never shows, not even while this one's is being read.
    if (seats.current?.who !== who) await session.load();
    else if (session.status) void session.refresh();
    else await session.load();
    seats.take(who);
    const wasCovered = this.covered || this.sealed;
    this.covered = false;
    this.sealed = false;
    this.waiting = false;
    this.byItself = false;
    if (!wasCovered) return;
    await tick();
    seats.current?.restoreFocus();
  }

  async #saveAll(): Promise<void> {
    // Fields that save on leaving do so now.
    await tick();
    await gate.settled();
    await flushAll();
    await gate.settled();
  }

  /** The desk locked by itself while something was asked. */
  async #refused(): Promise<void> {
    if (this.covered) return;
    this.#cover(seats.current !== null);
    this.waiting = seats.unsaved;
    try {
      await this.show(await deskCall('desk_status', null));
    } catch {
      // The lock screen asks again.
    }
  }

  #cover(byItself: boolean): void {
    this.byItself = byItself;
    this.covered = true;
    seats.current?.leaveFocus();
  }

  #take(status: DeskStatus): void {
    this.status = status;
    if (status.state === 'open' || status.state === 'rescue') return;
    void setLanguage(status.look.language);
    dressUp(status.look);
  }
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

export const desk = new DeskOfPage();
