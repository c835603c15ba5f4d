// One open menu: its items and their submenus.
// Keys: https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
import type { MenuEntries, MenuEntry } from './menu-entries';

export interface MenuListOptions {
  readonly label: string;
  readonly onChoose: (functionName: string) => void;
  /** Left or Esc: back to the item or button that opened this menu. */
  readonly onLeave: () => void;
}

export class MenuList {
  readonly element = document.createElement('ul');
  private readonly items: HTMLElement[] = [];
  private open: { readonly item: HTMLElement; readonly list: MenuList } | undefined;

  constructor(
    entries: MenuEntries,
    private readonly options: MenuListOptions,
  ) {
    this.element.className = 'menu-list';
    this.element.setAttribute('role', 'menu');
    this.element.setAttribute('aria-label', options.label);
    this.element.append(...entries.map(entry => (entry ? this.lineOf(entry) : separator())));
    this.element.addEventListener('keydown', event => this.press(event));
  }

  focusFirst(): void {
    this.items[0]?.focus();
  }

  focusLast(): void {
    this.items.at(-1)?.focus();
  }

  /** The item, with its submenu while that is open. */
  private lineOf(entry: MenuEntry): HTMLElement {
    const line = document.createElement('li');
    line.setAttribute('role', 'none');
    const item = document.createElement('div');
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.textContent = entry.caption;
    line.append(item);
    const { entries, functionName } = entry;
    if (entries) {
      item.setAttribute('aria-haspopup', 'menu');
      item.setAttribute('aria-expanded', 'false');
    }
    if (!entries && !functionName) item.setAttribute('aria-disabled', 'true');
    const choose = (focuses: boolean) => {
      if (entries) this.expand(item, entry.caption, entries, focuses);
      else if (functionName) this.options.onChoose(functionName);
    };
    item.addEventListener('click', event => {
      event.stopPropagation();
      choose(true);
    });
    item.addEventListener('pointerenter', () => {
      item.focus();
      if (entries) choose(false);
      else this.collapse();
    });
    item.addEventListener('keydown', event => {
      const opens = entries !== undefined && event.key === 'ArrowRight';
      if (!(opens || event.key === 'Enter' || event.key === ' ')) return;
      event.preventDefault();
      event.stopPropagation();
      choose(true);
    });
    this.items.push(item);
    return line;
  }

  private expand(item: HTMLElement, label: string, entries: MenuEntries, focuses: boolean): void {
    if (this.open?.item !== item) {
      this.collapse();
      const onLeave = () => {
        this.collapse();
        item.focus();
      };
      const list = new MenuList(entries, { ...this.options, label, onLeave });
      item.after(list.element);
      item.setAttribute('aria-expanded', 'true');
      this.open = { item, list };
    }
    if (focuses) this.open!.list.focusFirst();
  }

  private collapse(): void {
    this.open?.item.setAttribute('aria-expanded', 'false');
    this.open?.list.element.remove();
    this.open = undefined;
  }

  private press(event: KeyboardEvent): void {
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      Home: () => this.focusFirst(),
      End: () => this.focusLast(),
      Escape: this.options.onLeave,
      ...(this.isSubmenu && { ArrowLeft: this.options.onLeave }),
    };
    const move = moves[event.key] ?? (event.key.length === 1 ? () => this.seek(event.key) : undefined);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }

  private get isSubmenu(): boolean {
    return this.element.parentElement?.tagName === 'LI';
  }

  private get at(): number {
    return this.items.indexOf(document.activeElement as HTMLElement);
  }

  private move(step: number): void {
    const count = this.items.length;
    this.items[(this.at + step + count) % count]?.focus();
  }

  /** The next item that begins with the typed letter. */
  private seek(letter: string): void {
    const from = this.at + 1;
    const next = [...this.items.slice(from), ...this.items.slice(0, from)];
    next.find(item => item.textContent!.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  }
}

function separator(): HTMLElement {
  const line = document.createElement('li');
  line.setAttribute('role', 'separator');
  return line;
}
