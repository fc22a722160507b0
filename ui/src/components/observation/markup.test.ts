import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ObservationView } from '@/gen/wire';
import { t, text } from '@/i18n';
import { marks } from '@/test/markup';
import ObservationItem from './ObservationItem.svelte';

function seen(words: string): ObservationView {
  return {
    id: 'o1',
    placement: 'p1',
    intern_name: words,
    author: words,
    date: '2026-11-12',
    activity: words,
    text: words,
    tone: 'neutral',
    visibility: 'shared',
    indicators: [{ indicator: 'i1', number: '1.1', title: words, level: null }],
  };
}

describe('markup in what was typed', () => {
  it.each(marks)('is shown as text: %s', (words) => {
    const nothing = () => {};
    const props = { observation: seen(words), levels: [], onchange: nothing, onbin: nothing, ontake: nothing };
    const { container } = render(ObservationItem, { props });
    expect(container.querySelector('p.text')?.textContent).toBe(words);
    expect(container.querySelector('img, b, script, iframe')).toBeNull();
    expect(screen.getByRole('heading').textContent).toContain(words);
    expect('hacked' in window).toBe(false);
  });

  it.each(marks)('in a name does nothing to a message: %s', (name) => {
    // The marks that keep the direction of a name apart are not of the name.
    const plain = (shown: string) => shown.replace(/[\u2066-\u2069]/g, '');
    expect(plain(t('history-of-placement', { name }))).toBe(`Geschiedenis van ${name}`);
    expect(plain(text('history-of-placement', { name }))).toContain(name);
  });
});
