/** Sharing with other binders: who takes part, packages out and in, and what must be chosen. */
import type {
  ConflictVersion,
  ConflictView,
  InboxRow,
  InvitationOpened,
  InvitationRow,
  PackagePreview,
  PartnerRow,
  ShareView,
} from '../../gen/wire';
import { t } from '../../i18n';
import {
  WireError,
  call,
  errorText,
  invitationMail,
  invitationOpen,
  invitationSave,
  packageMail,
  packageOpen,
  packageSave,
  shareFolderChoose,
} from '../../ipc';
import { save } from '../../state/save';
import { largeMail, looksIn } from './words';

export class ShareController {
  view = $state.raw<ShareView | null>(null);
  /** Packages that lie in shared folders and were not taken yet. */
  inbox = $state.raw<readonly InboxRow[]>([]);
  conflicts = $state.raw<readonly ConflictView[]>([]);
  /** What goes on, so that nothing is begun twice. */
  busy = $state<string | null>(null);
  /** What was done, said to all. */
  said = $state('');
  failed = $state<string | null>(null);
  /** What is open in a dialog. */
  inviting = $state(false);
  changing = $state.raw<PartnerRow | null>(null);
  invitation = $state.raw<InvitationOpened | null>(null);
  preview = $state.raw<PackagePreview | null>(null);
  #turn = 0;

  /** Reads everything again; an answer that was overtaken is dropped. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const view = await call('share', null);
      const inbox = looksIn(view) ? await call('package_inbox', null) : [];
      const conflicts = view.conflicts > 0 ? await call('conflicts', null) : [];
      if (turn !== this.#turn) return;
      this.view = view;
      this.inbox = inbox;
      this.conflicts = conflicts;
    } catch (thrown) {
      if (turn === this.#turn) this.failed = errorText(thrown);
    }
  }

  /** Takes a view that came with another answer. */
  take(view: ShareView): void {
    this.#turn += 1;
    this.view = view;
    void this.load();
  }

  saveInvitation(invitation: InvitationRow): Promise<void> {
    return this.#do('invitation', async () => {
      const saved = await invitationSave(invitation.id);
      if (saved) this.said = t('share-invitation-saved', { file: saved.name });
    });
  }

  /** Opens a mail with the invitation; the code goes another way. */
  mailInvitation(invitation: InvitationRow): Promise<void> {
    return this.#do('mail', async () => {
      await invitationMail(invitation.id);
      this.said = t('share-invitation-mailed', { name: invitation.name });
    });
  }

  withdraw(invitation: InvitationRow): Promise<void> {
    return this.#do('withdraw', async () => {
      this.take(await call('invitation_withdraw', invitation.id));
      this.said = t('share-withdrawn', { name: invitation.name });
    });
  }

  /** Asks for an invitation file. */
  openInvitation(): Promise<void> {
    return this.#do('open', async () => {
      this.invitation = await invitationOpen();
    });
  }

  /** Asks for a package. */
  openPackage(): Promise<void> {
    return this.#do('open', async () => {
      this.preview = await packageOpen();
    });
  }

  /** Looks at a package in a shared folder. */
  look(row: InboxRow): Promise<void> {
    return this.#do('look', async () => {
      this.preview = await call('package_look', row.id);
    });
  }

  /** Makes a package: in the shared folder where there is one, else where somebody says. */
  deliver(partner: PartnerRow): Promise<void> {
    if (partner.folder === null || !partner.folder_there) return this.savePackage(partner);
    return this.#do('deliver', async () => {
      const made = await call('package_deliver', { partner: partner.id, whole: false });
      this.take(made.view);
      this.said = t('share-delivered-done', { name: partner.name, count: made.changes });
    });
  }

  /** Makes a package as a file; with everything that the partner may have when `whole`. */
  savePackage(partner: PartnerRow, whole = false): Promise<void> {
    return this.#do('save', async () => {
      const made = await packageSave({ partner: partner.id, whole });
      if (!made) return;
      this.take(made.view);
      this.said = t('share-saved', { file: made.name, count: made.changes });
    });
  }

  /** Makes a package and opens a mail with it. */
  mailPackage(partner: PartnerRow): Promise<void> {
    return this.#do('mail', async () => {
      const made = await packageMail({ partner: partner.id, whole: false });
      this.take(made.view);
      const done = t('share-mailed', { name: partner.name, count: made.changes });
      const size = largeMail(made.bytes);
      this.said = size === null ? done : `${done} ${t('share-mail-large', { size })}`;
    });
  }

  chooseFolder(partner: PartnerRow): Promise<void> {
    return this.#do('folder', async () => {
      const view = await shareFolderChoose(partner.id);
      if (view) this.take(view);
    });
  }

  forgetFolder(partner: PartnerRow): Promise<void> {
    return this.#do('folder', async () => {
      this.take(await call('share_folder_forget', partner.id));
    });
  }

  change(partner: PartnerRow): void {
    this.changing = partner;
  }

  /** Shares no longer with somebody; what came from them stays. */
  remove(partner: PartnerRow): Promise<void> {
    return this.#do('remove', async () => {
      this.take(await call('partner_remove', partner.id));
      this.said = t('share-removed', { name: partner.name });
    });
  }

  choose(conflict: ConflictView, version: ConflictVersion): Promise<void> {
    return this.#do('choose', async () => {
      const { concept, id } = conflict;
      const choice = { concept, id, version: version.version };
      await save('conflict_choose', choice, t('share-chosen', { name: conflict.name }));
      await this.load();
    });
  }

  async #do(what: string, work: () => Promise<void>): Promise<void> {
    if (this.busy !== null) return;
    this.busy = what;
    this.failed = null;
    this.said = '';
    try {
      await work();
    } catch (thrown) {
      // A computer without a mail program has other ways.
      const gone = what === 'mail' && WireError.from(thrown).code === 'mail-no-program';
      this.failed = gone ? t('share-mail-no-program') : errorText(thrown);
    } finally {
      this.busy = null;
    }
  }
}
