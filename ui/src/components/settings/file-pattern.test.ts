import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FilePatternView, Site } from '../../gen/wire';
import { violations } from '../../test/axe';
import { answer, callsOf, failure, saved } from '../../test/wire';
import FilePatternSection from './FilePatternSection.svelte';
import { FilePattern } from './file-pattern.svelte';

const view = (example: string): FilePatternView => ({
  example,
  fields: ['intern', 'date'],
  usual: '{intern}_{date}',
});
const site: Site = { id: 's1', name: 'De Regenboog', address: '', phone: '', email: '', review: false };

beforeEach(() => {
  answer('file_pattern_try', (pattern) => {
    if (pattern.includes('naam')) {
      throw failure({ code: 'pattern-unknown', args: { name: 'naam' }, field: 'pattern' });
    }
    return view(`${pattern || 'gewoon'}.pdf`);
  });
  answer('file_pattern_save', (pattern) => saved({ ...site, file_pattern: pattern }));
});

describe('the pattern of file names', () => {
  it('shows what it gives while one types, and keeps it when one leaves the field', async () => {
    const user = userEvent.setup();
    render(FilePatternSection, { site });
    expect(await screen.findByText('Voorbeeld: gewoon.pdf')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Patroon' }), 'Verslag {{intern}');
    expect(await screen.findByText('Voorbeeld: Verslag {intern}.pdf')).toBeTruthy();
    expect(callsOf('file_pattern_save')).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.tab();
    expect(callsOf('file_pattern_save')).toEqual(['Verslag {intern}']);
  });

  it('says beside the field what is wrong', async () => {
    const user = userEvent.setup();
    render(FilePatternSection, { site });
    await user.type(screen.getByRole('textbox', { name: 'Patroon' }), '{{naam}');
    expect(await screen.findByText(/‘naam’/)).toBeTruthy();
  });

  it('is not overwritten by what was kept while something else is typed', async () => {
    const pattern = new FilePattern('een');
    await pattern.type('een twee');
    pattern.follow('drie');
    expect(pattern.text).toBe('een twee');
    const still = new FilePattern('een');
    still.follow('drie');
    expect(still.text).toBe('drie');
  });
});
