/** A signature being given: by whom, as what, drawn or typed. */
import type { Role, SignDraft, Signatures, Subject } from '@/gen/wire';
import { t } from '@/i18n';
import { save } from '@/state/save';
import { Submission } from '@/state/submission.svelte';
import type { Stroke } from './drawing';
import { namesOf } from './names';

export type Way = 'draw' | 'type';

export class Signing {
  role = $state<Role>('mentor');
  name = $state('');
  way = $state<Way>('draw');
  strokes = $state.raw<Stroke[]>([]);
  readonly submission: Submission;
  readonly #signatures: Signatures;

  /** @param prefix makes the ids of the fields unique on the page. */
  constructor(prefix: string, signatures: Signatures, role: Role) {
    this.submission = new Submission(prefix);
    this.#signatures = signatures;
    this.chooseRole(role);
  }

  /** The names known in the role. */
  get names(): string[] {
    return namesOf(this.#signatures.people, this.role);
  }

  /** Signs as somebody else; the name follows, the one who has not signed yet first. */
  chooseRole(role: Role): void {
    this.role = role;
    const done = this.#signatures.given.filter((each) => each.matches && each.role === role);
    const names = namesOf(this.#signatures.people, role);
    this.name = names.find((name) => !done.some((each) => each.name === name)) ?? names[0] ?? '';
    this.strokes = [];
  }

  chooseWay(way: Way): void {
    this.way = way;
    this.submission.refuse([]);
  }

  clear(): void {
    this.strokes = [];
  }

  /** Puts the signature; null when something is wrong with it. */
  async send(): Promise<Signatures | null> {
    const { role, name } = this;
    if (this.way === 'draw' && this.strokes.length === 0) {
      this.submission.refuse([{ field: 'strokes', message: t('signature-draw-missing') }]);
      return null;
    }
    const { placement, subject }: { placement: string; subject: Subject } = this.#signatures;
    const strokes = this.way === 'draw' ? this.strokes : [];
    const draft: SignDraft = { placement, subject, role, name, strokes };
    return this.submission.run(() => save('sign', draft, t('signature-kept-toast')));
  }
}
