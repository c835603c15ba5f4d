// A script that most cells don't need. So it stands in an HTML file of the project, beside the script that every cell loads, and is
// read and run at its first use in an execution.
import { once } from '../core/once';

const element = /<script>(.*)<\/script>/s;

/** What the script exports under the name of its file. */
export function lazyScript<T>(file: string): () => T {
  return once(() => {
    const html = HtmlService.createHtmlOutputFromFile(file).getContent();
    const [, script] = element.exec(html) ?? [];
    if (script === undefined) throw new Error(`${file}.html holds no script`);
    return new Function(`${script}\nreturn ${file};`)() as T;
  });
}
