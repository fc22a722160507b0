/** What the window itself does: files chosen in a dialog of the system. No path comes here. */
import type {
  AgendaFileChoice,
  Arrival,
  BackupFile,
  BackupStatus,
  ClassListPreview,
  DataChoice,
  Diagnostics,
  FileTarget,
  FilesAdded,
  FormOffer,
  FormOut,
  FillFileChoice,
  FillSetup,
  FormRef,
  InvitationOpened,
  MailAccountDraft,
  MailDraft,
  MailRow,
  MailTried,
  ManyChoice,
  ManyFolder,
  ManyOrder,
  ManyProgress,
  ManyWritten,
  OverviewFileChoice,
  PackageMade,
  PackageOrder,
  PackagePreview,
  PaperChoice,
  PersonRef,
  PersonWritten,
  ReportChoice,
  Saved,
  Screen,
  ShareView,
} from '../gen/wire';
import { Channel } from '@tauri-apps/api/core';
import { send } from './call';

/** A file that was written; `saved` stands for it without telling where it is. */
export interface SavedFile {
  saved: string;
  name: string;
}

/** Asks where to keep the report and writes it; null when cancelled. */
export function reportSave(choice: ReportChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('report_save', { choice });
}

/** Asks where to keep a card, sheet or list and writes it; null when cancelled. */
export function paperSave(choice: PaperChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('paper_save', { choice });
}

/** Asks where to keep the sheet with the recovery key and writes it; null when cancelled. */
export function recoverySave(): Promise<SavedFile | null> {
  return send<SavedFile | null>('recovery_save', {});
}

/** Opens a file that was written in this session. */
export function reportOpen(saved: string): Promise<void> {
  return send<void>('report_open', { saved });
}

/** Asks for files and keeps them in the binder; null when cancelled. */
export function attachmentAdd(target: FileTarget): Promise<Saved<FilesAdded> | null> {
  return send<Saved<FilesAdded> | null>('attachment_add', { target });
}

/** Opens a copy of a kept file with the program that the system has for it. */
export function attachmentOpen(entry: string): Promise<void> {
  return send<void>('attachment_open', { entry });
}

/** Asks where to keep a copy of a kept file and writes it; null when cancelled. */
export function attachmentSave(entry: string): Promise<SavedFile | null> {
  return send<SavedFile | null>('attachment_save', { entry });
}

/** Makes a backup, asks where to keep it as one file and writes it; null when cancelled. */
export function backupSave(): Promise<SavedFile | null> {
  return send<SavedFile | null>('backup_save', {});
}

/** Asks for a file with a backup and looks what it is; null when cancelled. */
export function backupChoose(): Promise<BackupFile | null> {
  return send<BackupFile | null>('backup_choose', {});
}

/** Asks for a folder to keep backups in as well; null when cancelled. */
export function secondChoose(): Promise<BackupStatus | null> {
  return send<BackupStatus | null>('second_choose', {});
}

/** Asks for another folder for the binder; true when another one is open now. */
export function binderChoose(): Promise<boolean> {
  return send<boolean | null>('binder_choose', {}).then(Boolean);
}

/** Asks where to keep the agenda as a calendar file and writes it; null when cancelled. */
export function agendaSave(choice: AgendaFileChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('agenda_save', { choice });
}

/** Asks for a class list and reads it, keeping nothing yet; null when cancelled. */
export function classListChoose(): Promise<ClassListPreview | null> {
  return send<ClassListPreview | null>('class_list_choose', {});
}

/** Asks for a form file and reads it, keeping nothing yet; null when cancelled. */
export function formChoose(): Promise<FormOffer | null> {
  return send<FormOffer | null>('form_choose', {});
}

/** Asks where to keep a form as one file and writes it; null when cancelled. */
export function formSave(choice: FormOut): Promise<SavedFile | null> {
  return send<SavedFile | null>('form_save', { choice });
}

/** Asks for a folder for the reports of a choice; null when cancelled. */
export function manyFolder(choice: ManyChoice): Promise<ManyFolder | null> {
  return send<ManyFolder | null>('many_folder', { choice });
}

/** Writes the reports of a choice into a chosen folder; `onprogress` hears of each file. */
export function manyWrite(
  order: ManyOrder,
  onprogress: (at: ManyProgress) => void,
): Promise<ManyWritten> {
  const progress = new Channel<ManyProgress>(onprogress);
  return send<ManyWritten>('many_write', { order, progress });
}

/** Stops what is being written, after the file that it is at. */
export function manyStop(): Promise<void> {
  return send<void>('many_stop', {});
}

/** Shows a folder that was chosen in this session. */
export function manyShow(folder: string): Promise<void> {
  return send<void>('many_show', { folder });
}

