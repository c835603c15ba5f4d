// HtmlService: the script's files and texts as pages, without templates. Reference: html/html-service, html/html-output.
import type { HtmlRemote } from '../services/html-service';
import type { Sidebar } from '../window';
import { requireArea } from './auth-gate';
import type { Realm } from './realm';
import { service } from './service';

const pageOfOutput = new WeakMap<object, () => Sidebar>();

/** `undefined`: the value is no HtmlOutput. */
export function readHtmlOutput(value: unknown): Sidebar | undefined {
  return typeof value === 'object' && value !== null ? pageOfOutput.get(value)?.() : undefined;
}

export function createHtmlService(realm: Realm): object {
  const remote = realm.remote<HtmlRemote>('HtmlService');
  return service('HtmlService', {
    createHtmlOutput: (html: unknown = '') => {
      requireArea(realm, 'plain', 'HtmlService.createHtmlOutput');
      return createHtmlOutput(String(html));
    },
    createHtmlOutputFromFile: (name: string) => {
      requireArea(realm, 'plain', 'HtmlService.createHtmlOutputFromFile');
      return createHtmlOutput(remote.readFile(String(name)));
    },
  });
}

function createHtmlOutput(initialHtml: string): object {
  let html = initialHtml;
  let title = '';
  const change = (apply: () => void) => {
    apply();
    return output;
  };
  const output: object = service('HtmlOutput', {
    getContent: () => html,
    setContent: (content: string) => change(() => (html = String(content))),
    append: (more: string) => change(() => (html += String(more))),
    getTitle: () => title,
    setTitle: (newTitle: string) => change(() => (title = String(newTitle))),
    // No effect in a sidebar: "Dialogs and sidebars".
    setWidth: (_pixels: number) => output,
    setHeight: (_pixels: number) => output,
  });
  pageOfOutput.set(output, () => ({ title, html }));
  return output;
}
