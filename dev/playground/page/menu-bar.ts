// The menu bar above the sheet, with the menus that onOpen built.
// Keys: https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
import type { Menu } from '../../host/menu';
import { type MenuEntry, menuEntries } from './menu-entries';
import { MenuList } from './menu-list';

const addOnName = 'CoinTracking';

export class MenuBar {
  private readonly bar = document.getElementById('menu-bar')!;
  private shown = '';
  private tops: { readonly button: HTMLButtonElement; readonly entry: MenuEntry }[] = [];
  private open: { readonly button: HTMLButtonElement; readonly list: MenuList } | undefined;

  constructor(private readonly onChoose: (functionName: string) => void) {
    this.bar.addEventListener('keydown', event => this.press(event));
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.bar.contains(target as Node)) this.close();
    });
    // A click into the sidebar's frame raises no event in this document.
    window.addEventListener('blur', () => this.close());
    this.bar.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget !== null && !this.bar.contains(relatedTarget as Node)) this.close();
    });
  }

  show(menus: readonly Menu[]): void {
    const text = JSON.stringify(menus);
    if (text === this.shown) return;
    this.shown = text;
    this.close();
    this.tops = [];
    this.bar.replaceChildren(...menuEntries(menus, addOnName).map(entry => this.holderOf(entry)));
  }

  private holderOf(entry: MenuEntry): HTMLElement {
    const holder = document.createElement('div');
    holder.className = 'menu-holder';
    holder.setAttribute('role', 'none');
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: entry.caption,
      // The Tab key reaches one item; the arrow keys move between them.
      tabIndex: this.tops.length === 0 ? 0 : -1,
    });
    button.setAttribute('role', 'menuitem');
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => {
      if (this.open?.button === button) this.close();
      else this.openAt(button, entry, 'first');
    });
    button.addEventListener('pointerenter', () => {
      if (this.open && this.open.button !== button) this.openAt(button, entry, 'first');
    });
    button.addEventListener('keydown', event => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      event.stopPropagation();
      this.openAt(button, entry, event.key === 'ArrowDown' ? 'first' : 'last');
    });
    holder.append(button);
    this.tops.push({ button, entry });
    return holder;
  }

  private openAt(button: HTMLButtonElement, entry: MenuEntry, focused: 'first' | 'last'): void {
    this.close();
    const list = new MenuList(entry.entries ?? [], {
      label: entry.caption,
      onLeave: () => {
        this.close();
        button.focus();
      },
      onChoose: functionName => {
        this.close();
        button.blur();
        this.onChoose(functionName);
      },
    });
    button.after(list.element);
    button.setAttribute('aria-expanded', 'true');
    this.open = { button, list };
    if (focused === 'first') list.focusFirst();
    else list.focusLast();
  }

  private close(): void {
    this.open?.button.setAttribute('aria-expanded', 'false');
    this.open?.list.element.remove();
    this.open = undefined;
  }

  /** The open menu is left: to its neighbour or out of the bar. */
  private press(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') this.close();
    if (step === undefined) return;
    event.preventDefault();
    const at = this.tops.findIndex(({ button }) => button.parentElement!.contains(document.activeElement));
    const next = this.tops[(at + step + this.tops.length) % this.tops.length]!;
    if (next.button === this.open?.button) return;
    if (this.open) this.openAt(next.button, next.entry, 'first');
    else next.button.focus();
  }
}
