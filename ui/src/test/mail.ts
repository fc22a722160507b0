/** A message in the making, and messages that left, for tests. */
import type { MailCheck, MailRow, MailStart, MailTemplates, Outbox } from '../gen/wire';

export function mailStart(rest: Partial<MailStart> = {}): MailStart {
  return {
    placement: 'pl1',
    name: 'Amina El Idrissi',
    school: 'Hogeschool Noord',
    title: 'Eindevaluatie',
    about: { what: 'report', moment: 'final', form: null },
    kind: 'report',
    language: 'nl',
    languages: ['nl', 'en'],
    to: [{ name: 'Jan Claes', address: 'jan@noord.example' }],
    people: [
      { name: 'Jan Claes', address: 'jan@noord.example', role: 'supervisor', position: '', chosen: true },
      { name: 'Mia Rosé', address: 'mia@noord.example', role: 'colleague', position: '', chosen: false },
      { name: 'Hogeschool Noord', address: '', role: 'school', position: '', chosen: false },
    ],
    subject: 'Eindevaluatie van Amina',
    text: 'Beste Jan,\n\nHierbij het verslag.',
    attachments: [
      { id: 'report', kind: 'report', name: 'Amina.pdf', size: 90_000, chosen: true, can_lock: true },
      { id: 'card', kind: 'card', name: 'Aanwezigheid.pdf', size: 20_000, chosen: false, can_lock: true },
    ],
    checks: [],
    size: 130_000,
    account: null,
    password: 'egel-trein-appel',
    ...rest,
  };
}

export function mailCheck(rest: Partial<MailCheck> = {}): MailCheck {
  return { code: 'not-signed', severity: 'warn', stops: [], field: 'message', args: {}, ...rest };
}

export function mailRow(rest: Partial<MailRow> = {}): MailRow {
  return {
    id: 'm1',
    placement: 'pl1',
    name: 'Amina El Idrissi',
    school: 'Hogeschool Noord',
    about: { what: 'report', moment: 'final', form: null },
    title: 'Eindevaluatie',
    way: 'send',
    state: 'sent',
    reason: null,
    refused: null,
    answer: null,
    to: [{ name: 'Jan Claes', address: 'jan@noord.example' }],
    cc: [],
    subject: 'Eindevaluatie van Amina',
    attachments: ['Amina.pdf'],
    locked: false,
    size: 130_000,
    created: '2026-11-22T09:00:00Z',
    author: 'Els Maes',
    left: '2026-11-22T09:01:00Z',
    next: null,
    attempts: 1,
    actions: [],
    ...rest,
  };
}

export function outboxOf(rows: MailRow[], rest: Partial<Outbox> = {}): Outbox {
  const count = (...states: MailRow['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    rows,
    waiting: {
      queued: count('queued', 'sending'),
      ask: count('perhaps-sent', 'refused', 'held'),
    },
    account: true,
    moving: false,
    ...rest,
  };
}

export function mailTemplates(rest: Partial<MailTemplates> = {}): MailTemplates {
  const view = (language: 'nl' | 'en', subject: string) => ({
    kind: 'report' as const,
    language,
    subject,
    text: 'Beste {supervisor},',
    shipped: true,
  });
  return {
    templates: [view('nl', 'Verslag van {intern}'), view('en', 'Report of {intern}')],
    fields: [
      { name: 'intern', example: 'Noor' },
      { name: 'supervisor', example: 'Jan' },
    ],
    ...rest,
  };
}
