// The help of the functions in Chinese (simplified). Names, fields and values of options stay English: people type them.
import type { FunctionHelp } from '../pack';

export const chineseFunctionHelp: FunctionHelp = {
  'What you hold now: a table of all coins, or the amount, value or price of one coin or a range of coins.':
    '当前持仓：列出所有币种的表格，或某个币种、一列币种的数量、价值或价格。',
  'What all coins are worth, or the whole account with its currencies.':
    '所有币种的价值，或整个账户连同货币的合计。',
  'Realized and unrealized gains: a table of all coins, or figures of one coin or a range of coins.':
    '已实现和未实现盈亏：列出所有币种的表格，或某个币种、一列币种的数字。',
  'What you hold by exchange, trade group or transaction type; narrowed by name and coin.':
    '按交易所、交易分组或交易类型查看持仓，可按名称和币种缩小范围。',
  'All trades and transactions with their values, oldest first.': '所有交易和转账及其价值，从最早的开始。',
  'All ledger entries with the balances before and after, oldest first.':
    '所有账本记录及其前后余额，从最早的开始。',
  "The account's value day by day: the total and whatever other series CoinTracking keeps.":
    '账户每日的价值：总值，以及 CoinTracking 提供的其他序列。',
  "A coin's amount and value day by day; for a range of coins, side by side.":
    '某个币种每日的数量和价值；给出一列币种时并排显示。',
  'Calls left this hour, when each dataset was fetched, the last error. Fetches nothing.':
    '本小时剩余的调用次数、各数据集的获取时间、最近的错误。本身不获取任何数据。',

  'A coin as CoinTracking names it, or a range of coins.': 'CoinTracking 所用的币种名称，或一列币种。',
  'A coin as CoinTracking names it, or a range of coins. Leave it out for all.':
    'CoinTracking 所用的币种名称，或一列币种。省略则为全部。',
  'amount (default), value_fiat, value_btc, price_fiat, price_btc, change1h, change24h, change7d, change30d; one, a list or a range.':
    'amount（默认）、value_fiat、value_btc、price_fiat、price_btc、change1h、change24h、change7d、change30d；可为单个、列表或区域。',
  'value_fiat (default), value_btc: what all coins are worth. profit_fiat, profit_btc: with currencies and commodities, which is the profit or loss only where no deposits of money are recorded. One, a list or a range.':
    'value_fiat（默认）、value_btc：所有币种的价值。profit_fiat、profit_btc：连同货币和大宗商品，仅在没有记录资金存入时才是盈亏。可为单个、列表或区域。',
  "The columns of the table by CoinTracking's names, such as amount (default), cost or current_value; one, a list or a range. The amount leaves deposits and withdrawals out, so it may differ from CT_BALANCE's.":
    '表格的列，用 CoinTracking 的名称，例如 amount（默认）、cost 或 current_value；可为单个、列表或区域。数量不计入存入和提取，因此可能与 CT_BALANCE 不同。',
  'amount (default), fiat, btc; one, a list or a range; with layout=cross one.':
    'amount（默认）、fiat、btc；可为单个、列表或区域；用 layout=cross 时只能一个。',
  'amount, fiat, btc; one, a list or a range. Leave it out for all three.':
    'amount、fiat、btc；可为单个、列表或区域。省略则三者都显示。',
  'By exchange (default), group or type.': '按交易所 exchange（默认）、分组 group 或类型 type。',
  'One exchange, trade group or transaction type. Leave it out for all.':
    '某个交易所、交易分组或交易类型。省略则为全部。',
  'One or more series, or a range of their names: Coins is what CT_TOTAL() shows now, Total is CT_TOTAL("profit_fiat"), with currencies and commodities. Leave it out for all.':
    '一个或多个序列，或写有其名称的区域：Coins 即 CT_TOTAL() 现在显示的值，Total 即 CT_TOTAL("profit_fiat")，连同货币和大宗商品。省略则为全部。',
  'One item of the table, such as calls_left or getBalance. Leave it out for all.':
    '表格中的某一项，例如 calls_left 或 getBalance。省略则为全部。',
  'Settings as "name=value; name=value", or a two-column range of names and values.':
    '设置，写作 "名称=值; 名称=值"，或由名称和值组成的两列区域。',

  'Which connected account, or demo for made-up data; the first one is called default. * is all of them together.':
    '使用哪个已连接的账户，或用 demo 表示虚构数据；第一个名为 default。* 表示所有账户合在一起。',
  'Which connected account, or demo for made-up data; the first one is called default. * is the sum of all of them, on the days of which each that has begun by then has figures.':
    '使用哪个已连接的账户，或用 demo 表示虚构数据；第一个名为 default。* 表示所有账户之和，只列出当时已开始记录的账户全都有数据的日期。',
  'Whether a header row comes first.': '第一行是否为标题行。',
  'Which columns, in which order, by their names or their headers.': '显示哪些列及其顺序，用列名或标题。',
  'What stands beside a coin that the account has never had. Left out: blank in a range or a list, an error for a single coin.':
    '账户从未有过的币种旁边显示什么。省略时：区域或列表中留空，单个币种则报错。',
  'no: shows only what is fetched already, blank until then, and never spends a call.':
    'no：只显示已获取的数据，在此之前为空，绝不消耗调用次数。',
  'At most this many rows.': '最多显示的行数。',
  'Nothing before this day; also 2025, 2025-Q1, 2025-03, today-30, ytd, last year, or a cell with a date.':
    '只显示这一天及之后的数据；也可写 2025、2025-Q1、2025-03、today-30、ytd、last year，或用含日期的单元格。',
  'Nothing after this day, which itself is included; also 2025, 2025-Q1, 2025-03, yesterday, last month.':
    '只显示这一天（含当天）及之前的数据；也可写 2025、2025-Q1、2025-03、yesterday、last month。',
  'asc: oldest first. desc: newest first; with limit, the newest ones.':
    'asc：从最早的开始。desc：从最新的开始；与 limit 同用时只取最新的。',
  'desc (default): the largest value first; with limit, the largest ones. asc: the smallest first.':
    'desc（默认）：价值从大到小；与 limit 同用时只取最大的。asc：从小到大。',
  'desc: the largest value first; with limit, the largest ones. asc: the smallest. Left out: as CoinTracking sorts.':
    'desc：价值从大到小；与 limit 同用时只取最大的。asc：从小到大。省略则按 CoinTracking 的顺序。',
  'desc: the largest value first, of several days the newest; with limit, only those. asc: the smallest, the oldest. Left out: by name, days as they are given.':
    'desc：价值最大的在前，多个日期时最新的在前；配合 limit 只显示这些。asc：最小的、最早的在前。省略则按名称，日期按给出的顺序。',
  'Whether the table lists coins that you hold nothing of any more. Left out: no.':
    '表格是否列出已不再持有的币种。省略则为 no。',
  'So many rows of the table, the largest, and the rest together as a last row called Other, with its value alone.':
    '表中价值最大的这么多行，其余合并为最后一行 Other，只显示价值。',
  'Which price CoinTracking takes for a transaction. Left out: as set in the account.':
    'CoinTracking 对一笔交易采用哪种价格。省略则按账户中的设置。',
  'Average cost of the unsold or of all purchases. Left out: as set in the account.':
    '平均成本按未卖出的买入 (unsold) 还是全部买入 (all) 计算。省略则按账户中的设置。',
  'Whether deposits and withdrawals are left out. Left out: no, so that each group shows what is held there.':
    '是否不计入存入和提取。省略则为 no，使每个分组显示其实际持有量。',
  'Whether deposits and withdrawals are left out. Left out: yes, as they are neither gain nor loss.':
    '是否不计入存入和提取。省略则为 yes，因为它们既非盈利也非亏损。',
  'Values in BTC instead of the account currency.': '价值以 BTC 表示，而不是账户货币。',
  'The tax method, such as FIFO or HIFO, where CoinTracking offers it. Left out: as set in the account.':
    '税务方法，例如 FIFO 或 HIFO，须 CoinTracking 支持。省略则按账户中的设置。',
  'Whether the sums of each group come along, as coin TOTAL_SUMMARY, or come alone. With layout=cross they are of coins only and come as a first row. Left out: no.':
    '是否一并显示各组的合计（币种写作 TOTAL_SUMMARY），或只显示合计 (only)。用 layout=cross 时只合计币种，放在第一行。省略则为 no。',
  'list (default): a row for each group and coin, and money is one. cross: a row for each coin and a column for each group, the most valuable first, behind their sum; without money. Beside given coins only the groups, 0 where a coin is not held.':
    'list（默认）：每组每币种一行，法币也在内。cross：每币种一行，先是合计，再是每组一列，价值最高的在前；不含法币。给出币种时旁边只显示各组，未持有的为 0。',
  'So many of the most valuable groups, the rest together as a last one called Other.':
    '只单独列出价值最高的这么多组，其余合并为最后一组 Other。',
  'the value of each coin on each exchange, with sums': '每个币种在各交易所的价值，带合计',
  'Only transactions of this type count.': '只计入此类型的交易。',
  'Only these transaction types.': '只显示这些交易类型。',
  'Only rows with one of these coins on any side.': '只显示任意一侧含有这些币种的行。',
  'Only these exchanges or wallets.': '只显示这些交易所或钱包。',
  'Only these trade groups.': '只显示这些交易分组。',
  "With CoinTracking's advanced columns.": '包含 CoinTracking 的高级列。',

  'the amount of BTC': 'BTC 的数量',
  'its value in the account currency': '其价值，以账户货币表示',
  'amount and value beside each coin of a range': '在区域中每个币种旁显示数量和价值',
  'the ten largest holdings': '价值最大的十项持仓',
  'the ten largest holdings, and the value of the others': '价值最大的十项持仓，以及其余持仓的价值',
  'the value of all coins, in the account currency': '所有币种的价值，以账户货币表示',
  'the total with currencies: what the account is worth where deposits of money are recorded, else the profit or loss':
    '连同货币的合计：记录了资金存入时为账户价值，否则为盈亏',
  'both, with a header row': '两者都显示，并带标题行',
  'all coins with cost, value and gains': '所有币种的成本、价值和盈亏',
  'what the ETH cost and what they are worth': 'ETH 的成本和现值',
  'the same table in BTC': '同一表格，以 BTC 表示',
  'every coin on every exchange': '每个交易所上的每个币种',
  'the amount of BTC on Kraken': 'Kraken 上的 BTC 数量',
  'what each exchange holds in sum, the largest first': '各交易所的合计持仓，从大到小',
  'all transactions': '全部交易',
  'the newest twenty': '最新的二十笔',
  "a year's trades in three columns": '一年的交易，显示三列',
  'the whole ledger': '完整账本',
  'entries of BTC since 2025': '2025 年以来的 BTC 记录',
  'date and total value, ready for a chart': '日期和总值，可直接用于图表',
  'one year of it': '其中一年',
  'date, amount and value of BTC': 'BTC 的日期、数量和价值',
  'date and value since 2025': '2025 年以来的日期和价值',
  'the value of three coins side by side': '三个币种的价值并排显示',
  'a table of all items': '列出所有项目的表格',
  'how many calls the rolling hour still allows': '最近一小时内还可调用多少次',
  'when the balance was fetched': '持仓数据的获取时间',

  'Gains that you have realized, computed lot by lot: by period, coin, exchange, term, or sale by sale.':
    '已实现收益，按买入批次逐笔计算：按期间、币种、交易所、持有期，或逐笔卖出列出。',
  'How fine: year, quarter, month, day or all; or which days: 2025, 2025-Q1, 2025-03, ytd, last year.':
    '粒度：year、quarter、month、day 或 all；或者日期范围：2025、2025-Q1、2025-03、ytd、last year。',
  'A row for each year (default), quarter, month or day; coin, exchange, transaction type or term; or sale: a row for each lot of each sale.':
    '每年（year，默认）、quarter、month 或 day 一行；或按 coin、exchange、type、持有期 term；或 sale：每笔卖出用到的每个批次一行。',
  'Which lot a sale uses first: the oldest (FIFO, default), the newest (LIFO), the dearest by unit price (HIFO; CoinTracking calls it HPFO) or by total cost (HIFO-COST; CoinTracking: HIFO), the cheapest by unit price (LOFO), or the average of all.':
    '卖出时先用哪个批次：最早的（FIFO，默认）、最新的（LIFO）、单价最高的（HIFO；CoinTracking 称 HPFO）或总成本最高的（HIFO-COST；CoinTracking 称 HIFO）、单价最低的（LOFO），或全部的平均成本（AVERAGE）。',
  'all (default): one pool of lots for each coin. exchange: one on each exchange, and transfers carry their lots; CoinTracking calls it depot separation.':
    'all（默认）：每个币种一个批次池。exchange：每个交易所一个，转账会带走其批次；CoinTracking 称为 depot separation。',
  'When a gain is long-term: after a year by the calendar (1y, default), after 365 times 24 hours, or never (none).':
    '何时算长期收益：按日历满一年之后（1y，默认）、满 365 个 24 小时（365），或从不（none）。',
  'Gifts, donations, losses: their lots leave without a row (none, default), with a row without a gain (show), or gifts and donations count as sales at their value (sale).':
    '赠与、捐赠、损失：批次离开但不列出（none，默认）、列出但没有收益（show），或赠与和捐赠按其价值算作卖出（sale）。',
  'the gains of each year': '每年的收益',
  'short-term and long-term gains of 2025': '2025 年的短期和长期收益',
  'each sale of 2025 with the lots it used': '2025 年的每笔卖出及其用到的批次',

  'Coins earned without buying them, summed by period and transaction type, coin or exchange.':
    '未经购买而获得的币（利息、空投等），按期间以及交易类型、币种或交易所汇总。',
  'A row of each period for each transaction type (type, default), coin or exchange.':
    '每个期间中，每种交易类型（type，默认）、每个币种（coin）或每个交易所（exchange）一行。',
  'What layout=cross shows: gain (default), gain_short, gain_long, missing, proceeds, cost, or amount with by=coin.':
    'layout=cross 显示的内容：gain（默认）、gain_short、gain_long、missing、proceeds、cost；by=coin 时也可用 amount。',
  'What layout=cross shows: value_fiat (default), value_btc, rows, or amount with by=coin.':
    'layout=cross 显示的内容：value_fiat（默认）、value_btc、rows；by=coin 时也可用 amount。',
  'list (default): a row for each period and key. cross: a row for each period and a column for each key, behind their sum.':
    'list（默认）：每个期间和每个键一行。cross：每个期间一行，合计列之后每个键一列。',
  'Only so many of the largest by name; all others together are the last one, Other.':
    '只单独列出最大的这么多项；其余合并为最后一项 Other。',
  'asc (default): oldest period first. desc: newest first, and within a period the largest value first.':
    'asc（默认）：最早的期间在前。desc：最新的在前，同一期间内价值最大的在前。',
  'income by year and type': '按年份和类型的收入',
  'income of 2025 by coin, the largest first': '2025 年按币种的收入，从大到小',
  'the months of 2025, with columns for the sum, the three largest coins and the rest':
    '2025 年各月，合计、最大的三种币和其余各一列',
  'Fees by period: those inside of amounts and those with a row of their own; or by type, coin, exchange.':
    '按期间的手续费：包含在金额内的和单独成行的；或按类型、币种、交易所。',
  'kind (default): fees inside of amounts (inside), which gains count already, and fees with a row of their own (row). Or by type, coin or exchange. A fee that stands in both places counts once, as row.':
    'kind（默认）：包含在金额内的手续费（inside，收益已计入）和单独成行的手续费（row）。或按 type、coin 或 exchange。两处都有的手续费只计一次，算作 row。',
  'the fees of each year, by kind': '每年的手续费，按种类',
  'months, with a column for each exchange': '各月，每个交易所一列',
  'fees of 2025 by coin, the largest first': '2025 年按币种的手续费，从大到小',
  'Money and gifts that came in and went out by period; transfers without their other half apart.':
    '按期间流入和流出的资金与赠与；缺少另一半的转账单独列出。',
  'kind (default): money (fiat), gifts (gift), and apart from them transfers of coins without their other half (unmatched) and unknown types (unknown). Or money and gifts by type, coin or exchange.':
    'kind（默认）：资金（fiat）、赠与（gift），另外单独列出缺少另一半的币种转账（unmatched）和未知类型（unknown）。或按 type、coin 或 exchange 列出资金与赠与。',
  'What layout=cross shows: net (default), in, out, value_btc, rows, or amount with by=coin.':
    'layout=cross 显示的内容：net（默认）、in、out、value_btc、rows；by=coin 时也可用 amount。',
  'what came in and went out each year, by kind': '每年流入和流出的金额，按种类',
  'deposits and withdrawals of 2025 by exchange': '2025 年按交易所的存入和取出',
  'what came in each month, by kind': '每月流入的金额，按种类',
  'The lots that you still hold, with cost, gain so far and the day from which a sale is long-term.':
    '仍持有的买入批次，含成本、目前盈亏，以及从哪天起卖出算长期。',
  'The lots that were open at the end of this day. Left out: now.': '该日结束时仍持有的批次。省略则为现在。',
  'With one coin: which lots a sale of this amount would use, in that order, and what each would bring. What no lot is there for is of type missing.':
    '须指定一个币种：卖出该数量会依次用到哪些批次，各批次可得多少。没有对应批次的部分类型为 missing。',
  'coin (default): by coin, the oldest first. free: what becomes long-term soonest first.':
    'coin（默认）：按币种，最早的在前。free：最早成为长期的在前。',
  'all open lots': '所有仍持有的批次',
  'the lots that a sale of 0.13 BTC would use': '卖出 0.13 BTC 会用到的批次',
  'the open lots at the end of 2025': '2025 年底仍持有的批次',

  'Value and share of each coin, exchange, transaction type or class of your own, the largest first; with targets, the drift from them.':
    '每个币种、交易所、交易类型或自定义类别的价值和份额，从大到小；给出目标时还有偏离。',
  'coin (default), exchange or type; or classes of your own: a range of two columns, coins and their classes.':
    'coin（默认）、exchange 或 type；或自定义类别：两列的区域，币种及其类别。',
  'What you aim at: a range of two columns, names and shares such as 25%. It adds target, drift (share − target) and what to buy or sell.':
    '目标：两列的区域，名称和份额（例如 25%）。会增加 target、drift（份额 − 目标）以及应买入或卖出的价值。',
  'So many rows, the rest together as a last row called Other.': '显示这么多行，其余合并为最后一行 Other。',
  'value and share of each coin': '每个币种的价值和份额',
  'value and share of each exchange, ready for a pie chart': '各交易所的价值和份额，可直接用于饼图',
  'how far each coin is from its target': '每个币种与其目标的偏离',
  'What is wrong in your data, the gravest first, and what to do: a row for each fault.':
    '数据中的问题及处理方法，最严重的在前：每个问题一行。',
  'Which columns, in which order, by their names or their headers. text is a sentence that says it all.':
    '显示哪些列及其顺序，按列名或标题填写。text 是一句完整的说明。',
  'Checks to leave out: negative, no-purchase, balance, duplicate, future, third-fee, no-value, unmatched, early-deposit, name, not-covered.':
    '要忽略的检查：negative、no-purchase、balance、duplicate、future、third-fee、no-value、unmatched、early-deposit、name、not-covered。',
  'all faults': '所有问题',
  'the three gravest, a sentence each': '最严重的三个问题，每个一句话',
  'all but two kinds': '除两类之外的所有问题',

  'What you held at the end of a day, with value and cost; for a range of days a row each, ready for a chart.':
    '某日结束时的持仓，含价值和成本；给出多个日期的区域时每天一行，可直接用于图表。',
  'A day, such as 2025-12-31, a cell with a date, or a range of them.':
    '一天，例如 2025-12-31，一个日期单元格，或日期的区域。',
  'amount (default), value, cost, price; one, a list or a range.':
    'amount（默认）、value、cost、price；一个、列表或区域。',
  'coin (default): each coin in all. exchange: each coin on each exchange.':
    'coin（默认）：每个币种合计。exchange：每个交易所上的每个币种。',
  'what you held at the end of 2025': '2025 年底的持仓',
  'what the BTC were worth then': '当时 BTC 的价值',
  'where it was': '当时存放在哪里',

  'Value, money put in, gain and return of your coins by period: time-weighted and money-weighted.':
    '按期间列出币种的价值、投入资金、收益和回报率：时间加权和资金加权。',
  'coins (default): your coins, money being outside. total: with currencies. What comes in or goes out counts at the start of its day.':
    'coins（默认）：只算币种，货币在外。total：连同货币。流入和流出计在当日开始时。',
  'gain and return of each year': '每年的收益和回报率',
  'those of each month since 2025, the newest first': '2025 年以来每月的数据，最新的在前',
  'the return of this year so far, in percent': '今年迄今的回报率，以百分比表示',

  'When the data of a function or dataset was last fetched; blank as long as it never was. Fetches nothing.':
    '某个函数或数据集的数据最后一次获取的时间；从未获取则为空。本身不获取数据。',
  'A function, such as CT_LOTS: the oldest of what it is made from; or a dataset, such as getTrades. Leave it out for the newest of all.':
    '一个函数，例如 CT_LOTS：其所用数据中最旧的；或一个数据集，例如 getTrades。省略则为全部中最新的。',
  'when anything was last fetched': '最后一次获取任何数据的时间',
  'how old the data of CT_REALIZED is': 'CT_REALIZED 的数据有多旧',
  'when the balance was last fetched': '持仓数据最后一次获取的时间',
};
