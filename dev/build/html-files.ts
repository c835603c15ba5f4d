// The project's HTML files, by their names in the script.
import { reportsFile } from '../../src/apps-script/report-library';
import { sidebarFile } from '../../src/apps-script/window';
import type { Bundle } from './bundle';

export function htmlFilesOf({ sidebar, reports }: Bundle): Readonly<Record<string, string>> {
  return { [sidebarFile]: sidebar, [reportsFile]: reports };
}
