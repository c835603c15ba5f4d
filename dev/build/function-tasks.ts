// What people want to know, and the functions that answer: the table of contents of docs/functions.md.
import type { FunctionName } from '../../src/functions/define/define-function';

const tasks = {
  'What I hold': ['CT_BALANCE', 'CT_TOTAL', 'CT_GROUPED_BALANCE', 'CT_ALLOCATION'],
  'What I held, and how it grew': [
    'CT_BALANCE_ON',
    'CT_HISTORICAL_SUMMARY',
    'CT_HISTORICAL_CURRENCY',
    'CT_PERFORMANCE',
  ],
  'Gains and taxes': ['CT_REALIZED', 'CT_LOTS', 'CT_GAINS'],
  'Income, fees, money in and out': ['CT_INCOME', 'CT_FEES', 'CT_FLOWS'],
  Transactions: ['CT_TRADES', 'CT_LEDGER', 'CT_CHECK'],
  'How old the data is': ['CT_LAST_UPDATE', 'CT_STATUS'],
} as const satisfies Record<string, readonly FunctionName[]>;

export type Task = keyof typeof tasks;

export const functionTasks = Object.entries(tasks) as [Task, readonly FunctionName[]][];
