/** Messages that were begun and have not left. In memory only: nothing goes to disk in plain. */
import type { Lang, MailChoice, MailPerson, MailReceiver, MailStart } from '@/gen/wire';
import { gate, type Who } from '@/ipc/gate';
import { countUnsaved } from '@/state/unsaved';

/** Those who get a message. */
export interface Receivers {
  /** The addresses chosen from the list. */
  chosen: string[];
  /** Addresses typed beside the list, as typed. */
  others: string;
}

/** Everything that somebody can change in a message. */
export interface MailEntry {
  language: Lang;
  to: Receivers;
  /** Those who get a copy. */
  cc: Receivers;
  subject: string;
  text: string;
  /** The ids of the attachments that go along. */
  files: string[];
  lock: boolean;
  password: string;
}

/** A message that was begun, and what it began from. */
export interface MailBegun {
  entry: MailEntry;
  start: MailStart;
}

/** By who wrote, and then by what it is about: nobody finds what somebody else began. */
const kept = new Map<Who, Map<string, MailBegun>>();

/** The one message about a thing. */
export function keyOf({ placement, about }: MailChoice): string {
  return `${placement} ${JSON.stringify(about)}`;
}

countUnsaved((who) => (kept.get(who)?.size ?? 0) > 0);

/** What this person began; by default the one who writes now. */
export function mailsOf(who: Who = gate.who) {
  const own = kept.get(who) ?? new Map<string, MailBegun>();
  kept.set(who, own);
  return {
    get: (key: string): MailBegun | undefined => own.get(key),
    keep: (key: string, begun: MailBegun): void => void own.set(key, begun),
    drop: (key: string): void => void own.delete(key),
  };
}

/** The message as it is suggested. */
export function suggested(start: MailStart): MailEntry {
  return {
    language: start.language,
    to: among(start.people, start.to),
    cc: { chosen: [], others: '' },
    subject: start.subject,
    text: start.text,
    files: start.attachments.filter(({ chosen }) => chosen).map(({ id }) => id),
    lock: false,
    password: start.password,
  };
}

/** Receivers as the dialog has them: those on the list are chosen there, the others typed. */
export function among(people: readonly MailPerson[], receivers: readonly MailReceiver[]): Receivers {
  const addresses = receivers.map(({ address }) => address);
  const listed = (address: string) => people.some((person) => person.address === address);
  return {
    chosen: addresses.filter(listed),
    others: addresses.filter((address) => !listed(address)).join(', '),
  };
}
