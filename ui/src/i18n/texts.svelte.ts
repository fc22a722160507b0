/** The texts of the page in the language of the program; reactive on that language. */
import type { FluentVariable } from '@fluent/bundle';
import { languages, type Language, type MessageArgs, type MessageId } from '../gen/messages';
import { isLoaded, load, locale, lookup } from './bundles';

let current = $state<Language>(languages[0]);

/** The language in use. */
export function language(): Language {
  return current;
}

/** The last one that was asked for; its texts may still be on their way. */
let wanted: Language = current;

/**
 * Changes the language, at once when its texts are here and else as soon as they are; one that
 * the program lacks gives the main one.
 */
export async function setLanguage(code: string): Promise<void> {
  const asked = languages.find((each) => each === code) ?? languages[0];
  wanted = asked;
  if (!isLoaded(asked)) await load(asked);
  if (wanted !== asked) return;
  current = asked;
  document.documentElement.lang = current;
}

/** The tag for `Intl`. */
export function currentLocale(): string {
  return locale(current);
}

type Rest<K extends MessageId> = MessageArgs[K] extends undefined ? [] : [MessageArgs[K]];

/** The message `id`; its variables are checked against the catalogue. */
export function t<K extends MessageId>(id: K, ...rest: Rest<K>): string {
  return text(id, rest[0] as Record<string, FluentVariable> | undefined);
}

/** The message with an id made at run time; an unknown one comes back as its id. */
export function text(id: string, args: Record<string, FluentVariable> = {}): string {
  return lookup(current, id, args) ?? id;
}

/** Whether there is a message with this id. */
export function has(id: string): boolean {
  return lookup(current, id, {}) !== undefined;
}
