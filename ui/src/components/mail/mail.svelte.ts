/** A message to a school while it is written: what it starts from, the checks, the ways out. */
import type {
  Lang,
  MailCheck,
  MailChoice,
  MailCopied,
  MailDraft,
  MailField,
  MailPerson,
  MailRow,
  MailStart,
  MailWay,
} from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText, mailAttachmentSave, mailCopySave, mailDraftOpen, type SavedFile } from '@/ipc';
import { outbox } from '@/state/outbox.svelte';
import { save } from '@/state/save';
import { session } from '@/state/session.svelte';
import { keyOf, mailsOf, suggested, type MailEntry, type Receivers } from './drafts';
import { ReceiversField } from './receivers.svelte';

/** How long after a key the checks are made anew, in milliseconds. */
const TYPING_PAUSE = 500;

/** How a message left, with what is still to be done by hand. */
export type Left =
  | { way: 'draft' | 'send'; row: MailRow }
  | { way: 'copy'; copied: MailCopied };

export class MailController {
  start = $state.raw<MailStart | null>(null);
  /** Why it could not be begun. */
  loadError = $state<string | null>(null);

  language = $state<Lang>('nl');
  readonly to = new ReceiversField();
  /** Those who get a copy: who was chosen above is not asked for again. */
  readonly cc = new ReceiversField();
  /** Whether the field for copies was asked for. */
  ccWanted = $state(false);
  subject = $state('');
  text = $state('');
  files = $state<string[]>([]);
  lock = $state(false);
  password = $state('');

  checks = $state.raw<readonly MailCheck[]>([]);
  /** Bytes on the wire. */
  size = $state(0);
  /** Whether something begun earlier came back. */
  restored = $state(false);
  /** Whether the mentor's own words stayed when another language was chosen. */
  wordsKept = $state(false);
  /** The warnings that were read and are wanted so. */
  #read = $state<readonly string[]>([]);
  /** The way that is being taken. */
  busy = $state<MailWay | null>(null);
  /** Why it did not leave; `read` and `stop` point at the checks. */
  fault = $state.raw<{ kind: 'read' | 'stop' | 'error'; message: string } | null>(null);
  /** Goes up with every try that failed, so that the reason takes the focus. */
  failures = $state(0);
  left = $state.raw<Left | null>(null);
  /** The files saved by hand since it was copied, by attachment. */
  savedFiles = $state<Record<string, SavedFile>>({});

  readonly #choice: MailChoice;
  readonly #key: string;
  /** Of who opened it, also when somebody else sits here once it closes. */
  readonly #drafts = mailsOf();
  #clean = '';
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(choice: MailChoice) {
    this.#choice = choice;
    this.#key = keyOf(choice);
  }

