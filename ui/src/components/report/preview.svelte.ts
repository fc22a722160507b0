/**
 * The pages while somebody types. At most one question is under way; what was typed last is
 * asked as soon as the answer is there, so no keystroke is lost and none waits behind another.
 */
import type { ReportChoice, Typed } from '@/gen/wire';
import { call, errorText } from '@/ipc';
import { StripBook, type Sheets } from './sheets';

interface Question {
  choice: ReportChoice;
  typed: Typed;
}

export class PreviewController {
  sheets = $state.raw<Sheets | null>(null);
  /** Characters that no font has. */
  unknown = $state.raw<readonly string[]>([]);
  /** Why the pages could not follow; the last ones stay. */
  error = $state<string | null>(null);
  /** Whether another report than the one on the screen is on its way. */
  busy = $state(false);

  readonly #book = new StripBook();
  #next: Question | null = null;
  #asking = false;
  #shown: ReportChoice | null = null;

  /** Shows the report of `choice` with what is typed. */
  show(choice: ReportChoice, typed: Typed): void {
    this.#next = { choice, typed };
    if (!same(this.#shown, choice)) this.busy = true;
    if (!this.#asking) void this.#askAll();
  }

  async #askAll(): Promise<void> {
    this.#asking = true;
    while (this.#next) {
      const question = this.#next;
      this.#next = null;
      await this.#ask(question);
    }
    this.#asking = false;
  }

  async #ask(question: Question): Promise<void> {
    const { choice } = question;
    try {
      const preview = await call('report_preview', { ...question, base: this.#book.turn });
      const sheets = this.#book.take(preview);
      if (!sheets) {
        // Strips of a binder that was opened anew: all of them are asked for.
        this.#next ??= question;
        return;
      }
      if (this.#overtaken(choice)) return;
      this.sheets = sheets;
      this.unknown = preview.unknown_characters;
      this.error = null;
      this.#shown = choice;
      this.busy = false;
    } catch (thrown) {
      if (this.#overtaken(choice)) return;
      this.error = errorText(thrown);
      this.busy = false;
    }
  }

  /** Whether another report is wanted by now. */
  #overtaken(choice: ReportChoice): boolean {
    return this.#next !== null && !same(this.#next.choice, choice);
  }
}

function same(one: ReportChoice | null, two: ReportChoice): boolean {
  return (
    one?.placement === two.placement &&
    one.moment === two.moment &&
    one.form === two.form &&
    one.language === two.language
  );
}
