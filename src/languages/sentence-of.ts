// Failures and notes in the words of a language.
import type { Failure } from '../core/errors';
import type { Advice, Fault } from '../functions/define/fault';
import type { StatusNote } from '../functions/define/status-note';
import { type Language, scriptPackOf } from './language';

export function sentenceOf(failure: Failure, language: Language): string {
  const { failures, ofAccount } = scriptPackOf(language);
  const sentence = failures[failure.code] as (failure: Failure) => string;
  return (failure.ofAccount === undefined ? '' : ofAccount(failure.ofAccount)) + sentence(failure);
}

export function noteIn(language: Language, note: StatusNote): string {
  const words = scriptPackOf(language).statusNotes[note.kind] as (note: StatusNote) => string;
  return words(note);
}

export function faultIn(language: Language, fault: Fault): string {
  const { ofAccount, checks } = scriptPackOf(language);
  const { faults, colon, stop } = checks;
  const sentence = faults[fault.check](fault) + colon + adviceWords(language, fault.advice) + stop;
  return (fault.account === '' ? '' : ofAccount(fault.account)) + capitalized(sentence);
}

export function adviceIn(language: Language, advice: Advice): string {
  return capitalized(adviceWords(language, advice) + scriptPackOf(language).checks.stop);
}

function adviceWords(language: Language, advice: Advice): string {
  const words = scriptPackOf(language).checks.advice[advice.code] as (advice: Advice) => string;
  return words(advice);
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
