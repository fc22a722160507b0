import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '@/i18n';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { fillView } from '@/test/fill';
import { answer, answerShell, calls, failure, reset, status } from '@/test/wire';
import FillPane from './FillPane.svelte';

const choice = { placement: 'p', moment: 'final', form: null, language: null } as const;

beforeEach(() => {
  reset();
  setLanguage('nl');
  session.take(status());
});

describe('the file of the school', () => {
  it('says before saving what does not fit and what nothing was chosen for', async () => {
    answer('fill_view', () => fillView());
    answerShell('fill_file_save', () => ({ saved: 's', name: 'Zoe.pdf' }));
    const flush = vi.fn(async () => undefined);
    render(FillPane, { choice, version: 1, flush });
    expect(await screen.findByText('1 veld ingevuld')).toBeTruthy();
    expect(screen.getByText('1 tekst loopt door op een blad achteraan')).toBeTruthy();
    expect(screen.queryByText('extra')).toBeNull();
    const user = userEvent.setup();
    await user.click(screen.getByLabelText(/Ook de velden/));
    expect(screen.getByText('extra')).toBeTruthy();
    await user.click(screen.getByLabelText(/Velden vastzetten/));
    await user.click(screen.getByRole('button', { name: 'Bewaar ingevuld bestand' }));
    expect(await screen.findByText(/Zoe.pdf/)).toBeTruthy();
    expect(flush).toHaveBeenCalledOnce();
    const call = calls.find((each) => each.name === 'fill_file_save');
    expect(call?.args).toEqual({ choice: { report: choice, flatten: true } });
    expect(await violations()).toEqual([]);
  });

  it('says why a file cannot be filled in', async () => {
    answer('fill_view', () => {
      throw failure({ code: 'fill-damaged' });
    });
    render(FillPane, { choice, version: 1, flush: async () => undefined });
    expect((await screen.findByRole('alert')).textContent).toContain('beschadigd');
  });
});
