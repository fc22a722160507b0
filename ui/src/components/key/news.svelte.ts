/** Who can unlock and with what, as it was last heard: for the note on Today and the settings. */
import type { KeyStatus } from '@/gen/wire';
import { deskCall } from '@/ipc';

class KeyNews {
  status = $state.raw<KeyStatus | null>(null);

  /** Reads it again. */
  async load(): Promise<void> {
    this.take(await deskCall('key_status', null));
  }

  /** Takes what came with another answer. */
  take(status: KeyStatus): void {
    this.status = status;
  }
}

export const keyNews = new KeyNews();
