// Which currencies are money: never a lot, never a disposal. The account's own currency is money, too. Stablecoins are coins.
import { once } from '../../core/once';

/** ISO 4217, as far as exchanges take it. */
const codes =
  'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK DOP EGP EUR GBP GEL GHS HKD HRK HUF IDR ILS INR ISK JOD JPY ' +
  'KES KRW KWD KZT LKR MAD MMK MUR MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD ' +
  'UAH UGX USD UYU UZS VES VND XAF XOF ZAR';

const money = once(() => new Set(codes.split(' ')));

export function isMoney(currency: string, accountCurrency: string): boolean {
  return money().has(currency) || currency === accountCurrency;
}
