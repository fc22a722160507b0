/** A form being sent: busy or not, and what is wrong with which field. */
import { errorText, WireError } from '../ipc';

export interface FieldError {
  /** The field's name; null when it concerns the whole form. */
  field: string | null;
  message: string;
}

export class Submission {
  busy = $state(false);
  errors = $state.raw<FieldError[]>([]);
  /** Goes up with every failed try, so that the summary takes the focus again. */
  failures = $state(0);
  readonly #prefix: string;

  /** @param prefix makes the ids of the fields unique on the page. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The id of the control of a field. */
  id(field: string): string {
    return `${this.#prefix}-${field}`;
  }

  /** What is wrong with a field, when anything. */
  error(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }

  /** Stops before anything is sent. */
  refuse(errors: FieldError[]): void {
    this.errors = errors;
    if (errors.length > 0) this.failures += 1;
  }

  /** Sends; gives the answer, or null after keeping what went wrong. */
  async run<T>(send: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    try {
      const value = await send();
      this.errors = [];
      return value;
    } catch (thrown) {
      const error = WireError.from(thrown);
      this.refuse([{ field: error.field, message: errorText(error) }]);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
