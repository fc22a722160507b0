/** What the window itself does: files chosen in a dialog of the system. No path comes here. */
import type { ReportChoice } from '../gen/wire';
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

/** Opens a report that was written in this session. */
export function reportOpen(saved: string): Promise<void> {
  return send<void>('report_open', { saved });
}

/** Asks for another folder for the binder; true when another one is open now. */
export function binderChoose(): Promise<boolean> {
  return send<boolean | null>('binder_choose', {}).then(Boolean);
}
