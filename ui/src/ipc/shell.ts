/** What the window itself does: files chosen in a dialog of the system. No path comes here. */
import type { AgendaFileChoice, ClassListPreview, FileTarget, FilesAdded, PaperChoice, ReportChoice, Saved } from '../gen/wire';
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
