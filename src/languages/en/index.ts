// All that the add-on says in English.
import type { PagePack, ScriptPack } from '../pack';
import { englishChecks } from './checks';
import { englishFailures, englishOfAccount } from './failures';
import { englishInsert } from './insert';
import { englishLog } from './log';
import { englishMenu } from './menu';
import { englishSidebar } from './sidebar';
import { englishStatusNotes } from './status-notes';

export const englishScript: ScriptPack = {
  failures: englishFailures,
  ofAccount: englishOfAccount,
  menu: englishMenu,
  statusNotes: englishStatusNotes,
  checks: englishChecks,
};

export const englishPage: PagePack = {
  sidebar: englishSidebar,
  insert: englishInsert,
  log: englishLog,
  functionHelp: undefined,
};
