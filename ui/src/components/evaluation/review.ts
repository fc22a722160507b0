/** The steps of an evaluation on its way out, and what each says when it is done. */
import type { EvaluationView, ReviewStep, Sheet } from '@/gen/wire';
import { dateTime, t } from '@/i18n';

/** What the one who writes now can do, the first the one to be expected. */
export function stepsOf({ review, reviewer }: Sheet, evaluation: EvaluationView): ReviewStep[] {
  if (evaluation.author !== 'mentor' || evaluation.lock?.kind === 'signed') return closing(review, evaluation);
  switch (evaluation.state) {
    case 'open':
      return [review ? 'hand-in' : 'finish'];
    case 'handed-in':
      if (!review) return ['finish', 'take-back'];
      return reviewer ? ['agree', 'take-back'] : ['take-back'];
    case 'agreed':
      return ['finish', 'take-back'];
    case 'final':
      return [];
  }
}

/** What was signed already can only still be made final. */
function closing(review: boolean, { author, state }: EvaluationView): ReviewStep[] {
  if (author !== 'mentor') return [];
  return state === 'agreed' || (state === 'open' && !review) ? ['finish'] : [];
}

/** The words on the button of a step. */
export function stepName(step: ReviewStep, gives: boolean): string {
  if (step === 'take-back') return gives ? t('review-give-back') : t('review-take-back');
  return t(`review-${step}`);
}

/** What is said once a step is done. */
export function stepDone(step: ReviewStep): string {
  const done = {
    'hand-in': 'review-handed-in-toast',
    'take-back': 'review-taken-back-toast',
    agree: 'review-agreed-toast',
    finish: 'review-finished-toast',
  } as const;
  return t(done[step]);
}

/** Why the sheet can only be read; null when it can be changed. */
export function lockText({ lock }: EvaluationView): string | null {
  if (!lock) return null;
  const names = lock.names.join(', ');
  if (lock.kind === 'signed') return t('lock-signed', { names, when: lock.at ? dateTime(lock.at) : '' });
  return t(`lock-${lock.kind}`);
}
