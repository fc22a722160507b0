/** The talks of a placement, to vary in tests. */
import type {
  Agreement,
  AgreementView,
  EntryDraft,
  EntryView,
  Meeting,
  Talks,
  TalkView,
  WarningView,
} from '../gen/wire';
import { answer, saved } from './wire';

export function meeting(rest: Partial<Meeting> = {}): Meeting {
  return {
    rule: 'visit',
    title: '',
    meeting_kind: 'school-visit',
    with: ['intern', 'mentor', 'supervisor'],
    date: null,
    from: null,
    to: null,
    place: '',
    focus: '',
    before: '',
    notes: '',
    after: '',
    present: [],
    held: false,
    waived: false,
    ...rest,
  };
}

export function talk(rest: Partial<TalkView> = {}): TalkView {
  return {
    id: null,
    meeting: meeting(),
    title: 'Aangekondigd stagebezoek',
    state: 'open',
    due: '2026-11-20',
    moved: false,
    days: -2,
    focus: false,
    ...rest,
  };
}

export function agreement(id: string, rest: Partial<Agreement> = {}): AgreementView {
  const body = { of: null, text: `Afspraak ${id}`, who: null, by: null, done: null, ...rest };
  return { id, agreement: body, days: null };
}

export function warning(id: string, number: number, ends = false): WarningView {
  return {
    id,
    number,
    ends,
    warning: {
      date: `2026-11-0${number}`,
      facts: `Feit ${number}`,
      expected: '',
      by: null,
      talk: null,
      outcome: null,
      outcome_text: '',
    },
  };
}

export function talks(rest: Partial<Talks> = {}): Talks {
  return {
    placement: 'pl1',
    window: ['2026-08-31', '2027-01-17'],
    week: ['2026-11-16', '2026-11-22'],
    meetings: [talk()],
    sheets: [],
    warnings: [],
    handovers: [],
    agreements: [],
    people: [
      { role: 'intern', name: 'Amina' },
      { role: 'mentor', name: 'Els Maes' },
      { role: 'supervisor', name: 'Jan Claes' },
      { role: 'director', name: 'Rik Bos' },
    ],
    warnings_end: 3,
    closing: null,
    ...rest,
  };
}

/** Puts `part` in the place of what has its id, else behind the rest. */
function put<T extends { id: string | null }>(list: readonly T[], part: T, same = part.id): T[] {
  const at = list.findIndex((each) => each.id !== null && each.id === same);
  return at < 0 ? [...list, part] : list.with(at, part);
}

/** A binder that keeps entries and shows them again, as the real one does. */
export function talksBinder(begin: Talks = talks()): void {
  let view = begin;
  let next = 1;
  answer('talks', () => view);
  answer('signatures', ({ placement, subject }) => ({ placement, subject, given: [], people: [] }));
  answer('entry_save', (draft) => saved(keep(draft)));

  function keep({ id: known, placement, body }: EntryDraft): EntryView {
    const id = known ?? `e${next++}`;
    if (body.kind === 'meeting') {
      const of = (each: TalkView) => body.rule !== '' && each.meeting.rule === body.rule;
      const old = view.meetings.find(of);
      const part = { ...(old ?? talk({ title: body.title, due: null, days: null })), id, meeting: body };
      const meetings = old ? view.meetings.with(view.meetings.indexOf(old), part) : put(view.meetings, part);
      view = { ...view, meetings };
    } else if (body.kind === 'sheet') {
      view = { ...view, sheets: put(view.sheets, { id, sheet: body, author: 'Els Maes' }) };
    } else if (body.kind === 'warning') {
      const number = view.warnings.length + 1;
      view = { ...view, warnings: put(view.warnings, { id, number, ends: false, warning: body }) };
    } else if (body.kind === 'agreement') {
      view = { ...view, agreements: put(view.agreements, { id, agreement: body, days: null }) };
    }
    return { id, placement, body, created: '2026-11-22T12:00:00Z' };
  }
}
