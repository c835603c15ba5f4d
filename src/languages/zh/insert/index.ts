// The tab Insert in Chinese (simplified).
import type { InsertWords } from '../../pack';
import { chineseBuilder } from './builder';
import { chineseChoices } from './choices';
import { chineseColumns } from './columns';
import { chineseHints } from './hints';
import { chineseParts } from './parts';
import { chineseGallery } from './reports';
import { chineseTasks } from './tasks';

// Marked as pure, so that the script, which needs none of it, leaves it out.
export const chineseInsert: InsertWords = /* @__PURE__ */ Object.assign(
  {
    gallery: chineseGallery,
    builder: chineseBuilder,
    columns: chineseColumns,
    parts: chineseParts,
    choices: chineseChoices,
    hints: chineseHints,
  },
  chineseTasks,
);
