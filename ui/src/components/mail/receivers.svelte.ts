/** Those who get a message, or a copy of it: chosen from a list, and typed beside it. */
import type { MailPerson, MailReceiver } from '@/gen/wire';
import type { Receivers } from './drafts';

export class ReceiversField {
  chosen = $state<string[]>([]);
  others = $state('');

  /** Whether nobody is there. */
  get empty(): boolean {
    return this.chosen.length === 0 && this.others.trim() === '';
  }

  /** Chooses somebody, or not any more. */
  toggle(address: string, to: boolean): void {
    const rest = this.chosen.filter((each) => each !== address);
    this.chosen = to ? [...rest, address] : rest;
  }

  /** Those chosen, in the order of the list, then the addresses that were typed. */
  written(people: readonly MailPerson[]): MailReceiver[] {
    const known = people.filter(({ address }) => this.chosen.includes(address));
    const listed = known.map(({ name, address }) => ({ name, address }));
    const typed = this.others.split(/[,;\n]+/).map((each) => each.trim());
    const extra = typed.filter((address) => address && !this.chosen.includes(address));
    return [...listed, ...extra.map((address) => ({ name: '', address }))];
  }

  fill({ chosen, others }: Receivers): void {
    this.chosen = [...chosen];
    this.others = others;
  }

  entry(): Receivers {
    return { chosen: [...this.chosen], others: this.others };
  }
}