  /** Fills the dialog: what was begun, else what is suggested. */
  async open(): Promise<void> {
    try {
      const begun = this.#drafts.get(this.#key);
      const language = begun?.entry.language ?? this.#choice.language;
      const start = await call('mail_start', { ...this.#choice, language });
      this.start = start;
      this.#fill(suggested(start));
      this.#clean = this.#print();
      this.checks = told(start.checks);
      this.size = start.size;
      this.restored = begun !== undefined;
      if (begun) {
        this.#fill(this.#fitting(begun.entry, start));
        await this.look();
      }
      this.loadError = null;
    } catch (thrown) {
      this.loadError = errorText(thrown);
    }
  }

  /** Leaves what was begun and starts afresh. */
  async restart(): Promise<void> {
    this.#drafts.drop(this.#key);
    this.fault = null;
    this.#read = [];
    await this.open();
  }

  /** Those to choose from who have an address; who shares one with somebody is named once. */
  get reachable(): readonly MailPerson[] {
    const people = this.start?.people.filter(({ address }) => address !== '') ?? [];
    return people.filter(
      ({ address }, at) => people.findIndex((other) => other.address === address) === at,
    );
  }

  /** The attachments that go along. */
  readonly going = $derived(
    this.start?.attachments.filter(({ id }) => this.files.includes(id)) ?? [],
  );

  /** Whether a password can be put on something that goes along. */
  readonly lockable = $derived(this.going.some((file) => file.can_lock));

  /** Whether something was changed that has not left. */
  get dirty(): boolean {
    return this.start !== null && this.#print() !== this.#clean;
  }

  /** The checks that ask for a yes. */
  readonly warnings = $derived(this.checks.filter(({ severity }) => severity === 'warn'));

  /** Whether every warning was read. */
  get read(): boolean {
    return this.warnings.every((check) => this.#read.includes(keyOfCheck(check)));
  }

  set read(read: boolean) {
    this.#read = read ? this.warnings.map(keyOfCheck) : [];
    if (this.fault?.kind === 'read') this.fault = null;
  }

  /** What stops, and stands beside an input. */
  stopping(field: MailField): MailCheck | undefined {
    return this.checks.find((check) => check.field === field && check.severity === 'stop');
  }

  /** Chooses somebody, or not any more. */
  toggle(field: 'to' | 'cc', address: string, chosen: boolean): void {
    this[field].toggle(address, chosen);
    this.touch(0);
  }

  /** Those to choose from for a field. */
  offered(field: 'to' | 'cc'): readonly MailPerson[] {
    if (field === 'to') return this.reachable;
    return this.reachable.filter(({ address }) => !this.to.chosen.includes(address));
  }

  /** Whether the field for copies is in view. */
  get ccShown(): boolean {
    return this.ccWanted || !this.cc.empty;
  }

  /** Takes a file along, or not any more. */
  attach(file: string, along: boolean): void {
    this.files = without(this.files, file, along);
    this.touch(0);
  }

  /** Something changed: what went wrong before is not said any more, and the checks follow. */
  touch(pause = TYPING_PAUSE): void {
    this.fault = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), pause);
  }

  /** Makes the checks anew; an answer that was overtaken is dropped. Whether it went well. */
  async look(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (!this.start) return false;
    const turn = ++this.#turn;
    try {
      const { checks, size } = await call('mail_preview', this.draft(this.start));
      if (turn === this.#turn) {
        this.checks = told(checks);
        this.size = size;
      }
      return true;
    } catch (thrown) {
      if (turn === this.#turn) this.#fail('error', errorText(thrown));
      return false;
    }
  }

  /** Another language: words that nobody changed follow, the others stay. */
  async speak(language: Lang): Promise<void> {
    const before = this.start;
    if (!before) return;
    this.language = language;
    try {
      const start = await call('mail_start', { ...this.#choice, language });
      if (this.language !== language) return;
      const own = { subject: this.subject !== before.subject, text: this.text !== before.text };
      this.start = { ...start, password: before.password };
      if (!own.subject) this.subject = start.subject;
      if (!own.text) this.text = start.text;
      this.wordsKept = own.subject || own.text;
      await this.look();
    } catch (thrown) {
      this.language = before.language;
      this.#fail('error', errorText(thrown));
    }
  }

  /** Takes the suggested words in place of one's own. */
  takeWords(): void {
    if (!this.start) return;
    this.subject = this.start.subject;
    this.text = this.start.text;
    this.wordsKept = false;
    this.touch(0);
  }

  /** Thinks of another password for the PDFs. */
  async otherPassword(): Promise<void> {
    try {
      this.password = await call('mail_password', null);
      this.touch(0);
    } catch (thrown) {
      this.#fail('error', errorText(thrown));
    }
  }

  /** Opens it in the mail program of the mentor; where there is none, it is ready all the same. */
  openDraft(): Promise<void> {
    return this.#leave('draft', async (draft) => {
      this.savedFiles = {};
      this.left = { way: 'draft', row: session.saved(await mailDraftOpen(draft)) };
      return true;
    });
  }

  /** Keeps the draft as a file for a mail program. */
  async saveDraft(): Promise<void> {
    if (this.left?.way !== 'draft') return;
    this.fault = null;
    try {
      const message = await mailCopySave(this.left.row.id);
      if (message) this.savedFiles = { ...this.savedFiles, message };
    } catch (thrown) {
      this.#fail('error', errorText(thrown));
    }
  }

  /** Hands it over in pieces, to paste elsewhere. */
  copyOut(): Promise<void> {
    return this.#leave('copy', async (draft) => {
      this.savedFiles = {};
      this.left = { way: 'copy', copied: await save('mail_copy', draft) };
      return true;
    });
  }

