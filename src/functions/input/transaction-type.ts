// CoinTracking's own transaction types, in English and German, each with the spellings seen in its API, exports and reports:
// https://cointracking.freshdesk.com/en/support/solutions/articles/29000042783. The list grows, so a type that isn't here may
// still be one.
import { folded } from '../../core/names';

/** A type each, separated by "|"; its spellings by "=". */
const known =
  'Trade|Margin Trade|Derivatives / Futures Trade=Derivate / Futures Trade|Swap (non taxable)=Swap (steuerfrei)|Deposit=Einzahlung|' +
  'Withdrawal=Auszahlung|Income=Einnahme|Other Income=Sonstige Einnahme|Mining|Mining (commercial)=Mining (kommerziell)|Staking|' +
  'Masternode|Minting|Airdrop|Reward / Bonus=Belohnung / Bonus|Interest Income=Zinsen|Lending Income=Lending Einnahme|' +
  'Dividends Income=Dividenden Einnahme|LP Rewards|Gift / Tip=Geschenk|Income (non taxable)=Einnahme (steuerfrei)|' +
  'Other Income (non taxable)|Airdrop (non taxable)=Airdrop (steuerfrei)|Spend=Ausgabe|Other Expense=Sonstige Ausgabe|' +
  'Expense (non taxable)=Ausgabe (steuerfrei)|Donation=Spende|Gift=Schenkung|Stolen=Gestohlen=Stolen / Hacked / Fraud|Lost=Verlust|' +
  'Other Fee=Sonstige Gebühr|Borrowing Fee=Borrowing Gebühr|Settlement Fee=Settlement Gebühr|Margin Fee=Margin Gebühr|' +
  'Margin Profit=Margin Gewinn|Margin Loss=Margin Verlust|Derivatives / Futures Profit=Derivate / Futures Gewinn|' +
  'Derivatives / Futures Loss=Derivate / Futures Verlust|Provide Liquidity|Remove Liquidity|Receive LP Token|Return LP Token|' +
  'Receive Loan=Darlehen erhalten|Repay Loan=Darlehen zurückgezahlt|Send Collateral=Collateral gesendet=Add Collateral|' +
  'Receive Collateral=Collateral erhalten=Remove Collateral|Liquidation';

/** The English names. */
export function knownTypes(): string[] {
  return known.split('|').map(type => type.split('=')[0]!);
}

/** The English name of one of CoinTracking's own types; `undefined` for any other. */
export function knownType(name: string): string | undefined {
  const wanted = typeKey(name);
  return known
    .split('|')
    .find(type => type.split('=').some(spelling => typeKey(spelling) === wanted))
    ?.split('=')[0];
}

/** The API of 2018 wrote "Gift(Out)" and "Gift/Tip(In)". */
function typeKey(name: string): string {
  return folded(name.replace(/\((?:in|out)\)\s*$/i, '')).replace(/[\s()/]/g, '');
}
