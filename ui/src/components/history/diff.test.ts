import { describe, expect, it } from 'vitest';
import { compare } from './diff';

function sides(before: string, after: string): [string, string] {
  const pieces = compare(before, after);
  const of = (change: 'gone' | 'new') =>
    pieces.filter((piece) => piece.change === 'same' || piece.change === change);
  const join = (list: { text: string }[]) => list.map((piece) => piece.text).join('');
  return [join(of('gone')), join(of('new'))];
}

describe('compare', () => {
  it('marks only the words that differ', () => {
    expect(compare('Amina troost een kind.', 'Amina troost twee kinderen.')).toEqual([
      { text: 'Amina troost ', change: 'same' },
      { text: 'een', change: 'gone' },
      { text: 'twee', change: 'new' },
      { text: ' ', change: 'same' },
      { text: 'kind', change: 'gone' },
      { text: 'kinderen', change: 'new' },
      { text: '.', change: 'same' },
    ]);
  });

  it('gives both texts back whole, whatever they hold', () => {
    const texts = [
      '',
      'a',
      'a b c',
      'c b a',
      '<script>alert(1)</script>\n{ $x } =cmd|x',
      'Wéér  anders\n\nmet  regels 😀 \u202Eabc',
      'één twee drie vier vijf',
      'één drie twee vier',
    ];
    for (const before of texts) {
      for (const after of texts) expect(sides(before, after)).toEqual([before, after]);
    }
  });

  it('takes long texts without going through every pair of words', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, n) => `${word}${n}`).join(' ');
    const [before, after] = [`begin ${long('a')} eind`, `begin ${long('b')} eind`];
    expect(sides(before, after)).toEqual([before, after]);
    expect(compare(before, after)[0]).toEqual({ text: 'begin ', change: 'same' });
  });
});
