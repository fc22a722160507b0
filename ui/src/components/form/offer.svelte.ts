/** A form from a file before it is taken: what it is, and what it would change. */
import type { FormKind, FormOffer, FormRef } from '@/gen/wire';
import { t } from '@/i18n';
import { call } from '@/ipc';
import { save } from '@/state/save';
import { Submission } from '@/state/submission.svelte';

export class OfferEditor {
  offer = $state.raw<FormOffer>() as FormOffer;
  readonly submission = new Submission('form-offer');
  #turn = 0;

  constructor(offer: FormOffer) {
    this.offer = offer;
  }

  /** Whether taking it would change anything and can be done. */
  get takes(): boolean {
    const state = this.offer.state;
    return this.offer.faults.length === 0 && state !== 'same' && state !== 'clash';
  }

  /** Looks at the file as another kind of form; an answer that was overtaken is dropped. */
  async become(kind: FormKind): Promise<void> {
    const turn = ++this.#turn;
    const { offer } = this.offer;
    const next = await this.submission.run(() => call('form_offer', { offer, kind }));
    if (next && turn === this.#turn) this.offer = next;
  }

  /** Takes it in; null when that was refused. */
  async take(): Promise<FormRef | null> {
    const { offer, kind, title } = this.offer;
    const done = t('form-offer-taken', { title });
    return this.submission.run(() => save('form_take', { offer, kind }, done));
  }
}
