// docs/accuracy.md: what the figures made from transactions mean, and which outside figures they are held to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './bundle';

const sources: Readonly<Record<string, string>> = {
  'eprbell/rp2': 'rp2, golden reports: FIFO, LIFO, HIFO with income, fees in coins, gifts, long and short',
  'rotki/rotki': 'rotki, unit tests: missing purchases, fees, crypto to crypto, average',
  'beancount/beancount': 'beancount, booking tests: which lots leave',
  'portfolio-performance/portfolio':
    'Portfolio Performance: FIFO and moving average in EUR, rounded to cents',
  'cryptoltruist/cryptoTax': 'cryptoTax: average cost with cash fees',
  'ghostfolio/ghostfolio': 'Ghostfolio: average cost, closed positions',
  'cointracking.freshdesk.com': "CoinTracking's help: order of lots by method, the German year",
  'help.cryptotaxcalculator.io': "CryptoTaxCalculator's help",
  'support.cointracker.io': "CoinTracker's help: one pool, and one for each wallet",
  'reddit.wdas.io': 'a user’s worked example of a transfer that carries its lots',
};

const differences = `| question | elsewhere | here |
|---|---|---|
| cash fee of a purchase or sale | in cost or off the proceeds: rp2, cryptoTax, Portfolio Performance, rotki by default; apart: Ghostfolio, rotki by option | CoinTracking’s amounts already include it, so nothing is added |
| fee in the coin that is sold | leaves with the sale, its cost counts (rp2) | the same: the sold amount includes it |
| fee in a third coin | a disposal of that coin (rotki, rp2) | only where CoinTracking has a fee row for it; CT_CHECK names the others |
| fee of a transfer | a disposal at market value (rp2) | leaves with its cost, without a gain; with one pool for all nothing happens |
| more sold than bought | cost 0, reported (CoinTracking, rotki); refused (beancount, rp2) | cost 0, in a column of its own and in CT_CHECK |
| gift, donation | a disposal at market value (rp2); no gain (CoinTracker); a report of its own (CoinTracking) | no gain and no row; \`gifts=show\` or \`gifts=sale\` |
| HIFO | by unit price (rp2, rotki, beancount); by the lot’s total cost (CoinTracking, which calls the other one HPFO) | \`HIFO\` by unit price, \`HIFO-COST\` by total cost |
| long-term | 365 days or more (rp2), more than 365 × 24 hours (rotki), more than a year by the calendar (CoinTracking for Germany) | \`longterm=1y\` by the calendar of the spreadsheet’s time zone, \`365\` as rp2 |
| rounding | to cents at each step (Portfolio Performance) | exact to 18 decimals, rounded to 8 at the very end |
| pools | one (rp2, rotki); one, or one for each exchange (CoinTracking) | \`pool=all\` or \`pool=exchange\` |`;

