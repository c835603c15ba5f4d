// What the sidebar says in Chinese (simplified), tab by tab.
import { mergeWords } from '../../merge-words';
import type { SidebarWords } from '../../pack';
import { chineseCommon } from './common';
import { chineseConnecting } from './connecting';
import { chineseHelpPages } from './help';
import { chineseHome } from './home';
import { chineseMaking } from './making';
import { chineseRefresh } from './refresh';
import { chineseSettings } from './settings';

export const chineseSidebar: SidebarWords = /* @__PURE__ */ mergeWords(
  chineseCommon,
  chineseConnecting,
  chineseHome,
  chineseMaking,
  chineseRefresh,
  chineseSettings,
  chineseHelpPages,
);
