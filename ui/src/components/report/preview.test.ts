import { beforeEach, describe, expect, it } from 'vitest';
import type { Preview, PreviewDraft, ReportChoice, Typed } from '@/gen/wire';
import { preview } from '@/test/report';
import { answer, callsOf, failure } from '@/test/wire';
import { PreviewController } from './preview.svelte';
import { StripBook, sheetsOf } from './sheets';
import { pages } from '@/test/report';

const choice: ReportChoice = { placement: 'p1', moment: 'final', form: null, language: null };

function typed(reason: string): Typed {
  return { answers: [{ item: 'planning', value: '', reason }], views: [], closing: null };
}

/** Answers that come when the test says so. */
function slow() {
  const waiting: { draft: PreviewDraft; done: (preview: Preview) => void; fail: (error: unknown) => void }[] = [];
  answer(
    'report_preview',
    (draft) => new Promise<Preview>((done, fail) => waiting.push({ draft, done, fail })),
  );
  const next = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    const first = waiting.shift();
    if (!first) throw new Error('nothing was asked');
    return first;
  };
  return { waiting, next };
}

const reasonOf = (draft: unknown) => (draft as PreviewDraft).typed.answers[0]?.reason;

describe('PreviewController', () => {
  beforeEach(() => {
    answer('report_preview', ({ base }) => preview({ turn: base + 1, ...(base && { strips: [] }) }));
  });

  it('asks one thing at a time, and then the last that was typed', async () => {
    const { waiting, next } = slow();
    const controller = new PreviewController();
    for (const text of ['a', 'ab', 'abc', 'abcd']) controller.show(choice, typed(text));
    const first = await next();
    expect(waiting).toHaveLength(0);
    expect(reasonOf(first.draft)).toBe('a');
    first.done(preview());
    const second = await next();
    expect(reasonOf(second.draft)).toBe('abcd');
    // What is there already is not asked again.
    expect(second.draft.base).toBe(1);
    controller.show(choice, typed('abcde'));
    second.done(preview({ turn: 2, strips: [] }));
    const third = await next();
    expect(reasonOf(third.draft)).toBe('abcde');
    third.done(preview({ turn: 3, strips: [] }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(callsOf('report_preview')).toHaveLength(3);
  });

  it('keeps what is the same on the screen', async () => {
    const controller = new PreviewController();
    controller.show(choice, typed('a'));
    await expect.poll(() => controller.sheets).not.toBeNull();
    const before = controller.sheets?.pages[0];
    controller.show(choice, typed('ab'));
    await expect.poll(() => callsOf('report_preview')).toHaveLength(2);
    await expect.poll(() => controller.sheets?.pages[0]).toBe(before);
  });

  it('asks for everything when strips are missing', async () => {
    const controller = new PreviewController();
    controller.show(choice, typed('a'));
    await expect.poll(() => controller.sheets).not.toBeNull();
    answer('report_preview', ({ base }) => preview({ turn: 7, ...(base && { strips: [], pages: [{ strips: [{ id: 99, y: 0 }] }] }) }));
    controller.show(choice, typed('b'));
    await expect.poll(() => callsOf('report_preview')).toHaveLength(3);
    expect((callsOf('report_preview')[2] as PreviewDraft).base).toBe(0);
    expect(reasonOf(callsOf('report_preview')[2])).toBe('b');
  });

  it('never shows another report than the one that was chosen last', async () => {
    const { next } = slow();
    const controller = new PreviewController();
    controller.show(choice, typed('a'));
    const first = await next();
    controller.show({ ...choice, moment: 'interim' }, typed('a'));
    first.done(preview());
    const second = await next();
    expect(controller.sheets).toBeNull();
    expect(controller.busy).toBe(true);
    second.done(preview({ turn: 2, strips: [] }));
    await expect.poll(() => controller.busy).toBe(false);
    expect(controller.sheets).not.toBeNull();
  });

  it('keeps the last pages when an answer fails, and goes on', async () => {
    const { next } = slow();
    const controller = new PreviewController();
    controller.show(choice, typed('a'));
    (await next()).done(preview({ unknown_characters: ['漢'] }));
    await expect.poll(() => controller.sheets).not.toBeNull();
    const before = controller.sheets;
    expect(controller.unknown).toEqual(['漢']);
    controller.show(choice, typed('ab'));
    const second = await next();
    controller.show(choice, typed('abc'));
    second.fail(failure({ code: 'internal', refused: false }));
    const third = await next();
    expect(controller.error).not.toBeNull();
    expect(controller.sheets).toBe(before);
    expect(reasonOf(third.draft)).toBe('abc');
    third.done(preview({ turn: 2, strips: [] }));
    await expect.poll(() => controller.error).toBeNull();
  });
});

describe('StripBook', () => {
  it('gives a strip that stands twice on a page a key each', () => {
    const strips = [{ id: 1, y: 0 }, { id: 1, y: 20 }, { id: 2, y: 40 }];
    const sheets = new StripBook().take(preview({ pages: [{ strips }] }));
    expect(sheets?.pages[0]?.strips.map((placed) => placed.key)).toEqual(['1/1', '1/2', '2/1']);
  });

  it('moves a strip without drawing it again', () => {
    const book = new StripBook();
    const before = book.take(preview())?.pages[0]?.strips;
    const moved = [{ id: 1, y: 0 }, { id: 2, y: 25 }];
    const after = book.take(preview({ turn: 2, strips: [], pages: [{ strips: moved }] }))?.pages[0]?.strips;
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]?.strip).toBe(before?.[1]?.strip);
    expect(after?.[1]?.y).toBe(25);
  });

  it('forgets what is on no page', () => {
    const book = new StripBook();
    book.take(preview());
    book.take(preview({ turn: 2, strips: [], pages: [{ strips: [{ id: 2, y: 0 }] }] }));
    expect(book.take(preview({ turn: 3, strips: [] }))).toBeNull();
    expect(book.turn).toBe(0);
  });

  it('knows a place over several strips, with the text that it begins with', () => {
    const area = { name: 'conclusion', x: 40, y: 0, width: 100, height: 20 };
    const [text] = pages().pages[0]?.items ?? [];
    if (!text || text.kind !== 'text') throw new Error('text');
    const nowhere = { ...area, name: 'unknown' };
    const strips = [
      { id: 1, items: [{ ...text, y: 10 }], areas: [area, nowhere] },
      { id: 2, items: [{ ...text, y: 10, text: 'later' }], areas: [area] },
    ];
    const placed = [{ id: 1, y: 100 }, { id: 2, y: 120 }];
    const sheets = new StripBook().take(preview({ strips, pages: [{ strips: placed }] }));
    expect(sheets?.pages[0]?.places).toEqual([
      { name: 'conclusion', x: 40, y: 100, width: 100, height: 40, text: 'Planning' },
    ]);
  });

  it('takes whole pages as one strip each', () => {
    const sheets = sheetsOf(pages());
    expect(sheets.pages[0]?.strips).toHaveLength(1);
    expect(sheets.pages[0]?.places[0]?.name).toBe('criterion:planning');
  });
});
