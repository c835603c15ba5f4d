// The value with currencies, where there are any, and the value in bitcoin, side by side.
import type { Home } from '../../contract';
import { useAddOn } from '../add-on';

/** Longer than that, the two stand one below the other. */
const longestBeside = 15;

export function Pair({ home: { value, withCurrencies, valueBtc, currency } }: { readonly home: Home }) {
  const { words, formats } = useAddOn();
  const shown = withCurrencies === undefined ? '' : formats.money(withCurrencies, currency);
  const isMore = shown !== '' && shown !== formats.money(value ?? 0, currency);
  if (!isMore && valueBtc === undefined) return null;
  return (
    <dl class="pair" data-long={shown.length > longestBeside}>
      {isMore && (
        <div>
          <dt>{words.home.withCurrencies}</dt>
          <dd>{shown}</dd>
        </div>
      )}
      {valueBtc !== undefined && (
        <div>
          <dt>{words.home.inBitcoin}</dt>
          <dd>{formats.bitcoin(valueBtc)}</dd>
        </div>
      )}
    </dl>
  );
}
