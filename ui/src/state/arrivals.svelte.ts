/**
 * Files that came from outside: opened with the program, handed over by a second start, dropped
 * on the window. They wait until somebody sits here, and are shown one after the other.
 */
import type { Arrival } from '../gen/wire';
import { t } from '../i18n';
import { arrivalOpen, arrivalWatch, errorText, WireError } from '../ipc';
import { toasts } from './toast.svelte';

class Arrivals {
  /** The ids of what came and was not shown yet. */
  waiting = $state.raw<readonly string[]>([]);
  /** What is in view. */
  shown = $state.raw<{ id: string; arrival: Arrival } | null>(null);
  #opening = false;

  /** Hears from now on what comes; what came before the page stood, too. */
  watch(): void {
    arrivalWatch((id) => this.#came(id)).catch(() => undefined);
  }

  /** Opens what waits longest, unless something is in view; what is refused is said. */
  async next(): Promise<void> {
    const [id, ...rest] = this.waiting;
    if (id === undefined || this.shown || this.#opening) return;
    this.#opening = true;
    this.waiting = rest;
    try {
      this.shown = { id, arrival: await arrivalOpen(id) };
    } catch (thrown) {
      toasts.error(refusal(thrown));
    } finally {
      this.#opening = false;
    }
    await this.next();
  }

  /** It was taken or put aside. */
  close(): void {
    this.shown = null;
  }

  /** The binder locked and forgot what it had read: it is read again after unlocking. */
  putBack(): void {
    if (!this.shown) return;
    this.waiting = [this.shown.id, ...this.waiting];
    this.shown = null;
  }

  #came(id: string): void {
    if (!this.waiting.includes(id)) this.waiting = [...this.waiting, id];
  }
}

/** What is wrong, and where in the file when that is known. */
function refusal(thrown: unknown): string {
  const { place } = WireError.from(thrown).args;
  const where = place && place !== 'file' ? ` ${t('form-offer-place', { place })}` : '';
  return errorText(thrown) + where;
}

export const arrivals = new Arrivals();
