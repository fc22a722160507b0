/** A code to read aloud: each letter with a word for it, as on the telephone. */
import { t } from '../../i18n';

/** The letters that codes are made of, in the order of the words of the catalogue. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ';

/** One sign of a code. */
export interface Sign {
  sign: string;
  /** The word that tells it from others; empty for a digit. */
  word: string;
}

/** The signs of a code, in groups as it is written. */
export function spelled(code: string): Sign[][] {
  const words = t('share-spelling').split(' ');
  return code.split('-').map((group) =>
    [...group].map((sign) => {
      const at = LETTERS.indexOf(sign);
      return { sign, word: at < 0 ? '' : (words[at] ?? '') };
    }),
  );
}
