// The project's HTML files, by their names in the script.
import { demoFile } from '../../src/apps-script/demo';
import { reportsFile } from '../../src/apps-script/report-library';
import { sidebarFile } from '../../src/apps-script/window';
import type { Bundle } from './bundle';

export function htmlFilesOf({ sidebar, reports, demo }: Bundle): Readonly<Record<string, string>> {
  return { [sidebarFile]: sidebar, [reportsFile]: reports, [demoFile]: demo };
}
