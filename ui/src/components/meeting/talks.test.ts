import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryDraft } from '@/gen/wire';
import { session } from '@/state/session.svelte';
import { observation } from '@/test/sheet';
import { agreement, meeting, talk, talks, talksBinder, warning } from '@/test/talks';
import { answer, callsOf, failure, status } from '@/test/wire';
import { observationsIn, TalksController, TYPING_PAUSE } from './talks.svelte';

const sent = () => callsOf('entry_save') as EntryDraft[];

async function made(view = talks()): Promise<TalksController> {
  talksBinder(view);
  const controller = new TalksController('pl1');
  await controller.load();
  return controller;
}

beforeEach(() => {
  session.status = status();
});
afterEach(() => vi.useRealTimers());

describe('the talks of a placement', () => {
  it('keep a talk of the programme under its rule, once', async () => {
    const controller = await made();
    controller.change<'meeting'>('rule/visit', { place: 'Lokaal 3' });
    await controller.queue.flush();
    controller.change<'meeting'>('rule/visit', { date: '2026-11-25' });
    await controller.queue.flush();
    expect(sent().map(({ id }) => id)).toEqual([null, 'e1']);
    expect(sent()[1]?.body).toMatchObject({ kind: 'meeting', rule: 'visit', place: 'Lokaal 3' });
  });

  it('wait for a pause in typing, and send what stands then', async () => {
    const controller = await made();
    vi.useFakeTimers();
    controller.change<'meeting'>('rule/visit', { notes: 'A' }, TYPING_PAUSE);
    controller.change<'meeting'>('rule/visit', { notes: 'Am' }, TYPING_PAUSE);
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(TYPING_PAUSE);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body).toMatchObject({ notes: 'Am' });
  });

  it('propose who was there, and the day, when a talk was held', async () => {
    const controller = await made();
    controller.hold('rule/visit', true);
    expect(controller.meeting('rule/visit')).toMatchObject({
      held: true,
      date: '2026-11-22',
      present: ['Amina', 'Els Maes', 'Jan Claes'],
    });
    controller.attend('rule/visit', 'Jan Claes', false);
    controller.attend('rule/visit', 'Oma', true);
    expect(controller.meeting('rule/visit').present).toEqual(['Amina', 'Els Maes', 'Oma']);
  });

  it('keep what was refused on the screen and say it at the field', async () => {
    const controller = await made();
    answer('entry_save', () => {
      throw failure({ code: 'date-outside', field: 'date', args: { start: 'a', end: 'b' } });
    });
    controller.change<'meeting'>('rule/visit', { date: '2028-01-01' });
    await controller.queue.flush();
    expect(controller.fault('rule/visit', 'date')).toMatch(/buiten de stage/);
    expect(controller.fault('rule/visit', 'place')).toBeUndefined();
    await controller.load();
    expect(controller.meeting('rule/visit').date).toBe('2028-01-01');
  });

  it('stay in place while somebody works on them', async () => {
    const first = talk({ id: 'm1', meeting: meeting({ rule: 'a', date: '2026-11-23' }) });
    const second = talk({ id: 'm2', meeting: meeting({ rule: 'b', date: '2026-11-24' }) });
    const controller = await made(talks({ meetings: [first, second] }));
    answer('talks', () => talks({ meetings: [second, first] }));
    await controller.load();
    expect(controller.lists.meeting).toEqual(['rule/a', 'rule/b']);
  });
});

describe('agreements', () => {
  it('keep their talk first, and nothing before they say something', async () => {
    const controller = await made();
    const key = await controller.addAgreement('rule/visit');
    expect(sent().map(({ body }) => body.kind)).toEqual(['meeting']);
    controller.change<'agreement'>(key ?? '', { who: 'intern' });
    await controller.queue.flush();
    expect(sent()).toHaveLength(1);
    controller.change<'agreement'>(key ?? '', { text: 'Op tijd' });
    await controller.queue.flush();
    expect(sent()[1]?.body).toMatchObject({ kind: 'agreement', of: 'e1', who: 'intern' });
    expect(controller.agreementsOf('rule/visit')).toEqual([key]);
  });

  it('that are ticked off stay in view until the tab is left', async () => {
    const done = agreement('a2', { done: '2026-11-01' });
    const controller = await made(talks({ agreements: [agreement('a1'), done] }));
    expect(controller.openAgreements).toEqual(['a1']);
    controller.change<'agreement'>('a1', { done: '2026-11-22' });
    expect(controller.openAgreements).toEqual(['a1']);
    expect(controller.openCount).toBe(0);
  });

  it('know the talk in which they were made', async () => {
    const visit = talk({ id: 'm1' });
    const controller = await made(
      talks({ meetings: [visit], agreements: [agreement('a1', { of: 'm1' })] }),
    );
    expect(controller.sourceOf('a1')).toBe('rule/visit');
  });
});

describe('sheets and warnings', () => {
  it('a sheet begins with this week and is kept once something is written', async () => {
    const controller = await made();
    const key = controller.addSheet();
    expect(controller.sheet(key)).toMatchObject({ from: '2026-11-16', to: '2026-11-22', author: 'p1' });
    expect(sent()).toEqual([]);
    controller.takeOver(key, 'well', observation({ text: 'Troost rustig' }));
    controller.takeOver(key, 'well', observation({ text: 'Zingt' }));
    await controller.queue.flush();
    expect(sent().at(-1)?.body).toMatchObject({ well: 'Troost rustig\nZingt' });
    expect(controller.lists.sheet[0]).toBe(key);
  });

  it('shows only what the intern may read of the period', () => {
    const all = [
      observation({ id: 'a', date: '2026-11-20' }),
      observation({ id: 'b', date: '2026-11-16' }),
      observation({ id: 'c', date: '2026-11-18', visibility: 'private' }),
      observation({ id: 'd', date: '2026-11-15' }),
    ];
    const seen = observationsIn(all, '2026-11-16', '2026-11-22');
    expect(seen.map((each) => each.id)).toEqual(['b', 'a']);
  });

  it('a warning is kept once it has facts', async () => {
    const controller = await made(talks({ warnings: [warning('w1', 1)] }));
    const key = controller.addWarning();
    controller.change<'warning'>(key, { expected: 'Verwittigen' });
    await controller.queue.flush();
    expect(sent()).toEqual([]);
    controller.change<'warning'>(key, { facts: 'Te laat' });
    await controller.queue.flush();
    expect(sent()[0]?.body).toMatchObject({ facts: 'Te laat', expected: 'Verwittigen' });
    expect(controller.lists.warning).toEqual(['w1', key]);
  });

  it('what was never kept is just taken away', async () => {
    const controller = await made();
    const key = controller.addMeeting();
    const bin = vi.fn(async () => true);
    await controller.remove(key, bin);
    expect(bin).not.toHaveBeenCalled();
    expect(controller.lists.meeting).toEqual(['rule/visit']);
  });
});
