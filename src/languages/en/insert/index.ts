// The tab Insert in English. The catalog itself says what the functions do.
import { englishBuilder } from './builder';
import { englishChoices } from './choices';
import { englishColumns } from './columns';
import { englishParts } from './parts';
import { englishGallery } from './reports';
import { englishTasks } from './tasks';

export const englishInsert = {
  gallery: englishGallery,
  ...englishTasks,
  builder: englishBuilder,
  columns: englishColumns,
  parts: englishParts,
  choices: englishChoices,
};