/** Asks where to keep the reports of a choice as one file and writes it; null when cancelled. */
export function bundleSave(choice: ManyChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('bundle_save', { choice });
}

/** Opens the reports of a choice as one file in the program that shows and prints such files. */
export function bundleOpen(choice: ManyChoice): Promise<void> {
  return send<void>('bundle_open', { choice });
}

/** Asks where to keep the evaluation data of a choice and writes it; null when cancelled. */
export function dataSave(choice: DataChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('data_save', { choice });
}

/** Asks where to keep the overview as a table and writes it; null when cancelled. */
export function overviewSave(choice: OverviewFileChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('overview_save', { choice });
}

/** Asks for a folder and writes everything about a person into it; null when cancelled. */
export function personExport(person: PersonRef): Promise<PersonWritten | null> {
  return send<PersonWritten | null>('person_export', { person });
}

/** Opens the dialog of the system to print what the page has for the printer. */
export function pagePrint(): Promise<void> {
  return send<void>('page_print', {});
}

/** Asks for a school's own file and puts it in its form; null when cancelled. */
export function fillChoose(form: FormRef): Promise<Saved<FillSetup> | null> {
  return send<Saved<FillSetup> | null>('fill_choose', { form });
}

/** Fills the school's own file in, asks where to keep it and writes it; null when cancelled. */
export function fillFileSave(choice: FillFileChoice): Promise<SavedFile | null> {
  return send<SavedFile | null>('fill_file_save', { choice });
}

/** What helps to find out what is wrong, to read; nothing is written. */
export function diagnosticsShow(screen: Screen): Promise<Diagnostics> {
  return send<Diagnostics>('diagnostics_show', { screen });
}

/** Asks where to keep what was shown last and writes it; null when cancelled. */
export function diagnosticsSave(): Promise<SavedFile | null> {
  return send<SavedFile | null>('diagnostics_save', {});
}

/** Says the id of each file that came from outside, beginning with those that wait. */
export function arrivalWatch(oncome: (id: string) => void): Promise<void> {
  return send<void>('arrival_watch', { page: new Channel<string>(oncome) });
}

/** Reads a file that came and says what it is and would bring; nothing of it is taken. */
export function arrivalOpen(file: string): Promise<Arrival> {
  return send<Arrival>('arrival_open', { file });
}

/** Opens a message, not sent yet, in the mail program of the mentor; a copy is kept. Where none
 * opens it is `prepared`. */
export function mailDraftOpen(draft: MailDraft): Promise<Saved<MailRow>> {
  return send<Saved<MailRow>>('mail_draft_open', { draft });
}

/** Asks where to keep one attachment of a message, locked where it says so; null when cancelled. */
export function mailAttachmentSave(draft: MailDraft, attachment: string): Promise<SavedFile | null> {
  return send<SavedFile | null>('mail_attachment_save', { draft, attachment });
}

/** Opens the kept copy of a message in the mail program. */
export function mailOpen(mail: string): Promise<MailRow> {
  return send<MailRow>('mail_open', { mail });
}

/** Asks where to keep the copy of a message as a file; null when cancelled. */
export function mailCopySave(mail: string): Promise<SavedFile | null> {
  return send<SavedFile | null>('mail_copy_save', { mail });
}

/** Asks a server whether it takes name and password; nothing is sent and nothing kept. */
export function mailAccountTest(draft: MailAccountDraft): Promise<MailTried> {
  return send<MailTried>('mail_account_test', { draft });
}

/** Asks where to keep the file of an invitation and writes it; null when cancelled. */
export function invitationSave(invitation: string): Promise<SavedFile | null> {
  return send<SavedFile | null>('invitation_save', { invitation });
}

/** Opens a draft with the file of an invitation in the mail program. */
export function invitationMail(invitation: string): Promise<null> {
  return send<null>('invitation_mail', { invitation });
}

/** Asks for an invitation file and reads it; null when cancelled. */
export function invitationOpen(): Promise<InvitationOpened | null> {
  return send<InvitationOpened | null>('invitation_open', {});
}

/** Makes a package, asks where to keep it and writes it; null when cancelled. */
export function packageSave(order: PackageOrder): Promise<PackageMade | null> {
  return send<PackageMade | null>('package_save', { order });
}

/** Makes a package and opens a draft with it in the mail program. */
export function packageMail(order: PackageOrder): Promise<PackageMade> {
  return send<PackageMade>('package_mail', { order });
}

/** Asks for a package and says what it would do; nothing of it is taken. Null when cancelled. */
export function packageOpen(): Promise<PackagePreview | null> {
  return send<PackagePreview | null>('package_open', {});
}

/** Asks for a folder to share with a partner; null when cancelled. */
export function shareFolderChoose(partner: string): Promise<ShareView | null> {
  return send<ShareView | null>('share_folder_choose', { partner });
}
