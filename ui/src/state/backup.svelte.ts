/**
 * Where the backups stand, as every screen says it: asked now and then, and often while one is
 * being made, for it is made a little further each time.
 */
import type { BackupStatus } from '../gen/wire';
import { deskCall } from '../ipc';

/** How often is asked, in milliseconds. */
const EVERY = 20_000;
/** How often while one is being made. */
const OFTEN = 80;

class BackupOfPage {
  status = $state.raw<BackupStatus | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes an answer that says where they stand. */
  take(status: BackupStatus): void {
    this.status = status;
  }

  /** Asks now. What can't be told is not said. */
  async look(): Promise<void> {
    try {
      this.status = await deskCall('backup_status', null);
    } catch {
      // The next thing that is done says what is wrong.
    }
  }

  /** Begins one and stays until it is made; throws why it could not be. */
  async make(): Promise<void> {
    this.take(await deskCall('backup_make', null));
    while (this.status?.busy) {
      await pause(OFTEN);
      this.take(await deskCall('backup_status', null));
    }
    if (this.status?.failed) throw this.status.failed;
  }

  /** Asks now and then from now on; gives back how to stop. */
  watch(): () => void {
    let stopped = false;
    const again = async () => {
      await this.look();
      if (!stopped) this.#timer = setTimeout(() => void again(), EVERY);
    };
    void again();
    return () => {
      stopped = true;
      clearTimeout(this.#timer);
    };
  }
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

export const backup = new BackupOfPage();
