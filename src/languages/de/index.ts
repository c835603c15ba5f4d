// All that the add-on says in German.
import type { PagePack, ScriptPack } from '../pack';
import { germanChecks } from './checks';
import { germanFailures, germanOfAccount } from './failures';
import { germanFunctionHelp } from './function-help';
import { germanInsert } from './insert';
import { germanLog } from './log';
import { germanMenu } from './menu';
import { germanSidebar } from './sidebar';
import { germanStatusNotes } from './status-notes';

export const germanScript: ScriptPack = {
  failures: germanFailures,
  ofAccount: germanOfAccount,
  menu: germanMenu,
  statusNotes: germanStatusNotes,
  checks: germanChecks,
};

export const germanPage: PagePack = {
  sidebar: germanSidebar,
  insert: germanInsert,
  log: germanLog,
  functionHelp: germanFunctionHelp,
};
