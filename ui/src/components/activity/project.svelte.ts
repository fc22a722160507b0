/** The project of a placement: one form that saves itself. */
import type { EntryView, Project, ProjectView } from '@/gen/wire';
import { call } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { SaveQueue } from '@/state/save-queue.svelte';
import { TYPING_PAUSE } from '../evaluation/sides';

const KEY = 'project';

export class ProjectController {
  readonly placement: string;
  view = $state.raw<ProjectView | null>(null);
  project = $state<Project | null>(null);
  error = $state.raw<unknown>(null);
  readonly queue: SaveQueue<Project, EntryView>;

  readonly #own = new OwnChanges();
  #turn = 0;

  constructor(placement: string) {
    this.placement = placement;
    this.queue = new SaveQueue<Project, EntryView>({
      // There is one project: it is found without an id.
      save: (project) =>
        this.#own.save('entry_save', { id: null, placement, body: { kind: 'project', ...project } }),
    });
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call('project', this.placement);
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
      // What still has to be saved stays as it was entered.
      if (!this.project || !this.queue.has(KEY)) this.project = { ...view.project };
    } catch (thrown) {
      if (turn === this.#turn) this.error = thrown;
    }
  }

  listen(): () => void {
    const interest = { concepts: ['entry', 'placement'] as const, placement: this.placement };
    return this.#own.listen(
      () => interest,
      () => void this.load(),
    );
  }

  /** Changes a field; saved after a pause. */
  change(change: Partial<Project>): void {
    if (!this.project) return;
    Object.assign(this.project, change);
    this.queue.push(KEY, { ...this.project }, TYPING_PAUSE);
  }
}
