/**
 * What is said before anything goes wrong: room on the disk, the place of the binder, the last
 * checks. Looked at now and then; it costs next to nothing.
 */
import type { Health } from '../gen/wire';
import { deskCall } from '../ipc';
import { desk } from './desk.svelte';
import { blocked, flushAll } from './save-queue.svelte';

/** How often is looked, in milliseconds. */
const EVERY = 20_000;
/** When the binder has been looked through after the start, usually. */
const SOON = 6_000;

class HealthOfPage {
  value = $state.raw<Health | null>(null);
  /** Whether something that was entered could not be kept for want of room. */
  blocked = $state(false);

  /** Looks now. What can't be told is not said. */
  async look(): Promise<void> {
    try {
      this.value = await deskCall('desk_health', null);
      await desk.notice();
    } catch {
      // The next thing that is done says what is wrong.
    }
    this.blocked = blocked();
    if (this.blocked) await this.again();
  }

  /** Sends once more what could not be kept. */
  async again(): Promise<void> {
    await flushAll();
    this.blocked = blocked();
  }

  /** Looks now and then from now on; gives back how to stop. */
  watch(): () => void {
    const soon = setTimeout(() => void this.look(), SOON);
    const timer = setInterval(() => void this.look(), EVERY);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
    };
  }
}

export const health = new HealthOfPage();
