import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { ErasePreview, PersonRef } from '@/gen/wire';
import { violations } from '@/test/axe';
import { answer } from '@/test/wire';
import EraseDialog from './EraseDialog.svelte';

function preview(kind: PersonRef['kind']): ErasePreview {
  return {
    person: { kind, id: 'x1' },
    name: 'Noor Vos',
    kept: {
      placements: 1,
      observations: 0,
      evaluations: 0,
      signed: 0,
      entries: 0,
      files: 0,
      mails: 2,
      mails_open: 1,
      changes: 3,
      mentions: 0,
    },
    backups: 0,
    aside: 0,
    refused: null,
  };
}

describe('before somebody is erased', () => {
  it.each(['intern', 'staff', 'supervisor'] as const)('what waits for them is said: %s', async (kind) => {
    answer('erase_preview', () => preview(kind));
    const { person } = preview(kind);
    render(EraseDialog, { person, onclose: vi.fn(), ondone: vi.fn() });
    expect(await screen.findByText(/1 bericht dat nog wacht: het wordt niet meer verstuurd/)).toBeTruthy();
    expect(screen.getByText(/de kopie van 2 berichten/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});
