/** The catalogues as Fluent bundles, one per language. */
import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../gen/messages';

// JSON text, see vite.config.ts; each language is fetched when it is first spoken.
const sources = import.meta.glob<string>('../../../assets/locales/*/{ui,errors}.ftl', {
  query: '?catalogue',
  import: 'default',
});

const bundles = new Map<Language, FluentBundle>();

/** Whether the texts of a language are here. */
export function isLoaded(language: Language): boolean {
  return bundles.has(language);
}

/** Fetches the texts of a language. */
export async function load(language: Language): Promise<void> {
  const own = Object.entries(sources).filter(([path]) => path.includes(`/locales/${language}/`));
  const texts = await Promise.all(own.map(([, source]) => source()));
  // No marks around variables: they hinder tests and screen readers.
  const made = new FluentBundle(locale(language), { useIsolating: false });
  for (const text of texts) made.addResource({ body: JSON.parse(text) as FluentResource['body'] });
  bundles.set(language, made);
}

/** The tag by which numbers and dates are written: as in Belgium. */
export function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-BE`;
}

/** The message in `language`; undefined where it is not, or its texts are not here yet. */
export function lookup(
  language: Language,
  id: string,
  args: Record<string, FluentVariable>,
): string | undefined {
  const found = bundles.get(language);
  const pattern = found?.getMessage(id)?.value;
  return found && pattern ? found.formatPattern(pattern, args, []) : undefined;
}
