import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailChoice, MailDraft } from '@/gen/wire';
import { hasUnsaved } from '@/state/unsaved';
import { violations } from '@/test/axe';
import { mailCheck, mailRow, mailStart } from '@/test/mail';
import { answer, answerShell, calls, callsOf, failure, saved } from '@/test/wire';
import MailDialog from './MailDialog.svelte';

let next = 0;
/** Each test writes about another placement: what was begun is kept. */
function choice(): MailChoice {
  next += 1;
  return { placement: `pl${next}`, about: { what: 'report', moment: 'final', form: null }, language: null };
}

async function open(about = choice()) {
  const onclose = vi.fn();
  const user = userEvent.setup();
  const drawn = render(MailDialog, { choice: about, onclose });
  await screen.findByRole('textbox', { name: 'Onderwerp' });
  return { about, onclose, user, ...drawn };
}

const sentDrafts = (name: string) =>
  calls.filter((call) => call.name === name).map(({ args }) => (args as { draft: MailDraft }).draft);

beforeEach(() => {
  answer('mail_start', ({ placement }) => mailStart({ placement }));
  answer('mail_preview', () => ({ checks: [], size: 131_000 }));
  answer('mail_copy', (draft) =>
    saved({
      row: mailRow({ way: 'copy', state: 'copied' }),
      to: draft.to.map(({ address }) => address).join(', '),
      cc: '',
      subject: draft.subject,
      text: draft.text,
    }),
  );
  answerShell('mail_draft_open', () => saved(mailRow({ way: 'draft', state: 'drafted' })));
});

