// The tab Insert in German.
import type { InsertWords } from '../../pack';
import { germanBuilder } from './builder';
import { germanChoices } from './choices';
import { germanColumns } from './columns';
import { germanHints } from './hints';
import { germanParts } from './parts';
import { germanGallery } from './reports';
import { germanTasks } from './tasks';

// Marked as pure, so that the script, which needs none of it, leaves it out.
export const germanInsert: InsertWords = /* @__PURE__ */ Object.assign(
  {
    gallery: germanGallery,
    builder: germanBuilder,
    columns: germanColumns,
    parts: germanParts,
    choices: germanChoices,
    hints: germanHints,
  },
  germanTasks,
);
