// All that the add-on says in Chinese (simplified).
import type { PagePack, ScriptPack } from '../pack';
import { chineseChecks } from './checks';
import { chineseFailures, chineseOfAccount } from './failures';
import { chineseFunctionHelp } from './function-help';
import { chineseInsert } from './insert';
import { chineseLog } from './log';
import { chineseMenu } from './menu';
import { chineseSidebar } from './sidebar';
import { chineseStatusNotes } from './status-notes';

export const chineseScript: ScriptPack = {
  failures: chineseFailures,
  ofAccount: chineseOfAccount,
  menu: chineseMenu,
  statusNotes: chineseStatusNotes,
  checks: chineseChecks,
};

export const chinesePage: PagePack = {
  sidebar: chineseSidebar,
  insert: chineseInsert,
  log: chineseLog,
  functionHelp: chineseFunctionHelp,
};
