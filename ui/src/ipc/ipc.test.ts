import { describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n';
import { calls, answer, failure } from '../test/wire';
import { languages } from '../gen/messages';
import { binderChoose, call, errorText, reportSave, WireError } from '.';

describe('call', () => {
  it('hands over the name with its one argument', async () => {
    answer('search', () => []);
    expect(await call('search', 'troost')).toEqual([]);
    expect(calls).toEqual([{ name: 'search', args: 'troost' }]);
  });

  it('throws what the binder refuses, with the field it belongs beside', async () => {
    answer('today', () => {
      throw failure({ code: 'name-missing', field: 'name' });
    });
    const thrown = await call('today', null).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(WireError);
    expect(thrown).toMatchObject({ code: 'name-missing', field: 'name', refused: true });
  });

  it('makes anything else an internal error', () => {
    expect(WireError.from('panic at line 3')).toMatchObject({ code: 'internal', refused: false });
    expect(WireError.from(null)).toMatchObject({ code: 'internal' });
  });
});

describe('the shell', () => {
  it('asks for a report by its choice', async () => {
    const choice = { placement: 'pl1', moment: 'final', form: null, language: null } as const;
    await reportSave(choice).catch(() => null);
    expect(calls).toEqual([{ name: 'report_save', args: { choice } }]);
  });

  it('passes on what goes wrong', async () => {
    await expect(binderChoose()).rejects.toBeInstanceOf(WireError);
  });
});

describe('error texts', () => {
  it.each(languages)('exist for every code in %s', (language) => {
    setLanguage(language);
    // That there is one for every code is checked by the compiler and by the catalogue's test.
    for (const code of ['text-missing', 'binder-busy', 'internal'] as const) {
      expect(errorText(failure({ code })), code).toMatch(/[.]$/);
    }
  });

  it('tell how to mend it, in the language of the program', () => {
    setLanguage('nl');
    expect(errorText(failure({ code: 'end-missing' }))).toBe('Vul de laatste dag in.');
    setLanguage('en');
    expect(errorText(failure({ code: 'end-missing' }))).toBe('Fill in the last day.');
    setLanguage('nl');
  });
});
