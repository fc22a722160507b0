export { call, WireError } from './call';
export type { Args, CommandName, Result } from './call';
export { errorText } from './errors';
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
} from './shell';
export { fillChoose, fillFileSave } from './shell';
