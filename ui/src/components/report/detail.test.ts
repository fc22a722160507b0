import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '@/test/axe';
import { preview, report } from '@/test/report';
import { sheet } from '@/test/sheet';
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
    answer('report_preview', () => preview());
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

  it('shows what is typed before it is saved', async () => {
    const { user } = await show();
    const criterion = within(screen.getByRole('article', { name: '2 Gevraagd' }));
    await user.type(criterion.getByRole('textbox'), 'vlot');
    await expect
      .poll(() => callsOf('report_preview').at(-1))
      .toMatchObject({ typed: { answers: [{ item: 'asked', reason: 'vlot' }] } });
    expect(callsOf('answer_save')).toEqual([]);
  });

  it('goes from a place on the page to its field, with mouse and keys', async () => {
    const { user } = await show();
    const field = within(screen.getByRole('article', { name: '1 Planning' })).getByRole('combobox');
    const place = screen.getByRole('button', { name: 'Ga naar: Planning' });
    await user.click(place);
    expect(document.activeElement).toBe(field);
    expect(document.querySelector('[data-area="criterion:planning"]')).toBeTruthy();
    place.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(field);
  });

  it('offers what closes the evaluation where the school asks it', async () => {
    const area = { name: 'conclusion', x: 50, y: 0, width: 400, height: 30 };
    const strips = [...preview().strips.slice(0, 1), { id: 2, items: [], areas: [area] }];
    answer('report_preview', () => preview({ strips }));
    answer('sheet', () => sheet());
    const { user } = await show();
    const conclusion = await screen.findByRole('textbox', { name: 'Algemeen besluit' });
    await user.type(conclusion, 'Goed');
    await expect
      .poll(() => callsOf('report_preview').at(-1))
      .toMatchObject({ typed: { closing: { conclusion: 'Goed' } } });
    expect(document.querySelector('[data-area="conclusion"]')).toBeTruthy();
    (document.activeElement as HTMLElement).blur();
    await user.click(screen.getByRole('button', { name: 'Ga naar het besluit' }));
    expect(document.activeElement).toBe(conclusion);
  });

  it('has no accessibility violations', async () => {
    await show();
    expect(await violations()).toEqual([]);
  });
});
