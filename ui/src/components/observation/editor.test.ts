import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, callsOf, failure, saved } from '@/test/wire';
import { observation, observationStart } from '@/test/sheet';
import { draftsOf } from './drafts';
import { ObservationEditor } from './editor.svelte';
import { insertStarter } from './starters';
import { filterTimeline, NO_FILTER, usedIndicators } from './timeline';

async function open(id: string | null = null): Promise<ObservationEditor> {
  const editor = new ObservationEditor(id);
  await editor.open('p1');
  return editor;
}

describe('ObservationEditor', () => {
  beforeEach(() => {
    answer('observation_start', () => observationStart());
    answer('observation', () => observation());
    answer('observation_save', (draft) =>
      saved(observation({ id: draft.id ?? 'o9', text: draft.text })),
    );
  });
  afterEach(() => draftsOf().drop(null));

  it('starts from good defaults', async () => {
    const editor = await open();
    expect(editor).toMatchObject({
      placement: 'p1',
      date: '2026-11-22',
      activity: 'vrij spel',
      tone: 'neutral',
      visibility: 'shared',
    });
    expect(editor.rows.map((row) => row.choice.number)).toEqual(['1.1', '1.2', '1.3']);
    expect(editor.dirty).toBe(false);
  });

  it('keeps what is written before the defaults are there', async () => {
    const editor = new ObservationEditor(null);
    const opened = editor.open('p1');
    editor.text = 'V';
    await opened;
    expect(editor).toMatchObject({ text: 'V', placement: 'p1', activity: 'vrij spel' });
    await editor.restart('p1');
    expect(editor.text).toBe('');
  });

  it('one click chooses indicator and level, the same again takes both away', async () => {
    const editor = await open();
    editor.toggleLevel('i1.1', 3);
    expect(editor.indicators).toEqual([{ indicator: 'i1.1', level: 3 }]);
    editor.toggleLevel('i1.1', 2);
    expect(editor.level('i1.1')).toBe(2);
    editor.toggleLevel('i1.1', 2);
    expect(editor.indicators).toEqual([]);
  });

  it('another indicator gets a row of its own and leaves the search', async () => {
    const editor = await open();
    expect(editor.others.map((each) => each.indicator)).toEqual(['i2.1', 'i2.2', 'i2.3']);
    editor.add('i2.2');
    expect(editor.rows.map((row) => row.choice.indicator)).toEqual(['i1.1', 'i1.2', 'i1.3', 'i2.2']);
    expect(editor.others.map((each) => each.indicator)).toEqual(['i2.1', 'i2.3']);
  });

  it('asks for the text, and sends nothing before', async () => {
    const editor = await open();
    expect(await editor.save()).toBeNull();
    expect(editor.fault?.field).toBe('text');
    expect(callsOf('observation_save')).toEqual([]);
  });

  it('saves what was entered', async () => {
    const editor = await open();
    editor.text = 'Troost Lien.';
    editor.toggleLevel('i1.1', 3);
    expect(await editor.save()).not.toBeNull();
    expect(callsOf('observation_save')).toEqual([
      {
        id: null,
        placement: 'p1',
        date: '2026-11-22',
        activity: 'vrij spel',
        text: 'Troost Lien.',
        tone: 'neutral',
        visibility: 'shared',
        indicators: [{ indicator: 'i1.1', level: 3 }],
      },
    ]);
    editor.close();
    expect((await open()).restored).toBe(false);
  });

  it('keeps the text when saving fails, and can save again', async () => {
    const editor = await open();
    editor.text = 'Troost Lien.';
    answer('observation_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    expect(await editor.save()).toBeNull();
    expect(editor.text).toBe('Troost Lien.');
    expect(editor.fault?.field).toBeNull();
    answer('observation_save', (draft) => saved(observation({ text: draft.text })));
    expect(await editor.save()).not.toBeNull();
  });

  it('brings back what was begun, and can start afresh', async () => {
    const editor = await open();
    editor.text = 'Begonnen';
    editor.tone = 'growth';
    editor.toggleLevel('i1.2', 4);
    editor.close();
    const again = await open();
    expect(again).toMatchObject({ text: 'Begonnen', tone: 'growth', restored: true });
    expect(again.level('i1.2')).toBe(4);
    await again.restart('p1');
    expect(again).toMatchObject({ text: '', restored: false });
    again.close();
    expect(draftsOf().get(null)).toBeUndefined();
  });

  it('an unfinished change of one observation does not turn up in a new one', async () => {
    const editor = await open('o1');
    expect(editor.text).toBe('Troost Lien rustig.');
    editor.text = 'Anders';
    editor.close();
    expect((await open()).text).toBe('');
    const again = await open('o1');
    expect(again).toMatchObject({ text: 'Anders', restored: true });
    again.text = 'Troost Lien rustig.';
    again.close();
    expect(draftsOf().get('o1')).toBeUndefined();
  });

  it('another intern keeps the text and drops indicators that their form lacks', async () => {
    const editor = await open();
    editor.text = 'Tekst';
    editor.toggleLevel('i1.1', 3);
    editor.toggleLevel('i1.2', 3);
    const whole = observationStart();
    answer('observation_start', () => ({
      ...whole,
      placement: 'p2',
      indicators: whole.indicators.filter((each) => each.indicator !== 'i1.2'),
    }));
    await editor.choosePlacement('p2');
    expect(editor).toMatchObject({ placement: 'p2', text: 'Tekst' });
    expect(editor.indicators.map((each) => each.indicator)).toEqual(['i1.1']);
  });

  it('another intern brings the activity of their group, unless one was typed', async () => {
    const editor = await open();
    answer('observation_start', () => observationStart({ placement: 'p2', activity: 'maaltijd' }));
    await editor.choosePlacement('p2');
    expect(editor.activity).toBe('maaltijd');
    answer('observation_start', () => observationStart());
    for (const typed of ['uitstap', '']) {
      editor.activity = typed;
      editor.date = '2026-11-20';
      await editor.choosePlacement('p1');
      expect(editor).toMatchObject({ activity: typed, date: '2026-11-20' });
    }
  });

  it('another intern leaves the activity of an observation that is changed', async () => {
    const { activity } = observation();
    answer('observation_start', () => observationStart({ activity }));
    const editor = await open('o1');
    answer('observation_start', () => observationStart({ placement: 'p2', activity: 'maaltijd' }));
    await editor.choosePlacement('p2');
    expect(editor.activity).toBe(activity);
  });

  it('offers the intern of an observation whose placement has ended', async () => {
    answer('observation', () => observation({ placement: 'p9', intern_name: 'Chloé' }));
    const editor = await open('o1');
    expect(editor.name).toBe('Chloé');
  });
});

describe('insertStarter', () => {
  it.each([
    ['', 0, 0, 'Troost ', 7],
    ['Rustig.', 7, 7, 'Rustig. Troost ', 15],
    ['Rustig. Lien', 8, 8, 'Rustig. Troost Lien', 15],
    ['weg hier', 0, 3, 'Troost hier', 7],
  ])('%j at %i-%i', (text, from, to, expected, caret) => {
    expect(insertStarter(text, from, to, 'Troost')).toEqual({ text: expected, caret });
  });
});

describe('timeline', () => {
  const all = [
    observation({ id: 'a', tone: 'growth' }),
    observation({ id: 'b', visibility: 'private', indicators: [] }),
  ];
  const ids = (filter: object) =>
    filterTimeline(all, { ...NO_FILTER, ...filter }).map((each) => each.id);

  it('filters by tone, visibility and indicator', () => {
    expect(ids({})).toEqual(['a', 'b']);
    expect(ids({ tone: 'growth' })).toEqual(['a']);
    expect(ids({ visibility: 'private' })).toEqual(['b']);
    expect(ids({ indicator: 'i1.1' })).toEqual(['a']);
    expect(ids({ tone: 'growth', visibility: 'private' })).toEqual([]);
  });

  it('offers each used indicator once, in the order of the form', () => {
    const tag = (number: string) => ({ indicator: number, number, title: number, level: null });
    const used = usedIndicators([
      observation({ indicators: [tag('1.10'), tag('1.2')] }),
      observation({ indicators: [tag('1.2')] }),
    ]);
    expect(used.map((each) => each.number)).toEqual(['1.2', '1.10']);
  });
});
