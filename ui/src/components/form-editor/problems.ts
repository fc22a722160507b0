/** What is wrong with a definition: in words, and where. */
import type { FormFile, Lang, Problem, Text } from '@/gen/wire';
import { t, text } from '@/i18n';

/** One sentence that says how to mend it. */
export function problemText(problem: Problem): string {
  const { kind, about } = problem;
  if (kind === 'missing-text') {
    return t('form-problem-missing-text', { language: text(`language-${about}`) });
  }
  if (kind === 'range') return rangeText(problem);
  if (kind === 'empty') return emptyText(problem.place);
  return text(`form-problem-${kind}`, { about });
}

function rangeText({ place, about }: Problem): string {
  if (place === 'letterhead/accent') return t('form-problem-colour');
  if (place.endsWith('/crosswalk')) return t('form-problem-weight');
  return t('form-problem-range', { about });
}

function emptyText(place: string): string {
  if (place.endsWith('/crosswalk')) return t('form-problem-empty-crosswalk');
  if (place.includes('/clusters/')) return t('form-problem-empty-cluster');
  return t('form-problem-empty');
}

/** The part of the editor that shows a place. */
export function tabOf(form: FormFile, place: string): string {
  const [first = ''] = place.split('/');
  switch (form.format) {
    case 'mentormap-uniform-form/1':
      return first === 'modules' || first === 'indicators' ? 'modules' : 'general';
    case 'mentormap-school-form/1':
      if (first === 'scales') return 'scales';
      if (first !== 'parts') return 'general';
      return place.endsWith('/crosswalk') ? 'crosswalk' : 'parts';
    default:
      if (first === 'semesters' || first === 'day_kinds') return 'days';
      if (['moments', 'documents', 'meetings'].includes(first)) return 'dates';
      return first === 'activities' ? 'activities' : 'general';
  }
}

/** What stands at a place, in the words of the form: 'Attitudes › 1.2 Plant het werk'. */
export function placeName(form: FormFile, place: string, lang: Lang): string {
  const names: string[] = [];
  let at: unknown = form;
  for (const step of place.split('/')) {
    at = (at as Record<string, unknown> | undefined)?.[step];
    if (typeof at !== 'object' || at === null) break;
    const name = nameOf(at as Named, lang);
    if (name) names.push(name);
  }
  return names.slice(-2).join(' › ');
}

interface Named {
  number?: string;
  title?: Text;
  label?: Text;
}

function nameOf(item: Named, lang: Lang): string {
  return [item.number, inLanguage(item.title ?? item.label, lang)].filter(Boolean).join(' ');
}

/** A text in a language, else in Dutch, English, or whichever there is. */
export function inLanguage(words: Text | undefined, lang: Lang): string {
  if (!words) return '';
  return words[lang] ?? words.nl ?? words.en ?? Object.values(words)[0] ?? '';
}
