/** The site's own wording of messages: by kind and language, with a live example. */
import type {
  Lang,
  MailKind,
  MailTemplateFault,
  MailTemplates,
  MailTemplateTried,
  PlacementCard,
} from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText, gate, type Who } from '@/ipc';
import { OwnChanges } from '@/state/own-changes';
import { countUnsaved } from '@/state/unsaved';

/** How long after a key the example follows, in milliseconds. */
const TYPING_PAUSE = 300;

export interface Wording {
  subject: string;
  text: string;
}
export type Part = keyof Wording;

/** By who typed it: wordings that could not be kept, for when the page is opened again. */
const begun = new Map<Who, Record<string, Wording>>();

countUnsaved((who) => Object.keys(begun.get(who) ?? {}).length > 0);

export class MailWordings {
  all = $state.raw<MailTemplates | null>(null);
  kind = $state<MailKind>('report');
  language = $state<Lang>('nl');
  /** What is typed and not kept yet, by kind and language. */
  typed = $state<Record<string, Wording>>({ ...begun.get(gate.who) });
  /** What the words give now; null before that is known. */
  tried = $state.raw<MailTemplateTried | null>(null);
  /** Whose placement the example is about; empty for somebody made up. */
  placement = $state('');
  placements = $state.raw<readonly PlacementCard[]>([]);
  /** What went wrong with the whole. */
  error = $state<string | null>(null);

  readonly #changes = new OwnChanges();
  /** Who types here. */
  readonly #who: Who = gate.who;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the wordings and the placements to try them on. */
  async load(): Promise<void> {
    try {
      const [all, placements] = await Promise.all([call('mail_templates', null), call('interns', null)]);
      this.all = all;
      this.placements = placements;
      this.error = null;
      await this.try();
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }

  /** The languages that there is a wording in. */
  readonly languages: Lang[] = $derived([...new Set(this.all?.templates.map(({ language }) => language))]);

  /** The wording in view as it is kept. */
  readonly kept = $derived(
    this.all?.templates.find(({ kind, language }) => kind === this.kind && language === this.language) ??
      null,
  );

  /** The wording in view as it stands in the fields. */
  get words(): Wording {
    const { subject = '', text = '' } = this.kept ?? {};
    return this.typed[this.#key] ?? { subject, text };
  }

  /** Whether it is the program's own and nobody is changing it. */
  get shipped(): boolean {
    return (this.kept?.shipped ?? true) && !this.typed[this.#key];
  }

  /** Shows another one; what was typed in this one stays. */
  async choose(kind: MailKind, language: Lang): Promise<void> {
    await this.keep();
    this.kind = kind;
    this.language = language;
    this.tried = null;
    await this.try();
  }

  /** Takes a key stroke in. */
  type(part: Part, words: string): void {
    this.typed[this.#key] = { ...this.words, [part]: words };
    this.error = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.try(), TYPING_PAUSE);
  }

  /** Puts a field where the cursor stands; gives where the cursor comes. */
  insert(part: Part, name: string, from: number, to: number): number {
    const words = this.words[part];
    const field = `{${name}}`;
    this.type(part, words.slice(0, from) + field + words.slice(to));
    return from + field.length;
  }

  /** Shows what the words give; an answer that was overtaken is dropped. */
  async try(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const { subject, text } = this.words;
    const draft = { kind: this.kind, language: this.language, subject, text };
    try {
      const tried = await call('mail_template_try', { draft, placement: this.placement || null });
      if (turn === this.#turn) this.tried = tried;
    } catch (thrown) {
      if (turn === this.#turn) this.error = errorText(thrown);
    }
  }

  /** What is wrong with a part, beside its field. */
  fault(part: Part): string | undefined {
    const fault = this.tried?.faults.find(({ field }) => field === part);
    return fault && faultText(fault);
  }

  /** Keeps what was typed, unless it is wrong: then it stays in the fields. */
  async keep(): Promise<void> {
    const key = this.#key;
    const words = this.typed[key];
    if (!words) return;
    await this.try();
    if (this.tried && this.tried.faults.length > 0) return;
    await this.#save(key, words);
  }

  /** Back to the wording of the program. */
  async reset(): Promise<void> {
    const key = this.#key;
    delete this.typed[key];
    await this.#save(key, { subject: '', text: '' });
    await this.try();
  }

  /**
   * Loads again on changes made elsewhere, as by undo; gives back how to stop, which keeps what
   * was typed.
   */
  follow(): () => void {
    const stop = this.#changes.listen(() => ({ concepts: ['mail-template'] }), () => void this.load());
    const uncount = countUnsaved((who) => who === this.#who && Object.keys(this.typed).length > 0);
    return () => {
      stop();
      uncount();
      clearTimeout(this.#timer);
      void this.keep().finally(() => begun.set(this.#who, $state.snapshot(this.typed)));
    };
  }

  get #key(): string {
    return `${this.kind} ${this.language}`;
  }

  async #save(key: string, words: Wording): Promise<void> {
    const { kind, language } = this;
    try {
      this.all = await this.#changes.save('mail_template_save', { kind, language, ...words });
      const now = this.typed[key];
      // What was typed meanwhile stays.
      if (now && now.subject === words.subject && now.text === words.text) delete this.typed[key];
      this.error = null;
    } catch (thrown) {
      this.error = errorText(thrown);
    }
  }
}

/** What is wrong with a wording, and where. */
function faultText({ code, name, line }: MailTemplateFault): string {
  return t(`template-fault-${code}`, { name, line });
}
