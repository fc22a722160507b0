/** The four evaluations on one sheet. */
import type { Author, Moment } from '@/gen/wire';

/** Which of the four. */
export interface Side {
  moment: Moment;
  author: Author;
}

/** The four in the order in which they are shown. */
export const SIDES: readonly Side[] = [
  { moment: 'interim', author: 'intern' },
  { moment: 'interim', author: 'mentor' },
  { moment: 'final', author: 'intern' },
  { moment: 'final', author: 'mentor' },
];

/** Milliseconds without a key before text is saved. */
export const TYPING_PAUSE = 400;
