export { call, WireError } from './call';
export type { Args, CommandName, Result } from './call';
export { errorText } from './errors';
export { binderChoose, reportOpen, reportSave } from './shell';
export type { SavedFile } from './shell';
