import { describe, expect, it } from 'vitest';
import type { Growth } from '@/gen/wire';
import { levelY, linePoint, path, radarPath } from './geometry';
import { hasValues, mentorValues, nearestLevel, seriesOf } from './series';

const frame = { left: 10, top: 0, width: 100, height: 30 };
const growth: Growth = {
  placement: 'p',
  levels: ['a', 'b', 'c', 'd'],
  moments: [
    { kind: 'observations', moment: null, week: 4, date: '2026-10-01' },
    { kind: 'intern', moment: 'interim', week: null, date: '2026-10-20' },
    { kind: 'mentor', moment: 'interim', week: null, date: '2026-10-21' },
  ],
  clusters: [
    { id: 'x', number: 1, title: 'X', values: [2, null, 3] },
    { id: 'y', number: 2, title: 'Y', values: [null, null, null] },
  ],
};

describe('geometry', () => {
  it('puts level 4 on top, level 1 at the foot, and one moment in the middle', () => {
    expect(levelY(frame, 4)).toBe(0);
    expect(levelY(frame, 1)).toBe(30);
    expect(linePoint(frame, 0, 1, 1).x).toBe(60);
    expect(linePoint(frame, 2, 3, 1).x).toBe(110);
  });

  it('closes a radar only when every value is there', () => {
    const whole = radarPath({ x: 0, y: 0 }, 10, [4, 4, 4]);
    expect(whole.closed).toBe(true);
    expect(whole.d.endsWith('Z')).toBe(true);
    const gap = radarPath({ x: 0, y: 0 }, 10, [4, null, 4, 4]);
    expect(gap.closed).toBe(false);
    expect(gap.d.match(/M/g)).toHaveLength(2);
    expect(gap.d).not.toContain('M0 0');
  });

  it('draws nothing for no points', () => expect(path([])).toBe(''));
});

describe('series', () => {
  it('has one line per kind and skips what was not rated', () => {
    expect(growth.clusters.map((c) => seriesOf(growth.moments, c))).toEqual([
      [
        { kind: 'observations', points: [{ at: 0, value: 2 }] },
        { kind: 'mentor', points: [{ at: 2, value: 3 }] },
      ],
      [],
    ]);
  });

  it('reads the mentor per moment', () => {
    expect(mentorValues(growth, 'interim')).toEqual([3, null]);
    expect(mentorValues(growth, 'final')).toBeNull();
    expect(hasValues(growth)).toBe(true);
  });

  it('never flatters a mean', () => {
    expect([1, 1.5, 1.6, 2.5, 3.51, 4].map(nearestLevel)).toEqual([1, 1, 2, 2, 4, 4]);
  });
});
