// What the sidebar says in German, tab by tab.
import { mergeWords } from '../../merge-words';
import type { SidebarWords } from '../../pack';
import { germanCommon } from './common';
import { germanConnecting } from './connecting';
import { germanHelpPages } from './help';
import { germanHome } from './home';
import { germanMaking } from './making';
import { germanRefresh } from './refresh';
import { germanSettings } from './settings';

export const germanSidebar: SidebarWords = /* @__PURE__ */ mergeWords(
  germanCommon,
  germanConnecting,
  germanHome,
  germanMaking,
  germanRefresh,
  germanSettings,
  germanHelpPages,
);
