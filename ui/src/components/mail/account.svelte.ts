/** The account that sends for who sits here: found by its address, tried, kept. */
import type { MailAccountDraft, MailAccountView, MailProvider, MailSecurity, MailTried } from '@/gen/wire';
import { t } from '@/i18n';
import { call, errorText, mailAccountTest } from '@/ipc';
import { outbox } from '@/state/outbox.svelte';
import { save } from '@/state/save';
import { session } from '@/state/session.svelte';
import { Submission, type FieldError } from '@/state/submission.svelte';

/** The usual port of each way to a safe connection. */
const PORTS: Record<MailSecurity, string> = { tls: '465', 'start-tls': '587' };

export class MailAccount {
  /** As it is kept; null for none. */
  kept = $state.raw<MailAccountView | null>(null);
  loaded = $state(false);
  loadError = $state<string | null>(null);
  providers = $state.raw<readonly MailProvider[]>([]);

  name = $state('');
  address = $state('');
  /** The id of a known provider; empty for any other server. */
  provider = $state('');
  host = $state('');
  port = $state(PORTS.tls);
  security = $state<MailSecurity>('tls');
  user = $state('');
  /** What was typed; the one that is kept never comes here. */
  password = $state('');
  passwordShown = $state(false);

  readonly submission = new Submission('mail-account');
  trying = $state(false);
  tried = $state.raw<MailTried | null>(null);

  /** Reads the account and the providers; what was typed meanwhile stays. */
  async load(): Promise<void> {
    try {
      const [account, providers] = await Promise.all([
        call('mail_account', null),
        call('mail_providers', null),
      ]);
      this.providers = providers;
      this.kept = account;
      if (!this.loaded) this.#fill(account);
      this.loaded = true;
      this.loadError = null;
    } catch (thrown) {
      this.loadError = errorText(thrown);
    }
  }

  /** The provider that is chosen or was guessed. */
  readonly known = $derived(this.providers.find(({ id }) => id === this.provider) ?? null);

  /** Looks who the provider of the address is, and fills in its server. */
  async guess(): Promise<void> {
    const address = this.address.trim();
    this.changed();
    if (!address) return;
    try {
      const found = await call('mail_provider', address);
      if (this.address.trim() !== address) return;
      if (found) this.choose(found.id);
      if (!this.user) this.user = address;
    } catch {
      // An address that is none is told when it is kept.
    }
  }

  /** Takes the server of a provider. */
  choose(id: string): void {
    this.provider = id;
    this.changed();
    const provider = this.providers.find((each) => each.id === id);
    if (!provider) return;
    this.host = provider.host;
    this.port = String(provider.port);
    this.security = provider.security;
    this.user = this.address.trim();
  }

  /** Another way to a safe connection, with its usual port. */
  secure(security: MailSecurity): void {
    if (this.port === PORTS[this.security]) this.port = PORTS[security];
    this.security = security;
    this.changed();
  }

  /** What a try said holds no longer. */
  changed(): void {
    this.tried = null;
  }

  /** Asks the server whether it takes name and password; nothing is sent. */
  async try(): Promise<void> {
    if (this.trying || !this.#ready()) return;
    this.trying = true;
    this.tried = null;
    this.tried = await this.submission.run(() => mailAccountTest(this.draft()));
    this.trying = false;
  }

  /** Keeps the account. */
  async keep(): Promise<void> {
    if (!this.#ready()) return;
    const kept = await this.submission.run(() =>
      save('mail_account_save', this.draft(), t('account-kept')),
    );
    if (!kept) return;
    this.kept = kept;
    this.#wipe();
    void outbox.look();
  }

  /** Sends by this account no longer. */
  async remove(): Promise<void> {
    const done = await this.submission.run(async () => {
      await save('mail_account_remove', null, t('account-removed'));
      return true;
    });
    if (!done) return;
    this.kept = null;
    this.#fill(null);
    this.#wipe();
    void outbox.look();
  }

  draft(): MailAccountDraft {
    const { security } = this;
    return {
      name: this.name.trim(),
      address: this.address.trim(),
      host: this.host.trim(),
      port: Number(this.port),
      security,
      user: this.user.trim(),
      password: this.password === '' ? null : this.password,
    };
  }

  #ready(): boolean {
    const errors: FieldError[] = [];
    if (!this.address.trim()) errors.push({ field: 'address', message: t('account-address-missing') });
    if (!this.host.trim()) errors.push({ field: 'host', message: t('account-host-missing') });
    const port = Number(this.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      errors.push({ field: 'port', message: t('account-port-wrong') });
    }
    this.submission.refuse(errors);
    return errors.length === 0;
  }

  #fill(account: MailAccountView | null): void {
    this.name = account?.name ?? session.me?.name ?? '';
    this.address = account?.address ?? '';
    this.host = account?.host ?? '';
    this.port = account ? String(account.port) : PORTS.tls;
    this.security = account?.security ?? 'tls';
    this.user = account?.user ?? '';
    const same = ({ host, port }: MailProvider) => host === this.host && String(port) === this.port;
    this.provider = account ? (this.providers.find(same)?.id ?? '') : '';
  }

  #wipe(): void {
    this.password = '';
    this.passwordShown = false;
  }
}
