/** Many reports at once: the choice, what it gives, writing it. */
import type {
  DataKind,
  Existing,
  ManyChoice,
  ManyFolder,
  ManyPreview,
  ManyProgress,
  ManyWritten,
} from '@/gen/wire';
import {
  bundleOpen,
  bundleSave,
  call,
  dataSave,
  errorText,
  manyFolder,
  manyShow,
  manyStop,
  manyWrite,
  reportOpen,
  type SavedFile,
} from '@/ipc';

/** What is made of the choice. */
export type Purpose = 'folder' | 'bundle' | 'data';

export type Step = 'choose' | 'taken' | 'writing' | 'done';

/** Nothing narrowed down, nothing unfinished. */
export const WHOLE: ManyChoice = {
  school: null,
  programme: null,
  mentor: null,
  group: null,
  from: null,
  to: null,
  moment: null,
  form: null,
  language: null,
  empty: false,
  incomplete: false,
  drafts: false,
  archived: false,
  without: [],
};

export class ManyController {
  readonly purpose: Purpose;
  step = $state<Step>('choose');
  choice = $state.raw<ManyChoice>(WHOLE);
  preview = $state.raw<ManyPreview | null>(null);
  loading = $state(false);
  busy = $state(false);
  error = $state<string | null>(null);
  /** The folder that was chosen. */
  folder = $state.raw<ManyFolder | null>(null);
  existing = $state<Existing>('keep');
  /** Whether a list is kept beside the files. */
  list = $state(false);
  progress = $state.raw<ManyProgress | null>(null);
  stopping = $state(false);
  written = $state.raw<ManyWritten | null>(null);
  /** The one file that was written. */
  file = $state.raw<SavedFile | null>(null);
  #turn = 0;

  constructor(purpose: Purpose, from: Partial<ManyChoice> = {}) {
    this.purpose = purpose;
    this.choice = { ...WHOLE, ...from };
  }

  /** Looks again at what the choice gives; an answer that was overtaken is dropped. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const preview = await call('many', this.choice);
      if (turn !== this.#turn) return;
      this.preview = preview;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  /** Narrows the choice down, or widens it. */
  async choose(change: Partial<ManyChoice>): Promise<void> {
    this.choice = { ...this.choice, ...change };
    this.file = null;
    await this.load();
  }

  /** Takes one placement in, or leaves it out. */
  async tick(placement: string, chosen: boolean): Promise<void> {
    const others = this.choice.without.filter((each) => each !== placement);
    await this.choose({ without: chosen ? others : [...others, placement] });
  }

  /** Asks for a folder and writes; stops first where names are taken there. */
  async toFolder(): Promise<void> {
    const folder = await this.#run(() => manyFolder(this.choice));
    if (!folder) return;
    this.folder = folder;
    if (folder.taken.length > 0) this.step = 'taken';
    else await this.write();
  }

  /** Writes into the chosen folder. */
  async write(): Promise<void> {
    const folder = this.folder;
    if (!folder) return;
    this.step = 'writing';
    this.progress = null;
    this.stopping = false;
    const { choice, existing, list } = this;
    const written = await this.#run(() =>
      manyWrite({ folder: folder.folder, choice, existing, list }, (at) => (this.progress = at)),
    );
    this.written = written;
    this.step = written ? 'done' : 'choose';
  }

  /** Stops after the file that is being written. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.#try(() => manyStop());
  }

  /** Shows the folder. */
  async show(): Promise<void> {
    const folder = this.folder;
    if (folder) await this.#try(() => manyShow(folder.folder));
  }

  /** One file of all, where the mentor says. */
  async toFile(): Promise<void> {
    this.file = (await this.#run(() => bundleSave(this.choice))) ?? this.file;
  }

  /** One file of all, in the program that shows and prints such files. */
  async toPrinter(): Promise<void> {
    await this.#run(() => bundleOpen(this.choice));
  }

  /** A table of all. */
  async toData(kind: DataKind): Promise<void> {
    this.file = (await this.#run(() => dataSave({ choice: this.choice, kind }))) ?? this.file;
  }

  /** Opens the one file that was written. */
  async open(): Promise<void> {
    const file = this.file;
    if (file) await this.#try(() => reportOpen(file.saved));
  }

  async #run<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    try {
      return await this.#try(work);
    } finally {
      this.busy = false;
    }
  }

  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    this.error = null;
    try {
      return await work();
    } catch (thrown) {
      this.error = errorText(thrown);
      return null;
    }
  }
}
