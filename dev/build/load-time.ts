// How long a fresh, bare global scope takes to load a script that V8 has never seen, as every cell may have to.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { collectGarbage } from '../collect-garbage';
import { processorMillis } from '../processor-time';

export interface LoadTime {
  /** The best of all runs here. */
  readonly fastestMillis: number;
  /** An estimate for an idle machine, independent of this one's load. */
  readonly idleMillis: number;
}

/** A public script of a fixed version, and what it takes on an idle machine with two cores and Node 20. */
const reference = { code: readFileSync(require.resolve('acorn'), 'utf8'), idleMillis: 7.6 };

/**
 * The script and the reference load in turns, so that a busy or slow machine slows both down alike. What counts is the
 * median of the ratios of their processor times.
 */
export function coldLoad(code: string, rounds = 31): LoadTime {
  load(code);
  loadReference();
  const pairs = Array.from({ length: rounds }, () => [load(code), loadReference()] as const);
  const ratios = pairs.map(([own, other]) => own / other).sort((a, b) => a - b);
  return {
    fastestMillis: Math.min(...pairs.map(([own]) => own)),
    idleMillis: onIdleMachine(ratios[Math.floor(rounds / 2)]!, 1),
  };
}

/** Processor milliseconds of the reference: what other work that takes turns with it is measured by. */
export function loadReference(): number {
  return load(reference.code);
}

/** What takes so long here beside the reference, in milliseconds of an idle machine. */
export function onIdleMachine(millis: number, referenceMillis: number): number {
  return (millis / referenceMillis) * reference.idleMillis;
}

/** V8 finds what it has compiled before by its text; a comment of its own makes each text a new one. */
function load(code: string): number {
  const text = `//${randomUUID()}\n${code}`;
  const context = createContext({});
  // Or one script would clear away what the other left behind.
  collectGarbage({ type: 'minor' });
  return processorMillis(() => {
    new Script(text, { filename: 'Code.js' }).runInContext(context);
  });
}
