import { describe, expect, it } from 'vitest';
import { programme, school, uniform } from '@/test/forms';
import { contrast, isColour } from './colour';
import { clustersOf, countsOf, criteriaOf, found, matches, usesOf } from './crosswalk';
import { dueText, partsOf, ruleOf } from './due';
import { placeName, problemText, tabOf } from './problems';

describe('the crosswalk', () => {
  const criteria = criteriaOf(school());
  const clusters = clustersOf(uniform());

  it('says in both directions what is mapped and what is not', () => {
    expect(countsOf(criteria, clusters)).toEqual({
      criteria: 2,
      mapped: 1,
      asked: 1,
      empty: 0,
      indicators: 4,
      used: 1,
    });
    expect(usesOf(criteria).get('core.attitude.time')).toEqual(['1']);
    expect(criteria.map((each) => each.place)).toEqual(['parts/1/criteria/0', 'parts/1/criteria/1']);
  });

  it('finds by every word, whatever the accents and the case', () => {
    expect(matches('zoe PLAN', 'Plant met Zoë')).toBe(true);
    expect(matches('zoe team', 'Plant met Zoë')).toBe(false);
    expect(matches('', 'alles')).toBe(true);
    const rows = found(clusters, 'collega', () => true, 'nl').flatMap((cluster) => cluster.rows);
    expect(rows.map((row) => row.number)).toEqual(['2.2']);
    expect(found(clusters, '', () => false, 'nl')).toEqual([]);
  });
});

describe('due rules', () => {
  const form = programme();

  it('are said in words', () => {
    expect(dueText({ anchor: 'start', offset: 21, unit: 'calendar' }, form, 'nl')).toBe('3 weken na de start');
    expect(dueText({ anchor: 'end', offset: -1, unit: 'calendar' }, form, 'nl')).toBe('1 dag voor het einde');
    expect(dueText({ anchor: 'half', offset: 0, unit: 'school' }, form, 'nl')).toBe('Op de helft');
    const paper = form.documents[0];
    expect(paper && dueText(paper.due, form, 'nl')).toBe('5 schooldagen na ‘Eerste gesprek’');
  });

  it('come back from their parts', () => {
    for (const [offset, unit] of [[14, 'calendar'], [-3, 'school'], [0, 'calendar'], [-7, 'calendar'], [8, 'calendar']] as const) {
      expect(ruleOf(partsOf({ anchor: 'start', offset, unit }))).toEqual({ offset, unit });
    }
  });
});

describe('places', () => {
  it('have a name and a part of the editor', () => {
    const form = school();
    expect(placeName(form, 'parts/1/criteria/0/crosswalk', 'nl')).toBe('Attitudes › 1 Werkt ordelijk');
    expect(placeName(form, 'nowhere/3', 'nl')).toBe('');
    expect(tabOf(form, 'parts/1/criteria/0/crosswalk')).toBe('crosswalk');
    expect(tabOf(form, 'parts/1/title')).toBe('parts');
    expect(tabOf(form, 'letterhead/accent')).toBe('general');
    expect(tabOf(programme(), 'meetings/0/due')).toBe('dates');
    expect(tabOf(uniform(), 'modules/0/clusters/1')).toBe('modules');
  });

  it('every fault is said in words', () => {
    const kinds = ['missing-text', 'duplicate-id', 'missing-reference', 'cycle', 'thresholds', 'behaviours', 'empty', 'range', 'too-long'] as const;
    for (const kind of kinds) {
      const text = problemText({ kind, place: 'modules/0/clusters/0', about: 'nl' });
      expect(text, kind).not.toMatch(/^form-problem/);
    }
  });
});

describe('the colour of a letterhead', () => {
  it('is measured against the paper', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#FFFFFF', '#FFFFFF')).toBeCloseTo(1, 5);
    expect(contrast('#0B5F66', '#FFFFFF')).toBeGreaterThan(7);
    expect(isColour('#0B5F6')).toBe(false);
  });
});
