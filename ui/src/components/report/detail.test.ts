import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '@/test/axe';
import { report } from '@/test/report';
import { answer, callsOf, saved } from '@/test/wire';
import ReportDetail from './ReportDetail.svelte';

async function show() {
  const user = userEvent.setup();
  const props = { placement: 'p1', moment: 'final' as const, rows: [], onchoose: vi.fn() };
  render(ReportDetail, { props });
  await screen.findByRole('img', { name: 'Bladzijde 1 van 1' });
  return { user, ...props };
}

describe('ReportDetail', () => {
  beforeEach(() => {
    answer('report', () => report());
    answer('answer_save', () => saved(report()));
  });

  it('draws the pages with the widths of the PDF', async () => {
    await show();
    const page = screen.getByRole('img', { name: 'Bladzijde 1 van 1' });
    const text = page.querySelector('text');
    expect(page.getAttribute('viewBox')).toBe('0 0 595 842');
    expect(text?.textContent).toBe('Planning');
    expect(text?.getAttribute('textLength')).toBe('80');
    expect(page.querySelector('rect')?.getAttribute('stroke-dasharray')).toBe('2 1');
    expect(page.querySelectorAll('line')).toHaveLength(1);
  });

  it('asks for a reason beside the level and keeps it then', async () => {
    const { user } = await show();
    const criterion = within(screen.getByRole('article', { name: '1 Planning' }));
    expect(criterion.getByText(/4 van 5 beoordeeld/)).toBeTruthy();
    await user.selectOptions(criterion.getByRole('combobox'), 'onvoldoende');
    expect(criterion.getByText(/Zeg waarom/)).toBeTruthy();
    await user.type(criterion.getByRole('textbox'), 'Gezien');
    await user.tab();
    expect(callsOf('answer_save')).toMatchObject([{ value: 'insufficient', reason: 'Gezien' }]);
  });

  it('points out on the page what is being filled in', async () => {
    const { user } = await show();
    const criterion = within(screen.getByRole('article', { name: '1 Planning' }));
    await user.click(criterion.getByRole('combobox'));
    expect(document.querySelector('[data-area="criterion:planning"]')).toBeTruthy();
  });

  it('has no accessibility violations', async () => {
    await show();
    expect(await violations()).toEqual([]);
  });
});
