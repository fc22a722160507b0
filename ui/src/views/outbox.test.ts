import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, mailsOf } from '@/components/mail/drafts';
import { dialogs } from '@/state/dialogs.svelte';
import { outbox } from '@/state/outbox.svelte';
import { toasts } from '@/state/toast.svelte';
import { violations } from '@/test/axe';
import { mailRow, mailStart, outboxOf } from '@/test/mail';
import { answer, answerShell, calls, callsOf, failure, saved } from '@/test/wire';
import Outbox from './Outbox.svelte';
import Menu from '@/components/frame/Menu.svelte';
import MailNote from '@/components/mail/MailNote.svelte';
import SentMails from '@/components/mail/SentMails.svelte';
import { grouped, reasonText, receiversText, stateText } from '@/components/mail/rows';

beforeEach(() => {
  outbox.value = null;
  outbox.error = null;
});
afterEach(() => {
  outbox.value = null;
});

describe('a message in words', () => {
  it('stands where it belongs: what asks first', () => {
    const rows = [
      mailRow({ id: 'a' }),
      mailRow({ id: 'b', state: 'queued' }),
      mailRow({ id: 'c', state: 'held' }),
      mailRow({ id: 'd', state: 'drafted' }),
    ];
    expect(grouped(rows).map(({ id, rows: part }) => [id, part.map((row) => row.id)])).toEqual([
      ['ask', ['c']],
      ['wait', ['b']],
      ['left', ['a', 'd']],
    ]);
  });

  it('says when it left, or when it is tried again', () => {
    expect(stateText(mailRow())).toMatch(/22\/11\/2026/);
    const next = '2026-11-23T10:00:00Z';
    expect(stateText(mailRow({ state: 'queued', left: null, next }))).toMatch(/Volgende poging: 23\/11/);
  });

  it('names those who get it, and says nothing where there is nothing to say', () => {
    const bare = { name: '', address: 'x@y.be' };
    expect(receiversText([{ name: 'Jan', address: 'j@y.be' }, bare])).toBe('Jan <j@y.be>, x@y.be');
    expect(reasonText(mailRow())).toBe('');
  });

  it('says why, about whom, and what to do', () => {
    const refused = { state: 'refused', reason: 'mail-unknown-receiver', refused: 'x@y.be' } as const;
    expect(reasonText(mailRow(refused))).toMatch(/kent dit adres niet\. Het gaat om x@y\.be\. Kijk het adres na/);
    expect(reasonText(mailRow({ state: 'queued', reason: 'mail-offline' }))).toMatch(/vanzelf opnieuw/);
    expect(reasonText(mailRow({ state: 'held', reason: 'mail-offline' }))).toMatch(/drie dagen/);
    expect(reasonText(mailRow({ state: 'held', reason: 'mail-certificate-date' }))).toMatch(/beheerder/);
    expect(reasonText(mailRow({ state: 'perhaps-sent', reason: 'mail-perhaps-crash' }))).toMatch(/Vraag/);
  });
});

