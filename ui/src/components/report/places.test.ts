import { describe, expect, it } from 'vitest';
import { placeGoal, placeName, stepped } from './places';

describe('places', () => {
  it('go to their fields', () => {
    expect(placeGoal('criterion:planning')).toEqual({ kind: 'answer', id: 'answer-planning' });
    expect(placeGoal('field:hours')).toEqual({ kind: 'answer', id: 'answer-hours' });
    expect(placeGoal('indicator:core.a')).toEqual({ kind: 'form', target: 'core.a' });
    expect(placeGoal('growth-points')).toEqual({ kind: 'form', target: 'growth' });
    expect(placeGoal('conclusion')).toEqual({ kind: 'form', target: 'conclusion' });
    expect(placeGoal('signatures')).toEqual({ kind: 'form', target: 'signatures' });
    expect(placeGoal('identification')).toEqual({ kind: 'placement' });
    expect(placeGoal('observation:o1')).toEqual({ kind: 'tab', tab: 'timeline', target: 'o1' });
    expect(placeGoal('meeting:m1')).toEqual({ kind: 'tab', tab: 'talks', target: 'm1' });
    expect(placeGoal('attendance:2026-10-12')).toMatchObject({ kind: 'tab', tab: 'attendance' });
    expect(placeGoal('project')).toEqual({ kind: 'tab', tab: 'activities', target: 'project' });
    expect(placeGoal('something-else')).toBeNull();
  });

  it('say where they go', () => {
    expect(placeName({ name: 'conclusion', text: 'Besluit Goed' })).toBe('Ga naar het besluit');
    expect(placeName({ name: 'criterion:x', text: '1 Planning' })).toBe('Ga naar: 1 Planning');
  });

  it('are walked with the arrows', () => {
    const keys = ['0/a', '0/b', '1/a'];
    expect(stepped(keys, '0/a', 'ArrowDown')).toBe('0/b');
    expect(stepped(keys, '0/b', 'ArrowRight')).toBe('1/a');
    expect(stepped(keys, '1/a', 'ArrowDown')).toBe('1/a');
    expect(stepped(keys, '0/a', 'ArrowUp')).toBe('0/a');
    expect(stepped(keys, '0/a', 'End')).toBe('1/a');
    expect(stepped(keys, null, 'ArrowDown')).toBe('0/a');
    expect(stepped(keys, '0/a', 'x')).toBeNull();
    expect(stepped([], null, 'End')).toBeNull();
  });
});
