import { describe, expect, it, vi } from 'vitest';
import { gate } from '@/ipc/gate';
import { noteSaved, noteTyping, typedIn } from '@/state/unsaved';
import { RecoveryWordsEntry } from './entry.svelte';
import { strengthOf } from './passphrase.svelte';
import { pick } from './recovery.svelte';
import { Wait } from './wait.svelte';
import { WORDS, wordFor, wordsIn, wordsLike } from './words';

describe('the words', () => {
  it('are 2,048, in order, and told apart by four letters', () => {
    expect(WORDS).toHaveLength(2048);
    expect([...WORDS].sort()).toEqual(WORDS);
    expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(2048);
  });

  it('are known in full, by four letters, and in any case', () => {
    expect(wordFor('act')).toBe('act');
    expect(wordFor(' Aban')).toBe('abandon');
    expect(wordFor('abz')).toBeUndefined();
    expect(wordFor('ab')).toBeUndefined();
    expect(wordsLike('zo')).toEqual(['zone', 'zoo']);
    expect(wordsIn('1. Able\n2. acid')).toEqual(['able', 'acid']);
  });

  it('say beside the field what is wrong with them', () => {
    const entry = new RecoveryWordsEntry('t');
    entry.typed[0] = 'abandom';
    entry.leave(0);
    expect(entry.submission.error('0')).toContain('Bedoel je abandon?');
    entry.typed[0] = 'Aban';
    entry.leave(0);
    expect([entry.typed[0], entry.submission.error('0')]).toEqual(['abandon', undefined]);
    entry.typed[1] = 'xyz';
    entry.leave(1);
    expect(entry.submission.error('1')).toBeTruthy();
    expect(entry.ready()).toBeNull();
    expect(entry.submission.errors).toHaveLength(11);
    expect(entry.spread(0, `${'able '.repeat(11)} zoo`)).toBe(true);
    expect(entry.ready()?.split(' ')).toHaveLength(12);
    entry.clear();
    expect(entry.typed.join('')).toBe('');
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'none'],
    ['kort', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'fair'],
    ['wachtwoord1', 'fair'],
    ['De egel rijdt trein', 'good'],
    ['één heel lang woordenboekje', 'good'],
  ])('of %s is %s', (text, strength) => {
    expect(strengthOf(text)).toBe(strength);
  });
});

describe('the words that are asked back', () => {
  it('are three different ones, in order, wherever the dice fall', () => {
    for (const random of [() => 0, () => 0.999999, Math.random]) {
      const asked = pick(12, 3, random);
      expect(new Set(asked).size).toBe(3);
      expect([...asked].sort((a, b) => a - b)).toEqual(asked);
      expect(asked.every((index) => index >= 0 && index < 12)).toBe(true);
    }
  });
});

describe('the wait', () => {
  it('is counted every second and said now and then', async () => {
    vi.useFakeTimers();
    const wait = new Wait();
    wait.start(32);
    expect([wait.left, wait.said]).toEqual([32, 32]);
    await vi.advanceTimersByTimeAsync(1_250);
    expect([wait.left, wait.said]).toEqual([31, 32]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([wait.left, wait.said]).toEqual([30, 30]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect([wait.left, wait.said]).toEqual([0, 0]);
    wait.start(0);
    expect(wait.said).toBeNull();
    vi.useRealTimers();
  });
});

describe('the gate', () => {
  const isLocked = (thrown: unknown) => thrown === 'locked';
  const settle = () => new Promise((done) => setTimeout(done));

  it('lets what was refused go on for the same person, once', async () => {
    gate.open('p1');
    let open = false;
    const send = vi.fn(async () => {
      if (!open) throw 'locked';
      return 'kept';
    });
    const answer = gate.pass(send, isLocked);
    await settle();
    expect(gate.closed).toBe(true);
    open = true;
    gate.open('p2');
    await settle();
    expect(send).toHaveBeenCalledTimes(1);
    gate.open('p1');
    expect(await answer).toBe('kept');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('holds back what is asked while it is closed, and passes other errors on', async () => {
    gate.open('p1');
    gate.close();
    const send = vi.fn(async () => 'read');
    const answer = gate.pass(send, isLocked);
    await settle();
    expect(send).not.toHaveBeenCalled();
    gate.open('p1');
    expect(await answer).toBe('read');
    await expect(gate.pass(() => Promise.reject(new Error('disk')), isLocked)).rejects.toThrow('disk');
  });

  it('knows when everything has its answer', async () => {
    let answer: (text: string) => void = () => undefined;
    void gate.pass(() => new Promise((done) => (answer = done)), isLocked);
    const settled = vi.fn();
    void gate.settled().then(settled);
    await settle();
    expect(settled).not.toHaveBeenCalled();
    answer('done');
    await settle();
    expect(settled).toHaveBeenCalled();
  });
});

describe('what is not kept yet', () => {
  function page(html: string): HTMLElement {
    document.body.innerHTML = html;
    return document.body;
  }
  function enter(css: string, value: string): void {
    const field = document.querySelector<HTMLInputElement>(css);
    if (!field) throw new Error(css);
    field.value = value;
    field.addEventListener('input', noteTyping, { once: true });
    field.dispatchEvent(new Event('input'));
  }

  it('is text since something was kept, and all of an open dialog', () => {
    const root = page('<input id="a" /><dialog open><textarea></textarea></dialog>');
    expect(typedIn(root)).toBe(false);
    enter('#a', 'boom');
    expect(typedIn(root)).toBe(true);
    noteSaved();
    expect(typedIn(root)).toBe(false);
    enter('textarea', 'Zij troost');
    noteSaved();
    expect(typedIn(root)).toBe(true);
    enter('textarea', ' ');
    expect(typedIn(root)).toBe(false);
  });

  it('is a choice in a dialog too, and never what is searched for', () => {
    const root = page('<search><input /></search><dialog open><select><option>x</option></select></dialog>');
    enter('input', 'troost');
    expect(typedIn(root)).toBe(false);
    enter('select', 'x');
    expect(typedIn(root)).toBe(true);
  });
});