describe('a message to a school', () => {
  it('opens in the mail program with one click, to the supervisor, with the report', async () => {
    const { user } = await open();
    expect(screen.getByRole('checkbox', { name: /Jan Claes/ })).toHaveProperty('checked', true);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Openen in mijn mailprogramma' }));
    expect(await screen.findByRole('heading', { name: /staat klaar in je mailprogramma/ })).toBeTruthy();
    expect(sentDrafts('mail_draft_open')).toMatchObject([
      {
        to: [{ name: 'Jan Claes', address: 'jan@noord.example' }],
        subject: 'Eindevaluatie van Amina',
        attachments: ['report'],
        lock: null,
      },
    ]);
    expect(await violations()).toEqual([]);
  });

  it('has the way that most take under the first key', async () => {
    await open();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Openen in mijn'));
  });

  it('sends along what is ticked and to whom is typed', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: /Mia Rosé/ }));
    await user.type(screen.getByRole('textbox', { name: 'Ander adres' }), 'a@x.be, b@x.be');
    await user.click(screen.getByRole('checkbox', { name: /Aanwezigheid.pdf/ }));
    await user.click(screen.getByRole('button', { name: 'Openen in mijn mailprogramma' }));
    await screen.findByRole('heading', { name: /staat klaar/ });
    const [draft] = sentDrafts('mail_draft_open');
    expect(draft?.to.map(({ address }) => address)).toEqual([
      'jan@noord.example',
      'mia@noord.example',
      'a@x.be',
      'b@x.be',
    ]);
    expect(draft?.attachments).toEqual(['report', 'card']);
  });

  it('sends a copy to whom that is asked for, and not to who gets it already', async () => {
    answer('mail_copy', (draft) =>
      saved({
        row: mailRow({ way: 'copy', state: 'copied' }),
        to: 'jan@noord.example',
        cc: draft.cc.map(({ address }) => address).join(', '),
        subject: draft.subject,
        text: draft.text,
      }),
    );
    const contact = {
      name: 'Noor Vos',
      address: 'noor@noord.example',
      role: 'contact',
      position: 'coördinator',
      chosen: false,
    } as const;
    answer('mail_start', ({ placement }) => {
      const start = mailStart({ placement });
      return { ...start, people: [...start.people, contact] };
    });
    const { user } = await open();
    expect(screen.getByRole('checkbox', { name: /Noor Vos.*noor@noord\.example.*coördinator/ })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Cc' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Stuur ook een kopie (cc)' }));
    const cc = screen.getByRole('group', { name: 'Cc' });
    expect(cc.contains(document.activeElement)).toBe(true);
    expect(within(cc).queryByRole('checkbox', { name: /Jan Claes/ })).toBeNull();
    await user.click(within(cc).getByRole('checkbox', { name: /Noor Vos/ }));
    await user.click(within(cc).getByRole('checkbox', { name: /Mia Rosé/ }));
    await user.click(within(screen.getByRole('group', { name: 'Aan' })).getByRole('checkbox', { name: /Mia Rosé/ }));
    await user.type(screen.getByRole('textbox', { name: 'Ander adres voor een kopie' }), 'c@x.be');
    expect(await violations()).toEqual([]);
    const stop = mailCheck({
      code: 'address-invalid',
      severity: 'stop',
      stops: ['draft', 'copy', 'send'],
      field: 'cc',
      args: { address: 'c@x.be' },
    });
    const way = screen.getByRole('button', { name: 'Opslaan en kopiëren' });
    answer('mail_preview', () => ({ checks: [stop], size: 1 }));
    await user.click(way);
    const typed = screen.getByRole('textbox', { name: 'Ander adres voor een kopie' });
    await waitFor(() => expect(typed.getAttribute('aria-invalid')).toBe('true'));
    answer('mail_preview', () => ({ checks: [], size: 1 }));
    await user.click(way);
    await user.click(await screen.findByRole('button', { name: 'Kopieer het adres bij cc' }));
    expect(await screen.findByText('Adres bij cc gekopieerd.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('noor@noord.example, c@x.be');
    const [sent] = callsOf('mail_copy') as MailDraft[];
    expect(sent?.to.map(({ address }) => address)).toEqual(['jan@noord.example', 'mia@noord.example']);
    expect(sent?.cc).toEqual([
      { name: 'Noor Vos', address: 'noor@noord.example' },
      { name: '', address: 'c@x.be' },
    ]);
    expect(await violations()).toEqual([]);
  });

  it('says who has no address', async () => {
    await open();
    expect(screen.getByText(/Hogeschool Noord \(de school\) heeft nog geen adres/)).toBeTruthy();
  });

  it('stops at what must be solved, in words, and leaves what was typed', async () => {
    const stop = mailCheck({
      code: 'private-inside',
      severity: 'stop',
      stops: ['draft', 'copy', 'send'],
      field: 'text',
    });
    const { user } = await open();
    answer('mail_preview', () => ({ checks: [stop], size: 1 }));
    await user.type(screen.getByRole('textbox', { name: 'Bericht' }), ' Erbij.');
    await user.click(screen.getByRole('button', { name: 'Openen in mijn mailprogramma' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Dit kan zo niet weg');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByText('Eerst oplossen')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Bericht' }).getAttribute('aria-invalid')).toBe('true');
    expect(sentDrafts('mail_draft_open')).toEqual([]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' }).value).toMatch(/Erbij\.$/);
    expect(await violations()).toEqual([]);
  });

  it('wants a yes to a warning, and another one when the warning is another', async () => {
    const warn = (name: string) => mailCheck({ code: 'other-intern', args: { name } });
    answer('mail_start', () => mailStart({ checks: [warn('Bram')] }));
    answer('mail_preview', () => ({ checks: [warn('Bram')], size: 1 }));
    const { user } = await open();
    const way = screen.getByRole('button', { name: 'Opslaan en kopiëren' });
    await user.click(way);
    expect((await screen.findByRole('alert')).textContent).toContain('Lees eerst');
    await user.click(screen.getByRole('checkbox', { name: /Ik heb dit gelezen/ }));
    answer('mail_preview', () => ({ checks: [warn('Zoë')], size: 1 }));
    await user.click(way);
    expect((await screen.findByRole('alert')).textContent).toContain('Lees eerst');
    await user.click(screen.getByRole('checkbox', { name: /Ik heb dit gelezen/ }));
    await user.click(way);
    expect(await screen.findByRole('heading', { name: /Zet het bericht zelf/ })).toBeTruthy();
  });

  it('hands every piece over by its own button and says so', async () => {
    answerShell('mail_attachment_save', () => ({ saved: 's', name: 'Amina.pdf' }));
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Opslaan en kopiëren' }));
    await user.click(await screen.findByRole('button', { name: 'Kopieer het adres' }));
    expect(await screen.findByText('Adres gekopieerd.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('jan@noord.example');
    await user.click(screen.getByRole('button', { name: 'Kopieer de tekst' }));
    expect(await screen.findByText('Tekst gekopieerd.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bewaar Amina.pdf' }));
    expect(await screen.findByText('Bewaard: Amina.pdf')).toBeTruthy();
    // One message left, however many pieces were copied.
    expect(callsOf('mail_copy')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  it('puts a password on the PDF and says to pass it on otherwise', async () => {
    answer('mail_password', () => 'zee-kat-boom');
    const { user } = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Zet een wachtwoord op de PDF' }));
    await user.click(screen.getByRole('button', { name: 'Ander wachtwoord' }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Wachtwoord van de PDF' }).value).toBe(
        'zee-kat-boom',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Openen in mijn mailprogramma' }));
    expect(await screen.findByText(/zee-kat-boom\. Bel of stuur een sms/)).toBeTruthy();
    expect(sentDrafts('mail_draft_open')[0]?.lock).toBe('zee-kat-boom');
  });

  it('sends from here only where an account is set up', async () => {
    const { unmount } = await open();
    expect(screen.queryByRole('button', { name: 'Versturen' })).toBeNull();
    unmount();
    const account = {
      person: 'p1',
      name: 'Els',
      address: 'els@bij.be',
      host: 'smtp.bij.be',
      port: 465,
      security: 'tls' as const,
      user: '',
      has_password: true,
    };
    answer('mail_start', () => mailStart({ account }));
    answer('mail_queue', () => saved(mailRow({ state: 'queued', left: null })));
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(await screen.findByRole('heading', { name: /staat bij uitgaande post/ })).toBeTruthy();
  });
});

describe('what was typed', () => {
  it('comes back after closing, also when another one opened meanwhile', async () => {
    const { about, user, unmount } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Bericht' }), ' Tot dan!');
    unmount();
    expect(hasUnsaved(null)).toBe(true);
    const other = await open();
    expect(screen.queryByText(/begon je eerder/)).toBeNull();
    other.unmount();
    const again = await open(about);
    expect(screen.getByText(/begon je eerder/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' }).value).toMatch(/Tot dan!$/);
    await again.user.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' }).value).toMatch(/verslag\.$/),
    );
    again.unmount();
    await open(about);
    expect(screen.queryByText(/begon je eerder/)).toBeNull();
  });

  it('stays when it does not leave', async () => {
    answerShell('mail_draft_open', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    const { user } = await open();
    await user.type(screen.getByRole('textbox', { name: 'Onderwerp' }), ' (2)');
    await user.click(screen.getByRole('button', { name: 'Openen in mijn mailprogramma' }));
    await screen.findByRole('alert');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Onderwerp' }).value).toMatch(/\(2\)$/);
  });

  it('has other ways where there is no mail program, and keeps one copy', async () => {
    answerShell('mail_draft_open', () => saved(mailRow({ way: 'draft', state: 'prepared' })));
    answerShell('mail_copy_save', () => ({ saved: 's', name: 'bericht.eml' }));
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Openen in mijn mailprogramma' }));
    expect(await screen.findByRole('heading', { name: 'Er ging geen mailprogramma open' })).toBeTruthy();
    expect(screen.getByText(/Bewaar het bericht als bestand en open dat/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bewaar het bericht als bestand' }));
    expect(await screen.findByText('Bewaard: bericht.eml')).toBeTruthy();
    expect(calls.filter(({ name }) => name === 'mail_copy_save').map(({ args }) => args)).toEqual([
      { mail: 'm1' },
    ]);
    expect(sentDrafts('mail_draft_open')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Opslaan en kopiëren' }));
    expect(await screen.findByRole('heading', { name: /Zet het bericht zelf/ })).toBeTruthy();
  });

  it('shows what asks for a look before anything else', async () => {
    answer('mail_start', () => mailStart({ checks: [mailCheck({ code: 'supervisor-missing', field: 'to' })] }));
    await open();
    const checks = screen.getByRole('heading', { name: 'Nakijken' });
    const to = screen.getByRole('group', { name: 'Aan' });
    expect(checks.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('stays in another language, and the suggestion is one click away', async () => {
    answer('mail_start', ({ language }) =>
      mailStart(
        language === 'en' ? { language: 'en', subject: 'Final report', text: 'Dear Jan,' } : {},
      ),
    );
    const { user } = await open();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' });
    await user.type(text, ' Erbij.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taal van het bericht' }), 'en');
    expect(await screen.findByText('Wat je zelf schreef, bleef staan.')).toBeTruthy();
    expect(text.value).toMatch(/Erbij\.$/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Onderwerp' }).value).toBe('Final report');
    await user.click(screen.getByRole('button', { name: /Neem de tekst/ }));
    expect(text.value).toBe('Dear Jan,');
  });

  it('is not overwritten by checks that answer late', async () => {
    let release: (value: { checks: []; size: number }) => void = () => undefined;
    const { user } = await open();
    answer('mail_preview', () => new Promise((done) => (release = done)));
    const subject = screen.getByRole<HTMLInputElement>('textbox', { name: 'Onderwerp' });
    await user.type(subject, ' een');
    await waitFor(() => expect(callsOf('mail_preview').length).toBeGreaterThan(0), { timeout: 3000 });
    await user.type(subject, ' twee');
    release({ checks: [], size: 5 });
    await waitFor(() => expect(subject.value).toMatch(/een twee$/));
  });

  it('says why a message could not be begun, and tries again', async () => {
    answer('mail_start', () => {
      throw failure({ code: 'binder-closed', refused: false });
    });
    render(MailDialog, { choice: choice(), onclose: vi.fn() });
    const alert = await screen.findByRole('alert');
    answer('mail_start', () => mailStart());
    await userEvent.click(within(alert).getByRole('button'));
    expect(await screen.findByRole('textbox', { name: 'Onderwerp' })).toBeTruthy();
  });
});
