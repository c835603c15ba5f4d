// What a side of a transaction is worth, in the account's currency and in BTC, as CoinTracking valued it.
import { findColumn, type Table, type TableValue } from '../../core/tables/table';
import { type Exact, exact } from '../exact';
import { knownValue, type Side, type Transaction } from './transaction';

/** `undefined`: blank. */
export interface Values {
  readonly currency: Exact | undefined;
  readonly btc: Exact | undefined;
}

export const noValues: Values = { currency: undefined, btc: undefined };

export type SideName = 'buy' | 'sell';

export class SideValues {
  private readonly btcColumns: Readonly<Record<SideName, readonly TableValue[]>>;

  /** `table`: which the transactions were read from. */
  constructor(
    table: Table,
    private readonly accountCurrency: string,
  ) {
    const column = (side: SideName) => findColumn(table, `${side}_value_in_btc`)?.values ?? [];
    this.btcColumns = { buy: column('buy'), sell: column('sell') };
  }

  /** Of a side that is there. The account's currency and BTC are worth their amount. */
  of(transaction: Transaction, side: SideName): Values {
    const { coin, amount, value } = transaction[side] as Side;
    const btc = this.btcColumns[side][transaction.row];
    return {
      currency: coin === this.accountCurrency ? amount : value,
      btc: coin === 'BTC' ? amount : typeof btc === 'number' ? exact(btc) : undefined,
    };
  }
}

/** 0 for something that is there is no value. */
export function withoutZeros({ currency, btc }: Values): Values {
  return { currency: knownValue(currency), btc: knownValue(btc) };
}
