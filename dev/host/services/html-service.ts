// The script's HTML files, behind HtmlService.
import { type Caller, ServiceException } from '../caller';

export type HtmlRemote = ReturnType<typeof createHtmlService>['remote'];

export function createHtmlService(files: Readonly<Record<string, string>>) {
  return {
    remote: {
      readFile: (_caller: Caller, name: string): string => {
        // The text is reported by many projects.
        if (!Object.hasOwn(files, name)) throw new ServiceException(`No HTML file named ${name} was found.`);
        return files[name]!;
      },
    },
  };
}
