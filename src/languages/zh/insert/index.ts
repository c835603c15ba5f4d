// The tab Insert in Chinese (simplified).
import type { InsertWords } from '../../pack';
import { chineseBuilder } from './builder';
import { chineseChoices } from './choices';
import { chineseColumns } from './columns';
import { chineseParts } from './parts';
import { chineseGallery } from './reports';
import { chineseTasks } from './tasks';

export const chineseInsert: InsertWords = {
  gallery: chineseGallery,
  ...chineseTasks,
  builder: chineseBuilder,
  columns: chineseColumns,
  parts: chineseParts,
  choices: chineseChoices,
};
