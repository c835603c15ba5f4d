// What the sidebar says in English, tab by tab.
import { mergeWords } from '../../merge-words';
import { englishCommon } from './common';
import { englishConnecting } from './connecting';
import { englishHelpPages } from './help';
import { englishHome } from './home';
import { englishMaking } from './making';
import { englishRefresh } from './refresh';
import { englishSettings } from './settings';

export const englishSidebar = /* @__PURE__ */ mergeWords(
  englishCommon,
  englishConnecting,
  englishHome,
  englishMaking,
  englishRefresh,
  englishSettings,
  englishHelpPages,
);
