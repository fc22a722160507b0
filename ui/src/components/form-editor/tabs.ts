/** The parts of the editor. */
import type { FormFile } from '@/gen/wire';

export type EditorTab =
  | 'general'
  | 'modules'
  | 'crosswalk'
  | 'parts'
  | 'scales'
  | 'preview'
  | 'days'
  | 'dates'
  | 'activities';

/** The parts that a kind of form has. */
export function tabsOf(form: FormFile): readonly EditorTab[] {
  switch (form.format) {
    case 'mentormap-uniform-form/1':
      return ['general', 'modules'];
    case 'mentormap-school-form/1':
      return ['general', 'scales', 'parts', 'crosswalk', 'preview'];
    default:
      return ['general', 'days', 'dates', 'activities'];
  }
}
