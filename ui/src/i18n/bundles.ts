/** The catalogues as Fluent bundles, one per language. */
import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import { languages, type Language } from '../gen/messages';

const sources = import.meta.glob<string>('../../../assets/locales/*/{ui,errors}.ftl', {
  // JSON text, see vite.config.ts.
  query: '?catalogue',
  import: 'default',
  eager: true,
});

function bundle(language: Language): FluentBundle {
  // No marks around variables: they hinder tests and screen readers.
  const made = new FluentBundle(locale(language), { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) {
      made.addResource({ body: JSON.parse(source) as FluentResource['body'] });
    }
  }
  return made;
}

/** The tag by which numbers and dates are written: as in Belgium. */
export function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-BE`;
}

const bundles = new Map<Language, FluentBundle>();

/** The bundle of a language, parsed when it is first asked for. */
function bundleOf(language: Language): FluentBundle {
  const known = bundles.get(language) ?? bundle(language);
  bundles.set(language, known);
  return known;
}

/** The message in `language`, else in the main language; undefined when it is nowhere. */
export function lookup(
  language: Language,
  id: string,
  args: Record<string, FluentVariable>,
): string | undefined {
  for (const each of [language, languages[0]]) {
    const found = bundleOf(each);
    const pattern = found.getMessage(id)?.value;
    if (pattern) return found.formatPattern(pattern, args, []);
  }
  return undefined;
}