describe('the outbox', () => {
  it('shows each message with what can be done, in words', async () => {
    const rows = [
      mailRow({ id: 'a', state: 'refused', reason: 'mail-unknown-receiver', actions: ['retry', 'give-up'] }),
      mailRow({ id: 'b', state: 'queued', left: null, actions: ['retry', 'give-up'] }),
      mailRow({ id: 'c' }),
    ];
    answer('outbox', () => outboxOf(rows));
    render(Outbox);
    expect(await screen.findByRole('heading', { name: 'Dit vraagt iets van jou' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dit wacht op verzending' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Probeer nu opnieuw' })).toHaveLength(2);
    expect(screen.getAllByText(/Jan Claes <jan@noord.example>/)).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it('asks before it sends once more what perhaps arrived', async () => {
    const row = mailRow({ state: 'perhaps-sent', actions: ['retry', 'confirm-sent'] });
    answer('outbox', () => outboxOf([row]));
    answer('mail_retry', () => saved(mailRow({ state: 'queued' })));
    answer('mail_confirm_sent', () => saved(mailRow()));
    render(Outbox);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Verstuur nog eens' }));
    expect(await screen.findByText(/kan het er twee keer zijn/)).toBeTruthy();
    expect(callsOf('mail_retry')).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Verstuur nog eens' }));
    await waitFor(() => expect(callsOf('mail_retry')).toEqual(['m1']));
  });

  it('takes the word of who knows that it arrived', async () => {
    const row = mailRow({ state: 'perhaps-sent', actions: ['retry', 'confirm-sent'] });
    answer('outbox', () => outboxOf([row]));
    answer('mail_confirm_sent', () => saved(mailRow(), { undo: 'site-save' }));
    render(Outbox);
    await userEvent.click(await screen.findByRole('button', { name: 'Het is wel aangekomen' }));
    await waitFor(() => expect(callsOf('mail_confirm_sent')).toEqual(['m1']));
    // What Ctrl+Z takes back is another thing: it is not offered here.
    await waitFor(() => expect(toasts.items.at(-1)?.text).toBe('Genoteerd: het bericht kwam aan.'));
    expect(toasts.items.at(-1)?.action).toBeNull();
  });

  it('says who got a copy, and that a draft was not opened yet', async () => {
    const row = mailRow({
      way: 'draft',
      state: 'prepared',
      left: null,
      reason: 'mail-not-opened',
      cc: [{ name: 'Mia', address: 'mia@noord.example' }],
    });
    answer('outbox', () => outboxOf([row]));
    render(Outbox);
    expect(await screen.findByText(/Concept klaargezet/)).toBeTruthy();
    expect(screen.getByText(/geen mailprogramma mee geopend\. Kies ‘Open de kopie’/)).toBeTruthy();
    expect(screen.getByText(/Cc: Mia <mia@noord\.example>/)).toBeTruthy();
    answerShell('mail_open', () => mailRow({ ...row, state: 'drafted' }));
    const before = callsOf('outbox').length;
    await userEvent.click(screen.getByRole('button', { name: 'Open de kopie' }));
    await waitFor(() => expect(callsOf('outbox').length).toBeGreaterThan(before));
  });

  it('begins anew from the words of a message whose copy is lost', async () => {
    const about = { what: 'report', moment: 'final', form: null } as const;
    const row = mailRow({
      state: 'refused',
      placement: 'pl-lost',
      about,
      reason: 'mail-copy-lost',
      subject: 'Mijn onderwerp',
      cc: [{ name: '', address: 'mia@noord.example' }],
      to: [{ name: '', address: 'x@y.be' }],
      locked: true,
      actions: ['write-again', 'give-up'],
    });
    answer('outbox', () => outboxOf([row]));
    const facts = { message_id: null, hash: 'aa', report_hash: null, whole: false };
    answer('mail', () => ({ row, language: 'en', text: 'Mijn woorden', ...facts }));
    answer('mail_start', () => mailStart({ placement: 'pl-lost', language: 'en' }));
    render(Outbox);
    expect(await screen.findByText(/is weg of beschadigd\. Er is niets verstuurd\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open de kopie' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf opnieuw' }));
    await waitFor(() => expect(dialogs.mail).toMatchObject({ placement: 'pl-lost', language: 'en' }));
    expect(mailsOf().get(keyOf({ placement: 'pl-lost', about, language: null }))?.entry).toMatchObject({
      to: { chosen: [], others: 'x@y.be' },
      cc: { chosen: ['mia@noord.example'], others: '' },
      subject: 'Mijn onderwerp',
      text: 'Mijn woorden',
      lock: true,
    });
    // What somebody wrote meanwhile about the same stays.
    answer('mail', () => ({ row, language: 'en', text: 'Andere woorden', ...facts }));
    dialogs.closeMail();
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf opnieuw' }));
    await waitFor(() => expect(dialogs.mail).not.toBeNull());
    const kept = mailsOf().get(keyOf({ placement: 'pl-lost', about, language: null }));
    expect(kept?.entry.text).toBe('Mijn woorden');
    dialogs.closeMail();
  });

  it('leads to the reports when there is nothing', async () => {
    answer('outbox', () => outboxOf([]));
    render(Outbox);
    expect(await screen.findByRole('button', { name: 'Naar de verslagen' })).toBeTruthy();
  });

  it('says when it cannot be read', async () => {
    answer('outbox', () => {
      throw failure({ code: 'binder-closed', refused: false });
    });
    render(Outbox);
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });
});

describe('elsewhere', () => {
  it('the menu has no entry before there is an account or a message', async () => {
    render(Menu);
    expect(screen.queryByRole('button', { name: /Uitgaande post/ })).toBeNull();
    outbox.value = outboxOf([], { account: true });
    expect(await screen.findByRole('button', { name: 'Uitgaande post' })).toBeTruthy();
    outbox.value = outboxOf([mailRow({ state: 'held' })]);
    expect(await screen.findByRole('button', { name: 'Uitgaande post (1)' })).toBeTruthy();
  });

  it('Today says what waits and what asks, and else nothing', async () => {
    render(MailNote);
    expect(screen.queryByRole('region')).toBeNull();
    outbox.value = outboxOf([mailRow({ state: 'held' }), mailRow({ id: 'b', state: 'queued' })]);
    expect(await screen.findByText(/vraagt een antwoord van jou/)).toBeTruthy();
    expect(screen.getByText(/wacht op verzending/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('the papers of an intern hold the copies, with what proves them', async () => {
    answer('mails', () => [mailRow()]);
    answer('mail', () => ({
      row: mailRow(),
      language: 'nl' as const,
      text: 'Beste Jan',
      message_id: '<1@bij.be>',
      hash: 'aa11',
      report_hash: 'bb22',
      whole: true,
    }));
    answerShell('mail_open', () => mailRow());
    render(SentMails, { placement: 'pl1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Tekst en kenmerken' }));
    expect(await screen.findByText('bb22')).toBeTruthy();
    expect(screen.getByText('aa11')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open de kopie' }));
    expect(calls.some(({ name }) => name === 'mail_open')).toBe(true);
  });
});
