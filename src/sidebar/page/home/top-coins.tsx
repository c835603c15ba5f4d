// The largest coins, each with a bar that is its share of the largest one.
import type { Home, MadeReport } from '../../contract';
import { useAddOn } from '../add-on';
import { LinkButton } from '../ui/link-button';

interface Props {
  readonly home: Home;
  readonly most: number;
  readonly sheets: readonly MadeReport[];
}

export function TopCoins({ home, most, sheets }: Props) {
  const { words, formats, call, go } = useAddOn();
  const { coins, coinCount, currency } = home;
  if (coins.length === 0) return null;
  const largest = coins[0]!.value;
  const overview = sheets.find(({ report }) => report === 'overview');
  const openAll = () => {
    if (overview) void call('openSheet', { sheet: overview.sheet });
    else go('insert', { name: 'task', task: 'allCoins' });
  };
  return (
    <section class="stack tight" aria-labelledby="top-coins">
      <div class="spread">
        <h3 id="top-coins">{words.home.topCoins}</h3>
        <span class="small">
          <LinkButton onClick={openAll}>{words.home.all(coinCount)}</LinkButton>
        </span>
      </div>
      <ol class="coins">
        {coins.slice(0, most).map(({ coin, value, share }) => (
          <li key={coin}>
            <b class="coin-name">{coin}</b>
            <span class="track" aria-hidden="true">
              <span style={{ width: `${Math.max(0, (value / largest) * 100)}%` }} />
            </span>
            <span class="small quiet">{formats.percent(share)}</span>
            <span>{formats.roughMoney(value, currency)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
