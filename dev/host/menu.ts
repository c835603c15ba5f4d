// A menu that a script built. The playground shows it, tests read it.

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly items: readonly MenuItem[] };

/** An add-on menu has no caption: Sheets shows it under the add-on's name. */
export type Menu = { readonly kind: 'addon' | 'menu'; readonly caption: string; readonly items: MenuItem[] };
