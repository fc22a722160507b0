/** The way out of a trouble: what is wrong, what can be done, and doing it. */
import type { DeskStatus, TroubleView } from '../../gen/wire';
import { dateTime, t } from '../../i18n';
import { binderChoose, deskCall, errorText } from '../../ipc';
import { refreshAll } from '../../state/changes.svelte';
import { desk } from '../../state/desk.svelte';
import { toasts } from '../../state/toast.svelte';

export type Way = 'restore' | 'key' | 'rescue' | 'retry' | 'choose' | 'anew';

export class Trouble {
  view = $state.raw<TroubleView | null>(null);
  /** The way that is being gone. */
  going = $state<Way | null>(null);
  /** Why it did not lead out. */
  failed = $state<string | null>(null);

  /** Asks what is wrong. */
  async load(): Promise<void> {
    try {
      this.view = await deskCall('desk_trouble', null);
    } catch {
      // It passed by itself meanwhile.
      await this.#follow('retry', () => deskCall('desk_status', null));
    }
  }

  /** The ways that there are, the best first. */
  get ways(): Way[] {
    const { view } = this;
    if (!view) return ['choose'];
    const all: [Way, boolean][] = [
      ['key', view.can_take_key],
      ['restore', view.backup !== null],
      ['retry', view.can_retry],
      ['rescue', view.can_rescue],
      ['choose', true],
      ['anew', view.can_begin_anew],
    ];
    return all.filter(([, there]) => there).map(([way]) => way);
  }

  /** What happened, in a sentence or two. */
  get what(): string {
    const { view } = this;
    if (!view) return t('loading');
    if (view.kind === 'newer') {
      const { version } = view;
      return version === null ? t('trouble-newer-unknown') : t('trouble-newer-what', { version });
    }
    if (view.kind !== 'busy') return t(`trouble-${view.kind}-what`);
    const { holder } = view;
    if (!holder) return t('trouble-busy-what');
    const { program } = holder;
    if (!holder.own) return t('trouble-busy-other', { program });
    if (holder.since === null) return t('trouble-busy-own');
    return t('trouble-busy-since', { program, since: dateTime(holder.since) });
  }

  async go(way: Way): Promise<void> {
    if (way === 'choose') await this.#choose();
    else if (way === 'restore') await this.#restore();
    else if (way === 'key') await this.#follow(way, () => deskCall('desk_take_key', null));
    else if (way === 'rescue') await this.#follow(way, () => deskCall('desk_rescue', null));
    else if (way === 'anew') await this.#follow(way, () => deskCall('desk_begin_anew', null));
    else await this.#follow(way, () => deskCall('desk_retry', null));
  }

  async #restore(): Promise<void> {
    const when = this.view?.backup?.at;
    const led = await this.#follow('restore', () => deskCall('desk_restore_newest', null));
    if (led && when) toasts.show(t('trouble-restored', { when: dateTime(when) }));
  }

  async #choose(): Promise<void> {
    this.#begin('choose');
    try {
      if (await binderChoose()) await desk.restart();
    } catch (thrown) {
      this.failed = errorText(thrown);
    } finally {
      this.going = null;
    }
  }

  /** Goes a way and shows where it leads; whether that is out. */
  async #follow(way: Way, go: () => Promise<DeskStatus>): Promise<boolean> {
    this.#begin(way);
    try {
      const status = await go();
      if (status.state === 'trouble') {
        this.failed = status.trouble ? errorText(status.trouble) : null;
        this.view = await deskCall('desk_trouble', null);
        return false;
      }
      await desk.show(status);
      // What the page shows may be of before.
      refreshAll();
      return true;
    } catch (thrown) {
      this.failed = errorText(thrown);
      return false;
    } finally {
      this.going = null;
    }
  }

  #begin(way: Way): void {
    this.going = way;
    this.failed = null;
  }
}