const rules = `### Lots and gains

- **Money** is the account’s currency and every other fiat currency; stablecoins are coins. Money is never a lot or a disposal.
- **Price of a trade**: the side in the account’s currency, else the sold side’s value in it; the new lot costs the same, so no value
  appears or vanishes. A side without a value takes the other side’s. With \`btc=yes\` values in BTC count in the same way.
- **No value** (blank, or 0 with an amount): proceeds and gain are blank and in no sum, and neither is the cost. A lot without a value
  has a blank cost, and so has its sale; under AVERAGE it counts as 0. Income may be worth 0. CT_CHECK names all of them.
- **Order**: by time, in one second by CoinTracking’s number. Lots leave by the method; among equals the oldest goes first, under LIFO the
  newest. A sale may use later purchases of its own second before anything is missing.
- **AVERAGE** is the pool’s moving average at the moment of each sale; the oldest leave first, which decides the term.
- **More sold than there is**: the missing part costs 0, and no later purchase fills it. Gain is short-term, long-term and missing together.
- **Term**: with \`longterm=1y\` a sale is long-term from the day after the same calendar day a year later, of 29 February from 1 March.
  \`days_held\` counts whole 24 hours. \`long_from\` is the first day every moment of which is long-term.
- **Leaving without a sale**: lots of gifts, donations, losses, thefts and expenses that aren’t taxed leave without a gain; with
  \`gifts=sale\` gifts and donations are sales at their value, the others never. Fee rows, spends and other expenses are sales.
- **Income** is a lot at its value. **Swaps that aren’t taxed** change a lot’s coin and keep its cost and day. **Margin, derivatives,
  liquidity, loans and collateral** are not covered, but margin, borrowing and settlement fees in a coin are sales. A type that nobody
  knows is a trade where it has two sides; coming in it brings no lot, going out lots leave without a gain. CT_CHECK names these types.

### Transfers and accounts

- **Transfers** are pairs: the same coin on another exchange, a deposit of 95 to 100 % of the withdrawal, from 24 hours before to 48 hours
  after it, one to one; the smallest difference of amounts first, then of times, then the lower number. With a pool for each exchange
  they carry the lots that the method takes first, ordered at the new place by the day they were acquired. A deposit before its withdrawal
  carries what the sender had by then. Without its other half a withdrawal leaves its lots where they are, and a deposit adds none.
- **Exchanges** that differ only in case or blanks are one, as seen first.
- **All accounts** (\`account=*\`) are one stream of transactions, those of the same second account by account: with one pool, one over
  all of them; with a pool for each exchange, one for each exchange of each account, also where two have the same name. A transfer to
  another account is a pair like any other. A fee that stands twice is looked for within an account.
- **Figures of several accounts**: amounts, values, costs and gains of a coin are added up exactly. A price is what amounts times prices
  come to, a cost per unit what the costs come to; other ratios and percentages are blank where several accounts have the coin.
  Histories have a sum on the days on which every account that has begun by then has a figure. Accounts whose account currencies
  differ are refused wherever there is a figure in it. If one account can't answer, there is no sum.

### Sums, prices and returns

- **Income** means CoinTracking’s types of income, taxable or not. Gifts are flows; margin, liquidity and loans are neither.
- **Fees** inside of amounts and rows of fees stand apart; a fee that has both counts as its row, so every key gives the same total. Inside
  an amount it is worth its share of that side; in a third coin its row’s value, else blank, with its amount and counted.
- **Flows** are deposits and withdrawals of money without a pair, and gifts and donations at their value. Transfers of coins without
  their other half and unknown types stand apart, in no sum.
- **Price at the end of a day**: the first point of the coin’s history within 12 hours from the next midnight on, else the last one before;
  today the balance’s. Whether CoinTracking’s points stand for the beginning or the end of their day isn’t documented: the account’s own
  transactions tell, anew with each fetch.
- **Returns**: a flow counts at the start of its day. Of \`scope=coins\` flows are what money bought and coins sold for money, gifts,
  donations, spends, expenses and transfers without their other half; income, fees and losses are gain or loss. Of \`scope=total\` they are
  those of CT_FLOWS. The time-weighted return is blank where at some time nothing was there that could grow, or where what leaves a day
  leaves less than a hundredth; the money-weighted one is Excel’s XIRR, blank where none or several fit.
- **Checks**: a balance is right within 0.00000001 or 0.01 % of the amount; a dip below zero counts beyond −0.00000001 at the end of its
  second. A duplicate has the second, coins, amounts and exchange of another; fees and income repeat by nature.`;

export function accuracyReport(): string {
  const file = join(projectRoot, 'test/reliability/outside-figures.json');
  const figures = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const rows = Object.entries(sources).map(([name, words]) => {
    const count = (what: string) => figures[`${name}: ${what}`] ?? 0;
    return `| ${words} | ${count('cases')} | ${count('disposals')} | ${count('cases as formulas')} |`;
  });
  return `<!-- Generated by npm run generate. -->

# Accuracy

What the figures mean that are computed from transactions, and what they are held to. **They are for your information and no tax
advice**: what counts for taxes differs by country and year.

## Outside figures

Facts from other programs' tests and from help pages. Each must come out the same, with the source's own method, from the engine and,
where the source's rows exist in CoinTracking's terms, from the formulas.

| source | cases | sales | as formulas |
|---|--:|--:|--:|
${rows.join('\n')}

The money-weighted return is held to Excel's XIRR, the holding period to leap years, time zones and both rules of a year. A second, slow
computation in fractions agrees on every lot of 1,200 random accounts, with each method and kind of pool, and on what CT_REALIZED and
CT_LOTS show of 400 accounts that differ a little from those of the sources: rows missing or twice, in one second or on a leap day, other
types, transfers, swaps, blanks, other options.

## Where the sources differ

${differences}

## Rules

${rules}
`;
}
