// Clicks that lead to a state of the sidebar; the same in every language.
import type { Answer } from '../../../src/sidebar/contract';
import type { Opening, SidebarPage } from './sidebar-page';

export type Act = (sidebar: SidebarPage) => Promise<void>;

export interface SidebarState {
  readonly name: string;
  readonly opening: Omit<Opening, 'language'>;
  readonly act?: Act;
}

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

export const click =
  (selector: string): Act =>
  sidebar =>
    sidebar.page.locator(selector).first().click();

export const fill =
  (selector: string, text: string): Act =>
  async sidebar => {
    const field = sidebar.page.locator(selector).first();
    const isSelect = await field.evaluate(element => element.tagName === 'SELECT');
    if (isSelect) await field.selectOption(text);
    else await field.fill(text);
  };

export const until =
  (selector: string): Act =>
  sidebar =>
    sidebar.page.locator(selector).filter({ visible: true }).first().waitFor();

export const inTurn =
  (...acts: Act[]): Act =>
  async sidebar => {
    for (const act of acts) await act(sidebar);
  };
