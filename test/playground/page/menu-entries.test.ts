// The entries of the menu bar.
import { menuEntries } from '../../../dev/playground/page/menu-entries';

const open = { kind: 'item', caption: 'Open', functionName: 'openIt' } as const;

test('an add-on’s menu is below Extensions, under its name; other menus stand beside it', () => {
  const more = { kind: 'submenu', caption: 'More', items: [open] } as const;
  const entries = menuEntries(
    [
      { kind: 'menu', caption: 'Mine', items: [open] },
      { kind: 'addon', caption: '', items: [open, { kind: 'separator' }, more] },
    ],
    'CoinTracking',
  );
  const item = { caption: 'Open', functionName: 'openIt' };
  expect(entries).toEqual([
    { caption: 'Mine', entries: [item] },
    {
      caption: 'Extensions',
      entries: [
        { caption: 'CoinTracking', entries: [item, undefined, { caption: 'More', entries: [item] }] },
      ],
    },
  ]);
});

test('without a menu the add-on is there, and can’t be chosen', () => {
  expect(menuEntries([], 'CoinTracking')).toEqual([
    { caption: 'Extensions', entries: [{ caption: 'CoinTracking' }] },
  ]);
});
