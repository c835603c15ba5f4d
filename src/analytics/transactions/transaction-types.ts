// CoinTracking's transaction types and what each does, in its English and German names. The list grows: an unknown type is
// shown under its own name. What isn't proven about a type is said in docs/accuracy.md.

import { folded } from '../../core/names';
import { once } from '../../core/once';

/** `in` and `out` is decided by the side that is filled. */
export type TypeGroup =
  | 'trade'
  | 'transfer'
  | 'swap'
  | 'income'
  | 'income not taxable'
  | 'gift'
  | 'expense'
  | 'expense not taxable'
  | 'donation'
  | 'loss'
  | 'fee'
  | 'not covered'
  | 'unknown';

/** Types are separated by `|`, the spellings of one by `=`: the name that is shown comes first. */
const spellings: Readonly<Record<Exclude<TypeGroup, 'unknown'>, string>> = {
  trade: 'Trade',
  transfer: 'Deposit=Einzahlung|Withdrawal=Auszahlung',
  swap: 'Swap (non taxable)=Swap (steuerfrei)',
  income:
    'Income=Einnahme|Other Income=Sonstige Einnahme|Mining|Mining (commercial)=Mining (kommerziell)|Staking|Masternode|' +
    'Minting|Airdrop|Reward / Bonus=Belohnung / Bonus|Interest Income=Zinsen|Lending Income=Lending Einnahme|' +
    'Dividends Income=Dividenden Einnahme|LP Rewards',
  'income not taxable':
    'Income (non taxable)=Einnahme (steuerfrei)|Other Income (non taxable)=Sonstige Einnahme (steuerfrei)|' +
    'Airdrop (non taxable)=Airdrop (steuerfrei)',
  gift: 'Gift / Tip=Gift / Tip (in)=Gift (in)=Geschenk|Gift=Gift (out)=Schenkung',
  expense: 'Spend=Ausgabe|Other Expense=Sonstige Ausgabe',
  'expense not taxable': 'Expense (non taxable)=Ausgabe (steuerfrei)',
  donation: 'Donation=Donation (out)=Spende',
  loss: 'Stolen=Stolen / Hacked / Fraud=Gestohlen|Lost=Verlust',
  fee:
    'Other Fee=Sonstige Gebühr|Borrowing Fee=Borrowing Gebühr|Settlement Fee=Settlement Gebühr|' +
    'Margin Fee=Margin Gebühr',
  'not covered':
    'Margin Trade|Derivatives / Futures Trade=Derivate / Futures Trade|Margin Profit=Margin Gewinn|' +
    'Margin Loss=Margin Verlust|Derivatives / Futures Profit=Derivate / Futures Gewinn|' +
    'Derivatives / Futures Loss=Derivate / Futures Verlust|Provide Liquidity|Remove Liquidity|Receive LP Token|' +
    'Return LP Token|Receive Loan=Darlehen erhalten|Repay Loan=Darlehen zurückgezahlt|' +
    'Send Collateral=Add Collateral=Collateral gesendet|' +
    'Receive Collateral=Remove Collateral=Collateral erhalten|Liquidation',
};

export interface TransactionType {
  /** In English, whatever language the account is in; an unknown type's own. */
  readonly name: string;
  readonly group: TypeGroup;
}

/** Few cells read a type, but every cell loads this file. */
const types = once(
  () =>
    new Map(
      Object.entries(spellings).flatMap(([group, list]) =>
        list.split('|').flatMap(one => {
          const [name, ...others] = one.split('=') as [string, ...string[]];
          const type: TransactionType = { name, group: group as TypeGroup };
          return [name, ...others].map(spelling => [key(spelling), type] as const);
        }),
      ),
    ),
);

/** The English names of CoinTracking's own types. */
export function knownTypes(): string[] {
  return [...new Set([...types().values()].map(({ name }) => name))];
}

export function readType(text: string): TransactionType {
  return types().get(key(text)) ?? { name: text.trim(), group: 'unknown' };
}

/** CoinTracking writes one type with and without blanks, brackets and slashes. */
function key(type: string): string {
  return folded(type).replace(/[\s()/]/g, '');
}
