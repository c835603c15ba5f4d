// What CT_CHECK finds, and what to do about it, in English.
import type { Fault } from '../../functions/define/fault';
import type { CheckWords } from '../pack';
import { plainDecimal } from '../plain-decimal';
import { maxNameLength, shorten } from '../shorten';

const number = (amount: number) => plainDecimal(amount, '.');
const name = (text: string) => `"${shorten(text, maxNameLength)}"`;
const coins = ({ amount, coin }: Fault) => `${number(amount)} ${coin}`;
const where = ({ exchange, day }: Fault) => (exchange ? `(${exchange}, ${day})` : `(${day})`);
const rows = (count: number) => (count === 1 ? 'the transaction' : `the ${count} transactions`);
const kinds = { exchange: 'exchange', group: 'trade group', coin: 'coin' };

export const englishChecks: CheckWords = {
  colon: ': ',
  stop: '.',
  faults: {
    negative: f => `${f.coin} falls below zero, to ${number(f.amount)} ${where(f)}`,
    'no-purchase': f => `${coins(f)} were sold without a purchase ${where(f)}`,
    balance: f => `the transactions in ${f.coin} don't add up to what CoinTracking shows`,
    duplicate: f => `${coins(f)} ${where(f)} stands there twice`,
    future: f => `${coins(f)} ${where(f)} is dated in the future`,
    'third-fee': f => `a fee of ${coins(f)} ${where(f)} isn't taken from what is held`,
    'no-value': f => `${coins(f)} ${where(f)} has no value`,
    unmatched: f => `a transfer of ${coins(f)} ${where(f)} lacks its other half`,
    'early-deposit': f => `${coins(f)} ${where(f)} arrived before they were sent`,
    name: () => 'a name has stray blanks or invisible characters',
    'not-covered': () => 'there are transactions that no gain counts',
  },
  advice: {
    ADD_TRANSACTIONS: () => 'enter the purchases or deposits that are missing before it',
    ADD_PURCHASE: () => 'enter the missing purchase, else the cost counts as 0',
    ADD_DEPOSIT: () => 'enter the deposit that belongs to this withdrawal, or change its type',
    ADD_WITHDRAWAL: () => 'enter the withdrawal that belongs to this deposit, or change its type',
    CORRECT_TIMES: a =>
      `correct one of the two times; the withdrawal (ID ${a.withdrawal}) is ${Math.ceil(a.seconds / 60)} minutes later`,
    DELETE_DUPLICATE: a => `delete it if it is the same as the one with the ID ${a.first}`,
    CORRECT_DATE: () => 'correct its date',
    CORRECT_NAME: a => `write the ${kinds[a.kind]} exactly as ${name(a.right)}`,
    ADD_FEE_ROW: () => 'add a row of the type Other Fee for it',
    COMPARE: a =>
      `refresh, then compare (transactions ${number(a.transactions)}` +
      (a.balance === undefined ? '' : `, balance ${number(a.balance)}`) +
      (a.history === undefined ? '' : `, last history point ${number(a.history)}`) +
      ')',
    ADD_VALUE: () => 'enter its value, else sums and gains leave it out',
    CHECK_VALUE_OF_ZERO: () => 'check whether it was really worth nothing',
    TYPE_OUTSIDE_OF_LOTS: a => `check ${rows(a.rows)} of the type ${name(a.type)} yourself`,
    UNKNOWN_TYPE: a => `check ${rows(a.rows)} of the type ${name(a.type)} yourself; it isn't known here`,
  },
};
