import { describe, expect, it } from 'vitest';
import { fillSetup } from '@/test/fill';
import {
  groupOf,
  groupsFor,
  keyOf,
  labelOf,
  rowsOf,
  sourceOf,
  withColumn,
  withOption,
  withWhen,
} from './mapping';

describe('what goes in a field', () => {
  const setup = fillSetup();
  const [name, box, , row] = setup.file?.fields ?? [];

  it('finds a value whatever the order of its keys', () => {
    expect(keyOf({ from: 'day', of: 'start', short: false })).toBe(
      keyOf({ of: 'start', from: 'day', short: false }),
    );
    expect(keyOf({ from: 'day', of: 'start', short: true })).not.toBe(
      keyOf({ from: 'day', of: 'start', short: false }),
    );
  });

  it('names what was chosen, with the level of a check box', () => {
    const map = { field: 'box', value: { from: 'level', criterion: 'c1' }, when: 'yes' } as const;
    expect(labelOf(setup, map)).toBe('1 Plannen: niveau = voldoende');
    expect(groupOf(setup, map)).toBe('criteria');
    expect(labelOf(setup, { field: 'x', value: { from: 'fixed', text: 'Hallo' } })).toContain('Hallo');
    expect(groupOf(setup, undefined)).toBe('none');
    expect(sourceOf(setup, { field: 'x', value: { from: 'level', criterion: 'gone' } })).toBe(undefined);
  });

  it('offers rows to repeated rows only, and no fixed text to a box', () => {
    expect(row && groupsFor(setup, row)).toEqual(['none', 'rows']);
    expect(box && groupsFor(setup, box)).not.toContain('fixed');
    expect(name && groupsFor(setup, name)).toContain('fixed');
    expect(name && groupsFor(setup, name)).not.toContain('rows');
  });

  it('changes one thing of a map and leaves the rest', () => {
    const map = { field: 'f', value: { from: 'rows', of: 'criteria' } } as const;
    const first = withColumn(map, 'a', { value: 'title' });
    const both = withColumn(first, 'b', { value: 'level', when: 'yes' });
    expect(withColumn(both, 'a', null).columns).toEqual({ b: { value: 'level', when: 'yes' } });
    expect(rowsOf(setup, map)?.columns.length).toBe(2);
    const option = withOption({ field: 'f', value: { from: 'moment' } }, 'final', 'x');
    expect(option.options).toEqual({ final: 'x' });
    expect(withOption(option, 'final', '').options).toEqual({});
    expect('when' in withWhen({ ...option, when: 'a' }, '')).toBe(false);
  });
});
