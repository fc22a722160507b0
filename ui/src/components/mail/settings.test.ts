import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MailAccountDraft, MailAccountView, MailProvider, MailTemplateTry } from '@/gen/wire';
import { session } from '@/state/session.svelte';
import { violations } from '@/test/axe';
import { mailTemplates, outboxOf } from '@/test/mail';
import { card } from '@/test/samples';
import { answer, answerShell, calls, callsOf, failure, saved, status } from '@/test/wire';
import AccountSection from './AccountSection.svelte';
import TemplateSection from './TemplateSection.svelte';
import { MailWordings } from './templates.svelte';

const telenet: MailProvider = {
  id: 'telenet',
  name: 'Telenet',
  host: 'smtp.telenet.be',
  port: 587,
  security: 'start-tls',
  sign_in: 'password',
};
const kept: MailAccountView = {
  person: 'p1',
  name: 'Els Maes',
  address: 'els@telenet.be',
  host: 'smtp.telenet.be',
  port: 587,
  security: 'start-tls',
  user: 'els@telenet.be',
  has_password: true,
};

describe('the account', () => {
  beforeEach(() => {
    session.take(status());
    answer('outbox', () => outboxOf([]));
    answer('mail_account', () => null);
    answer('mail_providers', () => [telenet]);
    answer('mail_provider', (address) => (address.endsWith('@telenet.be') ? telenet : null));
    answer('mail_account_save', () => saved(kept));
  });

  it('finds the server by the address, tries it and keeps it', async () => {
    answerShell('mail_account_test', () => ({ ok: true, reason: 'mail-account-works', answer: null }));
    const user = userEvent.setup();
    render(AccountSection);
    await user.type(await screen.findByRole('textbox', { name: 'Je mailadres' }), 'els@telenet.be');
    await user.tab();
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Provider' }).value).toBe('telenet'),
    );
    await user.type(screen.getByLabelText('Wachtwoord van je mail'), 'geheim');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Probeer de verbinding' }));
    await waitFor(() => expect(calls.some(({ name }) => name === 'mail_account_test')).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await screen.findByText('Mentormap verstuurt met els@telenet.be.');
    expect(callsOf('mail_account_save')).toMatchObject([
      { host: 'smtp.telenet.be', port: 587, security: 'start-tls', user: 'els@telenet.be', password: 'geheim' },
    ]);
    // What was kept is not in the page any more.
    expect(screen.getByLabelText<HTMLInputElement>('Wachtwoord van je mail').value).toBe('');
  });

  it('never shows a password that is kept, and keeps it when the field stays empty', async () => {
    answer('mail_account', () => kept);
    const user = userEvent.setup();
    render(AccountSection);
    const field = await screen.findByLabelText<HTMLInputElement>('Wachtwoord van je mail');
    expect(field.value).toBe('');
    expect(screen.getByText(/Er is een wachtwoord bewaard/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(callsOf('mail_account_save')).toHaveLength(1));
    expect((callsOf('mail_account_save')[0] as MailAccountDraft).password).toBeNull();
  });

  it('says in words why the server cannot be used, and keeps what was typed', async () => {
    answerShell('mail_account_test', () => ({
      ok: false,
      reason: 'mail-wrong-password',
      answer: '535 no',
    }));
    const user = userEvent.setup();
    render(AccountSection);
    await user.type(await screen.findByRole('textbox', { name: 'Je mailadres' }), 'els@telenet.be');
    await user.type(screen.getByLabelText('Wachtwoord van je mail'), 'fout');
    await user.click(screen.getByRole('button', { name: 'Probeer de verbinding' }));
    expect(await screen.findByText('De server zei: 535 no')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Wachtwoord van je mail').value).toBe('fout');
    expect(callsOf('mail_account_save')).toEqual([]);
  });

  it('asks for what is missing beside its field', async () => {
    const user = userEvent.setup();
    render(AccountSection);
    await user.click(await screen.findByRole('button', { name: 'Bewaren' }));
    const address = screen.getByRole('textbox', { name: 'Je mailadres' });
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('shows the servers answer to another server typed by hand', async () => {
    const user = userEvent.setup();
    render(AccountSection);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Beveiliging' }), 'start-tls');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Poort' }).value).toBe('587');
  });
});

describe('the wording', () => {
  const tried = ({ draft, placement }: MailTemplateTry) => {
    const unknown = /\{naam\}/.exec(draft.text);
    const whom = placement ? 'Amina' : 'Noor';
    return {
      subject: draft.subject.replace('{intern}', whom),
      text: unknown ? '' : draft.text.replace('{supervisor}', 'Jan').replace('{intern}', whom),
      faults: unknown
        ? [{ field: 'text' as const, code: 'unknown-field' as const, name: 'naam', line: 1 }]
        : [],
    };
  };
  beforeEach(async () => {
    // What the test before left behind is not this one's.
    await new Promise((done) => setTimeout(done, 20));
    const left = new MailWordings();
    left.typed = {};
    left.follow()();
    answer('mail_templates', () => mailTemplates());
    answer('interns', () => [card()]);
    answer('mail_template_try', tried);
    answer('mail_template_save', (draft) =>
      saved(mailTemplates({ templates: [{ ...draft, shipped: draft.text === '' }] })),
    );
  });

  it('shows what it gives for somebody, and follows what is typed', async () => {
    const user = userEvent.setup();
    render(TemplateSection);
    expect(await screen.findByText('Verslag van Noor')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Voorbeeld met' }), 'pl1');
    expect(await screen.findByText('Verslag van Amina')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Onderwerp' }), '!');
    expect(await screen.findByText('Verslag van Amina!')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('puts a field where the cursor stands', async () => {
    const user = userEvent.setup();
    render(TemplateSection);
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' });
    await user.click(text);
    text.setSelectionRange(0, 0);
    const chip = document.querySelector<HTMLElement>('[data-field=intern]');
    if (chip) await user.click(chip);
    await waitFor(() => expect(text.value).toBe('{intern}Beste {supervisor},'));
    expect(document.activeElement).toBe(text);
  });

  it('says beside the field which field is unknown, and keeps nothing of it', async () => {
    const user = userEvent.setup();
    const { unmount } = render(TemplateSection);
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Bericht' });
    await user.type(text, ' {{naam}');
    expect(await screen.findByText(/Het veld ‘naam’ bestaat niet/)).toBeTruthy();
    expect(text.getAttribute('aria-invalid')).toBe('true');
    await user.tab();
    const wrong = callsOf('mail_template_save').filter((draft) => JSON.stringify(draft).includes('naam'));
    expect(wrong).toEqual([]);
    expect(text.value).toContain('{naam}');
    // It is there again when one comes back.
    unmount();
    await waitFor(() => expect(new MailWordings().typed).toHaveProperty('report nl'));
    const again = new MailWordings();
    await again.load();
    expect(again.words.text).toContain('{naam}');
    await again.reset();
    again.follow()();
    await waitFor(() => expect(new MailWordings().typed).toEqual({}));
  });

  it('is kept when one leaves it, and can go back to the shipped one', async () => {
    const user = userEvent.setup();
    render(TemplateSection);
    await user.type(await screen.findByRole('textbox', { name: 'Bericht' }), ' Dag!');
    await user.tab();
    await waitFor(() =>
      expect(callsOf('mail_template_save')).toMatchObject([{ text: 'Beste {supervisor}, Dag!' }]),
    );
    await user.click(await screen.findByRole('button', { name: 'Terug naar de tekst van Mentormap' }));
    await waitFor(() => expect(callsOf('mail_template_save')).toHaveLength(2));
    expect(callsOf('mail_template_save')[1]).toMatchObject({ subject: '', text: '' });
  });

  it('keeps in the fields what could not be saved', async () => {
    answer('mail_template_save', () => {
      throw failure({ code: 'disk-full', refused: false });
    });
    const wordings = new MailWordings();
    await wordings.load();
    wordings.type('text', 'Anders');
    await wordings.keep();
    expect(wordings.error).not.toBeNull();
    expect(wordings.words.text).toBe('Anders');
  });
});