  /** Puts it in the outbox. */
  send(): Promise<void> {
    return this.#leave('send', async (draft) => {
      this.left = { way: 'send', row: await save('mail_queue', draft) };
      return true;
    });
  }

  /** Saves one attachment where the mentor says. */
  async saveFile(attachment: string): Promise<void> {
    if (!this.start) return;
    this.fault = null;
    try {
      const file = await mailAttachmentSave(this.draft(this.start), attachment);
      if (file) this.savedFiles = { ...this.savedFiles, [attachment]: file };
    } catch (thrown) {
      this.#fail('error', errorText(thrown));
    }
  }

  /** Back to the message after it left one way, as to try another one. */
  back(): void {
    this.left = null;
    this.fault = null;
  }

  /** Closes; what was begun comes back when the dialog opens again. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.start && !this.left && (this.dirty || this.restored)) {
      this.#drafts.keep(this.#key, { entry: this.entry(), start: this.start });
    } else this.#drafts.drop(this.#key);
  }

  /** The message as it crosses. */
  draft({ placement, about }: MailStart): MailDraft {
    const { language, subject, text, lock, password } = this.entry();
    const locked = lock && this.lockable ? password : null;
    const attachments = this.going.map(({ id }) => id);
    const to = this.to.written(this.reachable);
    const cc = this.cc.written(this.offered('cc'));
    return { placement, about, language, to, cc, subject, text, attachments, lock: locked };
  }

  entry(): MailEntry {
    const { language, subject, text, files, lock, password } = this;
    const [to, cc] = [this.to.entry(), this.cc.entry()];
    return { language, to, cc, subject, text, files: [...files], lock, password };
  }

  async #leave(way: MailWay, work: (draft: MailDraft) => Promise<boolean>): Promise<void> {
    if (!this.start || this.busy) return;
    this.busy = way;
    this.fault = null;
    try {
      // What was typed last counts.
      if (!(await this.look()) || !this.#may(way)) return;
      if (!(await work(this.draft(this.start)))) return;
      this.#drafts.drop(this.#key);
      this.#clean = this.#print();
      this.restored = false;
      void outbox.look();
    } catch (thrown) {
      this.#fail('error', errorText(thrown));
    } finally {
      this.busy = null;
    }
  }

  #may(way: MailWay): boolean {
    if (this.checks.some(({ stops }) => stops.includes(way))) {
      this.#fail('stop', t('mailing-stop-first'));
    } else if (!this.read) this.#fail('read', t('mailing-read-first'));
    return this.fault === null;
  }

  #fail(kind: 'read' | 'stop' | 'error', message: string): void {
    this.fault = { kind, message };
    this.failures += 1;
  }

  #fill(entry: MailEntry): void {
    this.language = entry.language;
    this.to.fill(entry.to);
    this.cc.fill(entry.cc);
    this.subject = entry.subject;
    this.text = entry.text;
    this.files = [...entry.files];
    this.lock = entry.lock;
    this.password = entry.password;
  }

  /** What was begun earlier, without what is not there any more. */
  #fitting(entry: MailEntry, { people, attachments }: MailStart): MailEntry {
    const known = (address: string) => people.some((person) => person.address === address);
    const there = (file: string) => attachments.some(({ id }) => id === file);
    // An address that is not on the list any more stays in view, to be looked at.
    const inView = ({ chosen, others }: Receivers): Receivers => {
      const lost = chosen.filter((address) => !known(address));
      return { chosen: chosen.filter(known), others: [others, ...lost].filter(Boolean).join(', ') };
    };
    const files = entry.files.filter(there);
    return { ...entry, to: inView(entry.to), cc: inView(entry.cc), files };
  }

  #print(): string {
    return JSON.stringify(this.entry());
  }
}

/** The checks to show: who has no account is not offered to send, and needs not hear of it. */
function told(checks: readonly MailCheck[]): MailCheck[] {
  return checks.filter(({ code }) => code !== 'account-missing');
}

/** A check with what it is about: the same warning about something else is another one. */
export function keyOfCheck({ code, args }: MailCheck): string {
  return `${code} ${JSON.stringify(args)}`;
}

function without(list: readonly string[], item: string, wanted: boolean): string[] {
  const rest = list.filter((each) => each !== item);
  return wanted ? [...rest, item] : rest;
}
