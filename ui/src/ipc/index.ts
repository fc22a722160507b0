export { call, deskCall, ontrouble, WireError } from './call';
export type { Args, CommandName, DeskCommandName, Result } from './call';
export { gate } from './gate';
export type { Who } from './gate';
export { errorText, wantsRoom } from './errors';
export {
  attachmentAdd,
  attachmentOpen,
  attachmentSave,
  binderChoose,
  paperSave,
  reportOpen,
  reportSave,
} from './shell';
export type { SavedFile } from './shell';
export { agendaSave, classListChoose } from './shell';
export { formChoose, formSave } from './shell';
export {
  bundleOpen,
  bundleSave,
  dataSave,
  manyFolder,
  manyShow,
  manyStop,
  manyWrite,
  pagePrint,
  recoverySave,
} from './shell';
export { fillChoose, fillFileSave } from './shell';
export { overviewSave } from './shell';
export { personExport } from './shell';
export { backupChoose, backupSave, secondChoose } from './shell';
export { diagnosticsSave, diagnosticsShow } from './shell';
export { mailAccountTest, mailAttachmentSave, mailCopySave, mailDraftOpen, mailOpen } from './shell';
export { arrivalOpen, arrivalWatch } from './shell';
export {
  invitationMail,
  invitationOpen,
  invitationSave,
  packageMail,
  packageOpen,
  packageSave,
  shareFolderChoose,
} from './shell';
