// The tab Insert in English. The catalog itself says what the functions do.
import { englishBuilder } from './builder';
import { englishChoices } from './choices';
import { englishColumns } from './columns';
import { englishHints } from './hints';
import { englishParts } from './parts';
import { englishGallery } from './reports';
import { englishTasks } from './tasks';

// Marked as pure, so that the script, which needs none of it, leaves it out.
export const englishInsert = /* @__PURE__ */ Object.assign(
  {
    gallery: englishGallery,
    builder: englishBuilder,
    columns: englishColumns,
    parts: englishParts,
    choices: englishChoices,
    hints: englishHints,
  },
  englishTasks,
);
