import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../gen/messages';
import { dateLong, dateShort, has, period, setLanguage, t, text, time } from '.';

const sources = import.meta.glob<string>('../../../assets/locales/*/{ui,errors}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function idsOf(language: string): string[] {
  return Object.entries(sources)
    .filter(([path]) => path.includes(`/${language}/`))
    .flatMap(([, source]) => [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1]))
    .filter((id) => id !== undefined)
    .sort();
}

afterEach(() => void setLanguage('nl'));

describe('texts', () => {
  it('are the same set in every language, and none twice', () => {
    const main = idsOf('nl');
    expect(new Set(main).size).toBe(main.length);
    for (const language of languages) expect(idsOf(language), language).toEqual(main);
  });

  it('follow the language and the number', () => {
    expect(t('due-late', { count: 1 })).toBe('1 dag te laat');
    expect(t('due-late', { count: 2 })).toBe('2 dagen te laat');
    setLanguage('en');
    expect(t('due-late', { count: 2 })).toBe('2 days late');
    expect(document.documentElement.lang).toBe('en');
  });

  it('come when the language is spoken; the last one that was asked for stays', async () => {
    vi.resetModules();
    const fresh = await import('.');
    expect(fresh.has('save')).toBe(false);
    await Promise.all([fresh.setLanguage('en'), fresh.setLanguage('nl')]);
    expect(fresh.t('save')).toBe('Bewaren');
    await Promise.all([fresh.setLanguage('nl'), fresh.setLanguage('en')]);
    expect(fresh.t('save')).toBe('Save');
  });

  it('fall back: an unknown language to the main one, an unknown text to its id', () => {
    setLanguage('xx');
    expect(t('save')).toBe('Bewaren');
    expect(text('no-such-text')).toBe('no-such-text');
    expect(has('no-such-text')).toBe(false);
  });
});

describe('dates', () => {
  it('never shift to the day before', () => {
    expect(dateShort('2026-11-22')).toBe('22/11/2026');
    expect(dateShort('2026-01-01')).toBe('01/01/2026');
    expect(period('2026-09-01', '2026-12-18')).toBe('01/09/2026 – 18/12/2026');
  });

  it('are written in the language', () => {
    expect(dateLong('2026-11-22')).toBe('zondag 22 november 2026');
    setLanguage('en');
    expect(dateLong('2026-11-22')).toContain('22 November 2026');
  });

  it('show the clock of the place', () => {
    const moment = new Date(2026, 10, 22, 14, 2).toISOString();
    expect(time(moment)).toBe('14:02');
  });
});
