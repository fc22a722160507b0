import { describe, expect, it } from 'vitest';
import { derive, emptyRating, isFilled, suggest } from './suggest';
import type { SheetRow } from '@/gen/wire';

const row: SheetRow = {
  indicator: 'core.x',
  number: '1.1',
  title: 'X',
  attitude: false,
  levels: [['a', 'b'], ['c', 'd'], ['e'], ['g', 'h']].map((ids) => ids.map((id) => ({ id, text: id }))),
};

describe('suggest', () => {
  it.each([
    [[], null],
    [['unknown'], null],
    [['a'], 1],
    [['c'], 1],
    [['c', 'd'], 2],
    [['c', 'd', 'e'], 3],
    [['e', 'g', 'h'], 1],
    [['a', 'c', 'd', 'e', 'g', 'h'], 4],
  ] as [string[], number | null][])('%j suggests %s', (underlined, level) => {
    expect(suggest(row, underlined)).toBe(level);
  });
});

describe('derive', () => {
  const parts = { level: null, not_observable: false, underlined: ['c', 'd', 'g'], remark: '' };

  it('shows sparks above the suggested level', () => {
    expect(derive(row, parts)).toMatchObject({ suggested: 2, effective: 2, sparks: ['g'] });
  });

  it('the level that was set counts, and the difference stays visible', () => {
    expect(derive(row, { ...parts, level: 4 })).toMatchObject({ suggested: 2, effective: 4 });
  });

  it('not yet observable has no level', () => {
    expect(derive(row, { ...parts, not_observable: true }).effective).toBeNull();
  });
});

describe('isFilled', () => {
  it('a remark alone is no judgement', () => {
    expect(isFilled({ ...emptyRating('x'), remark: 'hm' })).toBe(false);
    expect(isFilled({ ...emptyRating('x'), not_observable: true })).toBe(true);
    expect(isFilled({ ...emptyRating('x'), underlined: ['a'] })).toBe(true);
  });
});
