// The tab Insert in German.
import type { InsertWords } from '../../pack';
import { germanBuilder } from './builder';
import { germanChoices } from './choices';
import { germanColumns } from './columns';
import { germanParts } from './parts';
import { germanGallery } from './reports';
import { germanTasks } from './tasks';

export const germanInsert: InsertWords = {
  gallery: germanGallery,
  ...germanTasks,
  builder: germanBuilder,
  columns: germanColumns,
  parts: germanParts,
  choices: germanChoices,
};
