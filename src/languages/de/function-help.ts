// The help of the functions in German. Names, fields and values of options stay English: people type them.
import type { FunctionHelp } from '../pack';

export const germanFunctionHelp: FunctionHelp = {
  'What you hold now: a table of all coins, or the amount, value or price of one coin or a range of coins.':
    'Dein Bestand jetzt: eine Tabelle aller Coins, oder Menge, Wert oder Kurs von einem Coin oder einem Bereich mit Coins.',
  'What all coins are worth, or the whole account with its currencies.':
    'Was alle Coins wert sind, oder der ganze Account mit seinen Währungen.',
  'Realized and unrealized gains: a table of all coins, or figures of one coin or a range of coins.':
    'Realisierte und unrealisierte Gewinne: eine Tabelle aller Coins, oder Zahlen zu einem Coin oder einem Bereich mit Coins.',
  'What you hold by exchange, trade group or transaction type; narrowed by name and coin.':
    'Dein Bestand nach Börse, Trade-Gruppe oder Transaktionsart; einzugrenzen auf Namen und Coin.',
  'All trades and transactions with their values, oldest first.':
    'Alle Trades und Transaktionen mit ihren Werten, die ältesten zuerst.',
  'All ledger entries with the balances before and after, oldest first.':
    'Alle Ledger-Einträge mit dem Bestand davor und danach, die ältesten zuerst.',
  "The account's value day by day: the total and whatever other series CoinTracking keeps.":
    'Der Wert des Accounts Tag für Tag: der Gesamtwert und alle weiteren Reihen, die CoinTracking führt.',
  "A coin's amount and value day by day; for a range of coins, side by side.":
    'Menge und Wert eines Coins Tag für Tag; bei einem Bereich mit Coins nebeneinander.',
  'Calls left this hour, when each dataset was fetched, the last error. Fetches nothing.':
    'Wie viele Abrufe diese Stunde noch übrig sind, wann welcher Datensatz abgerufen wurde, der letzte Fehler. Ruft selbst nichts ab.',

  'A coin as CoinTracking names it, or a range of coins.':
    'Ein Coin, wie CoinTracking ihn nennt, oder ein Bereich mit Coins.',
  'A coin as CoinTracking names it, or a range of coins. Leave it out for all.':
    'Ein Coin, wie CoinTracking ihn nennt, oder ein Bereich mit Coins. Ohne Angabe: alle.',
  'amount (default), value_fiat, value_btc, price_fiat, price_btc, change1h, change24h, change7d, change30d; one, a list or a range.':
    'amount (Vorgabe), value_fiat, value_btc, price_fiat, price_btc, change1h, change24h, change7d, change30d; ein Feld, eine Liste oder ein Bereich.',
  'value_fiat (default), value_btc: what all coins are worth. profit_fiat, profit_btc: with currencies and commodities, which is the profit or loss only where no deposits of money are recorded. One, a list or a range.':
    'value_fiat (Vorgabe), value_btc: was alle Coins wert sind. profit_fiat, profit_btc: mit Währungen und Rohstoffen; das ist nur dann der Gewinn oder Verlust, wenn keine Einzahlungen von Geld erfasst sind. Ein Feld, eine Liste oder ein Bereich.',
  "The columns of the table by CoinTracking's names, such as amount (default), cost or current_value; one, a list or a range. The amount leaves deposits and withdrawals out, so it may differ from CT_BALANCE's.":
    'Die Spalten der Tabelle, wie CoinTracking sie nennt, etwa amount (Vorgabe), cost oder current_value; eine, eine Liste oder ein Bereich. Die Menge lässt Ein- und Auszahlungen weg und kann daher von CT_BALANCE abweichen.',
  'amount (default), fiat, btc; one, a list or a range; with layout=cross one.':
    'amount (Vorgabe), fiat, btc; ein Feld, eine Liste oder ein Bereich; mit layout=cross nur eines.',
  'amount, fiat, btc; one, a list or a range. Leave it out for all three.':
    'amount, fiat, btc; ein Feld, eine Liste oder ein Bereich. Ohne Angabe: alle drei.',
  'By exchange (default), group or type.':
    'Nach Börse: exchange (Vorgabe), Trade-Gruppe: group, oder Art: type.',
  'One exchange, trade group or transaction type. Leave it out for all.':
    'Eine Börse, Trade-Gruppe oder Transaktionsart. Ohne Angabe: alle.',
  'One or more series, or a range of their names: Coins is what CT_TOTAL() shows now, Total is CT_TOTAL("profit_fiat"), with currencies and commodities. Leave it out for all.':
    'Eine oder mehrere Reihen oder ein Bereich mit ihren Namen: Coins ist, was CT_TOTAL() jetzt zeigt, Total ist CT_TOTAL("profit_fiat"), mit Währungen und Rohstoffen. Ohne Angabe: alle.',
  'One item of the table, such as calls_left or getBalance. Leave it out for all.':
    'Ein Eintrag der Tabelle, etwa calls_left oder getBalance. Ohne Angabe: alle.',
  'Settings as "name=value; name=value", or a two-column range of names and values.':
    'Einstellungen als "name=wert; name=wert" oder ein Bereich mit zwei Spalten, Namen und Werten.',

  'Which connected account, or demo for made-up data; the first one is called default. * is all of them together.':
    'Welcher verbundene Account, oder demo für erfundene Daten; der erste heißt default. * sind alle zusammen.',
  'Which connected account, or demo for made-up data; the first one is called default. * is the sum of all of them, on the days of which each that has begun by then has figures.':
    'Welcher verbundene Account, oder demo für erfundene Daten; der erste heißt default. * ist die Summe aller, an den Tagen, für die jeder bis dahin begonnene Account Zahlen hat.',
  'Whether a header row comes first.': 'Ob zuerst eine Kopfzeile kommt.',
  'Which columns, in which order, by their names or their headers.':
    'Welche Spalten in welcher Reihenfolge, mit ihren Namen oder Überschriften.',
  'What stands beside a coin that the account has never had. Left out: blank in a range or a list, an error for a single coin.':
    'Was neben einem Coin steht, den der Account nie hatte. Ohne Angabe: in einem Bereich oder einer Liste nichts, bei einem einzelnen Coin ein Fehler.',
  'no: shows only what is fetched already, blank until then, and never spends a call.':
    'no: zeigt nur, was schon geholt ist, bis dahin nichts, und verbraucht nie einen Abruf.',
  'At most this many rows.': 'Höchstens so viele Zeilen.',
  'Nothing before this day; also 2025, 2025-Q1, 2025-03, today-30, ytd, last year, or a cell with a date.':
    'Nichts vor diesem Tag; auch 2025, 2025-Q1, 2025-03, today-30, ytd, last year oder eine Zelle mit Datum.',
  'Nothing after this day, which itself is included; also 2025, 2025-Q1, 2025-03, yesterday, last month.':
    'Nichts nach diesem Tag, der selbst dazugehört; auch 2025, 2025-Q1, 2025-03, yesterday, last month.',
  'asc: oldest first. desc: newest first; with limit, the newest ones.':
    'asc: die ältesten zuerst. desc: die neuesten zuerst; mit limit nur die neuesten.',
  'desc (default): the largest value first; with limit, the largest ones. asc: the smallest first.':
    'desc (Vorgabe): der größte Wert zuerst; mit limit nur die größten. asc: der kleinste zuerst.',
  'desc: the largest value first; with limit, the largest ones. asc: the smallest. Left out: as CoinTracking sorts.':
    'desc: der größte Wert zuerst; mit limit nur die größten. asc: der kleinste zuerst. Ohne Angabe: wie CoinTracking sortiert.',
  'desc: the largest value first, of several days the newest; with limit, only those. asc: the smallest, the oldest. Left out: by name, days as they are given.':
    'desc: der größte Wert zuerst, bei mehreren Tagen der neueste; mit limit nur diese. asc: der kleinste, der älteste. Ohne Angabe: nach Namen, Tage wie angegeben.',
  'Whether the table lists coins that you hold nothing of any more. Left out: no.':
    'Ob die Tabelle auch Coins nennt, von denen du nichts mehr hast. Ohne Angabe: no.',
  'So many rows of the table, the largest, and the rest together as a last row called Other, with its value alone.':
    'So viele Zeilen der Tabelle, die größten, und der Rest zusammen als letzte Zeile Other, nur mit dem Wert.',
  'Which price CoinTracking takes for a transaction. Left out: as set in the account.':
    'Welchen Kurs CoinTracking für eine Transaktion nimmt. Ohne Angabe: wie im Account eingestellt.',
  'Average cost of the unsold or of all purchases. Left out: as set in the account.':
    'Durchschnittliche Kosten der noch nicht verkauften (unsold) oder aller Käufe (all). Ohne Angabe: wie im Account eingestellt.',
  'Whether deposits and withdrawals are left out. Left out: no, so that each group shows what is held there.':
    'Ob Ein- und Auszahlungen wegbleiben. Ohne Angabe: no, damit jede Gruppe zeigt, was dort liegt.',
  'Whether deposits and withdrawals are left out. Left out: yes, as they are neither gain nor loss.':
    'Ob Ein- und Auszahlungen wegbleiben. Ohne Angabe: yes, denn sie sind weder Gewinn noch Verlust.',
  'Values in BTC instead of the account currency.': 'Werte in BTC statt in der Währung des Accounts.',
  'The tax method, such as FIFO or HIFO, where CoinTracking offers it. Left out: as set in the account.':
    'Die Steuermethode, etwa FIFO oder HIFO, wo CoinTracking sie anbietet. Ohne Angabe: wie im Account eingestellt.',
  'Whether the sums of each group come along, as coin TOTAL_SUMMARY, or come alone. With layout=cross they are of coins only and come as a first row. Left out: no.':
    'Ob die Summen jeder Gruppe mitkommen, als Coin TOTAL_SUMMARY, oder allein stehen (only). Mit layout=cross stehen sie in der ersten Zeile und nur für Coins. Ohne Angabe: no.',
  'list (default): a row for each group and coin, and money is one. cross: a row for each coin and a column for each group, the most valuable first, behind their sum; without money. Beside given coins only the groups, 0 where a coin is not held.':
    'list (Vorgabe): eine Zeile je Gruppe und Coin, auch für Währungen. cross: eine Zeile je Coin und eine Spalte je Gruppe, die wertvollste zuerst, davor die Summe; ohne Währungen. Neben angegebenen Coins nur die Gruppen, und 0, wo ein Coin nicht liegt.',
  'So many of the most valuable groups, the rest together as a last one called Other.':
    'So viele der wertvollsten Gruppen, der Rest zusammen als letzte Gruppe Other.',
  'the value of each coin on each exchange, with sums': 'der Wert jedes Coins auf jeder Börse, mit Summen',
  'Only transactions of this type count.': 'Nur Transaktionen dieser Art zählen.',
  'Only these transaction types.': 'Nur diese Transaktionsarten.',
  'Only rows with one of these coins on any side.':
    'Nur Zeilen, in denen einer dieser Coins auf irgendeiner Seite steht.',
  'Only these exchanges or wallets.': 'Nur diese Börsen oder Wallets.',
  'Only these trade groups.': 'Nur diese Trade-Gruppen.',
  "With CoinTracking's advanced columns.": 'Mit den erweiterten Spalten von CoinTracking.',

  'the amount of BTC': 'die Menge an BTC',
  'its value in the account currency': 'ihr Wert in der Währung des Accounts',
  'amount and value beside each coin of a range': 'Menge und Wert neben jedem Coin eines Bereichs',
  'the ten largest holdings': 'die zehn größten Bestände',
  'the ten largest holdings, and the value of the others':
    'die zehn größten Bestände und der Wert der übrigen',
  'the value of all coins, in the account currency': 'der Wert aller Coins in der Währung des Accounts',
  'the total with currencies: what the account is worth where deposits of money are recorded, else the profit or loss':
    'die Summe mit Währungen: der Wert des Accounts, wenn Einzahlungen von Geld erfasst sind, sonst der Gewinn oder Verlust',
  'both, with a header row': 'beides, mit Kopfzeile',
  'all coins with cost, value and gains': 'alle Coins mit Kosten, Wert und Gewinn',
  'what the ETH cost and what they are worth': 'was die ETH gekostet haben und was sie wert sind',
  'the same table in BTC': 'dieselbe Tabelle in BTC',
  'every coin on every exchange': 'jeder Coin auf jeder Börse',
  'the amount of BTC on Kraken': 'die Menge an BTC auf Kraken',
  'what each exchange holds in sum, the largest first':
    'was auf jeder Börse insgesamt liegt, die größte zuerst',
  'all transactions': 'alle Transaktionen',
  'the newest twenty': 'die neuesten zwanzig',
  "a year's trades in three columns": 'die Trades eines Jahres in drei Spalten',
  'the whole ledger': 'das ganze Ledger',
  'entries of BTC since 2025': 'Einträge zu BTC seit 2025',
  'date and total value, ready for a chart': 'Datum und Gesamtwert, bereit für ein Diagramm',
  'one year of it': 'ein Jahr davon',
  'date, amount and value of BTC': 'Datum, Menge und Wert von BTC',
  'date and value since 2025': 'Datum und Wert seit 2025',
  'the value of three coins side by side': 'der Wert von drei Coins nebeneinander',
  'a table of all items': 'eine Tabelle aller Einträge',
  'how many calls the rolling hour still allows':
    'wie viele Abrufe in der laufenden Stunde noch erlaubt sind',
  'when the balance was fetched': 'wann der Bestand abgerufen wurde',

  'Gains that you have realized, computed lot by lot: by period, coin, exchange, term, or sale by sale.':
    'Realisierte Gewinne, Kauf für Kauf berechnet: nach Zeitraum, Coin, Börse, Haltedauer oder Verkauf für Verkauf.',
  'How fine: year, quarter, month, day or all; or which days: 2025, 2025-Q1, 2025-03, ytd, last year.':
    'Wie fein: year, quarter, month, day oder all; oder welche Tage: 2025, 2025-Q1, 2025-03, ytd, last year.',
  'A row for each year (default), quarter, month or day; coin, exchange, transaction type or term; or sale: a row for each lot of each sale.':
    'Eine Zeile je Jahr: year (Vorgabe), quarter, month oder day; je Coin: coin, exchange, type oder Haltedauer: term; oder sale: eine Zeile je Kauf, den ein Verkauf verbraucht.',
  'Which lot a sale uses first: the oldest (FIFO, default), the newest (LIFO), the dearest by unit price (HIFO; CoinTracking calls it HPFO) or by total cost (HIFO-COST; CoinTracking: HIFO), the cheapest by unit price (LOFO), or the average of all.':
    'Welchen Kauf ein Verkauf zuerst verbraucht: den ältesten (FIFO, Vorgabe), den jüngsten (LIFO), den teuersten nach Stückpreis (HIFO; bei CoinTracking HPFO) oder nach Gesamtkosten (HIFO-COST; bei CoinTracking HIFO), den billigsten nach Stückpreis (LOFO) oder den Durchschnitt aller (AVERAGE).',
  'all (default): one pool of lots for each coin. exchange: one on each exchange, and transfers carry their lots; CoinTracking calls it depot separation.':
    'all (Vorgabe): ein Topf für alle Käufe eines Coins. exchange: einer je Börse, und Überträge nehmen ihre Käufe mit; bei CoinTracking heißt das Depottrennung.',
  'When a gain is long-term: after a year by the calendar (1y, default), after 365 times 24 hours, or never (none).':
    'Ab wann ein Gewinn langfristig ist: nach einem Jahr laut Kalender (1y, Vorgabe), nach 365 mal 24 Stunden (365) oder nie (none).',
  'Gifts, donations, losses: their lots leave without a row (none, default), with a row without a gain (show), or gifts and donations count as sales at their value (sale).':
    'Schenkungen, Spenden, Verluste: Ihre Käufe gehen ohne Zeile ab (none, Vorgabe), mit einer Zeile ohne Gewinn (show), oder Schenkungen und Spenden zählen als Verkauf zu ihrem Wert (sale).',
  'the gains of each year': 'die Gewinne jedes Jahres',
  'short-term and long-term gains of 2025': 'kurz- und langfristige Gewinne von 2025',
  'each sale of 2025 with the lots it used': 'jeder Verkauf von 2025 mit den Käufen, die er verbraucht',

  'Coins earned without buying them, summed by period and transaction type, coin or exchange.':
    'Einnahmen an Coins ohne Kauf, von Zinsen bis Airdrops, summiert nach Zeitraum und Transaktionstyp, Coin oder Börse.',
  'A row of each period for each transaction type (type, default), coin or exchange.':
    'Je Zeitraum eine Zeile für jeden Transaktionstyp (type, Vorgabe), Coin (coin) oder jede Börse (exchange).',
  'What layout=cross shows: gain (default), gain_short, gain_long, missing, proceeds, cost, or amount with by=coin.':
    'Was layout=cross zeigt: gain (Vorgabe), gain_short, gain_long, missing, proceeds, cost oder mit by=coin auch amount.',
  'What layout=cross shows: value_fiat (default), value_btc, rows, or amount with by=coin.':
    'Was layout=cross zeigt: value_fiat (Vorgabe), value_btc, rows oder mit by=coin auch amount.',
  'list (default): a row for each period and key. cross: a row for each period and a column for each key, behind their sum.':
    'list (Vorgabe): eine Zeile je Zeitraum und Schlüssel. cross: eine Zeile je Zeitraum und eine Spalte je Schlüssel, hinter ihrer Summe.',
  'Only so many of the largest by name; all others together are the last one, Other.':
    'Nur so viele der größten mit Namen; alle anderen zusammen stehen am Ende als Other.',
  'asc (default): oldest period first. desc: newest first, and within a period the largest value first.':
    'asc (Vorgabe): der älteste Zeitraum zuerst. desc: der neueste zuerst und darin der größte Wert zuerst.',
  'income by year and type': 'Einnahmen nach Jahr und Typ',
  'income of 2025 by coin, the largest first': 'Einnahmen von 2025 nach Coin, die größten zuerst',
  'the months of 2025, with columns for the sum, the three largest coins and the rest':
    'die Monate von 2025, mit Spalten für die Summe, die drei größten Coins und den Rest',
  'Fees by period: those inside of amounts and those with a row of their own; or by type, coin, exchange.':
    'Gebühren nach Zeitraum: in Beträgen enthaltene und solche mit eigener Zeile; oder nach Typ, Coin, Börse.',
  'kind (default): fees inside of amounts (inside), which gains count already, and fees with a row of their own (row). Or by type, coin or exchange. A fee that stands in both places counts once, as row.':
    'kind (Vorgabe): in Beträgen enthaltene Gebühren (inside), die in Gewinnen schon stecken, und Gebühren mit eigener Zeile (row). Oder nach type, coin oder exchange. Eine Gebühr, die an beiden Stellen steht, zählt einmal, als row.',
  'the fees of each year, by kind': 'die Gebühren jedes Jahres nach Art',
  'months, with a column for each exchange': 'Monate, mit einer Spalte für jede Börse',
  'fees of 2025 by coin, the largest first': 'Gebühren von 2025 nach Coin, die größten zuerst',
  'Money and gifts that came in and went out by period; transfers without their other half apart.':
    'Geld und Geschenke, die herein- und hinausgingen, nach Zeitraum; Überträge ohne Gegenstück getrennt.',
  'kind (default): money (fiat), gifts (gift), and apart from them transfers of coins without their other half (unmatched) and unknown types (unknown). Or money and gifts by type, coin or exchange.':
    'kind (Vorgabe): Geld (fiat), Geschenke (gift) und davon getrennt Überträge von Coins ohne Gegenstück (unmatched) und unbekannte Typen (unknown). Oder Geld und Geschenke nach type, coin oder exchange.',
  'What layout=cross shows: net (default), in, out, value_btc, rows, or amount with by=coin.':
    'Was layout=cross zeigt: net (Vorgabe), in, out, value_btc, rows oder mit by=coin auch amount.',
  'what came in and went out each year, by kind': 'was jedes Jahr herein- und hinausging, nach Art',
  'deposits and withdrawals of 2025 by exchange': 'Ein- und Auszahlungen von 2025 nach Börse',
  'what came in each month, by kind': 'was in jedem Monat hereinkam, nach Art',
  'The lots that you still hold, with cost, gain so far and the day from which a sale is long-term.':
    'Die Käufe, die noch da sind, mit Kosten, bisherigem Gewinn und dem Tag, ab dem ein Verkauf langfristig ist.',
  'The lots that were open at the end of this day. Left out: now.':
    'Die Käufe, die am Ende dieses Tages noch da waren. Ohne Angabe: jetzt.',
  'With one coin: which lots a sale of this amount would use, in that order, and what each would bring. What no lot is there for is of type missing.':
    'Mit einem Coin: welche Käufe ein Verkauf dieser Menge verbrauchen würde, in dieser Reihenfolge, und was jeder brächte. Wofür kein Kauf da ist, hat die Art missing.',
  'coin (default): by coin, the oldest first. free: what becomes long-term soonest first.':
    'coin (Vorgabe): nach Coin, die ältesten zuerst. free: zuerst, was am ehesten langfristig wird.',
  'all open lots': 'alle Käufe, die noch da sind',
  'the lots that a sale of 0.13 BTC would use': 'die Käufe, die ein Verkauf von 0,13 BTC verbrauchen würde',
  'the open lots at the end of 2025': 'die Käufe, die Ende 2025 noch da waren',

  'Value and share of each coin, exchange, transaction type or class of your own, the largest first; with targets, the drift from them.':
    'Wert und Anteil von jedem Coin, jeder Börse, Transaktionsart oder eigenen Klasse, der größte zuerst; mit Zielen auch die Abweichung davon.',
  'coin (default), exchange or type; or classes of your own: a range of two columns, coins and their classes.':
    'coin (Vorgabe), exchange oder type; oder eigene Klassen: ein Bereich mit zwei Spalten, Coins und ihre Klassen.',
  'What you aim at: a range of two columns, names and shares such as 25%. It adds target, drift (share − target) and what to buy or sell.':
    'Die Ziele: ein Bereich mit zwei Spalten, Namen und Anteile wie 25%. Dann kommen target, drift (Anteil − Ziel) und was zu kaufen oder zu verkaufen ist dazu.',
  'So many rows, the rest together as a last row called Other.':
    'So viele Zeilen, der Rest zusammen als letzte Zeile Other.',
  'value and share of each coin': 'Wert und Anteil von jedem Coin',
  'value and share of each exchange, ready for a pie chart':
    'Wert und Anteil jeder Börse, bereit für ein Kreisdiagramm',
  'how far each coin is from its target': 'wie weit jeder Coin von seinem Ziel entfernt ist',
  'What is wrong in your data, the gravest first, and what to do: a row for each fault.':
    'Was in den Daten nicht stimmt, das Schwerste zuerst, und was zu tun ist: eine Zeile je Fehler.',
  'Which columns, in which order, by their names or their headers. text is a sentence that says it all.':
    'Welche Spalten, in welcher Reihenfolge, mit ihren Namen oder Überschriften. text ist ein Satz, der alles sagt.',
  'Checks to leave out: negative, no-purchase, balance, duplicate, future, third-fee, no-value, unmatched, early-deposit, name, not-covered.':
    'Welche Prüfungen wegbleiben: negative, no-purchase, balance, duplicate, future, third-fee, no-value, unmatched, early-deposit, name, not-covered.',
  'all faults': 'alle Fehler',
  'the three gravest, a sentence each': 'die drei schwersten, je ein Satz',
  'all but two kinds': 'alle bis auf zwei Arten',

  'What you held at the end of a day, with value and cost; for a range of days a row each, ready for a chart.':
    'Der Bestand am Ende eines Tages, mit Wert und Kosten; bei einem Bereich mit Tagen je Tag eine Zeile, bereit für ein Diagramm.',
  'A day, such as 2025-12-31, a cell with a date, or a range of them.':
    'Ein Tag wie 2025-12-31, eine Zelle mit Datum oder ein Bereich davon.',
  'amount (default), value, cost, price; one, a list or a range.':
    'amount (Vorgabe), value, cost, price; ein Feld, eine Liste oder ein Bereich.',
  'coin (default): each coin in all. exchange: each coin on each exchange.':
    'coin (Vorgabe): jeder Coin insgesamt. exchange: jeder Coin auf jeder Börse.',
  'what you held at the end of 2025': 'der Bestand Ende 2025',
  'what the BTC were worth then': 'was die BTC da wert waren',
  'where it was': 'wo er lag',

  'Value, money put in, gain and return of your coins by period: time-weighted and money-weighted.':
    'Wert, eingesetztes Geld, Gewinn und Rendite der Coins nach Zeitraum: zeitgewichtet und geldgewichtet.',
  'coins (default): your coins, money being outside. total: with currencies. What comes in or goes out counts at the start of its day.':
    'coins (Vorgabe): die Coins, Geld steht außerhalb. total: mit Währungen. Was hereinkommt oder hinausgeht, zählt am Anfang seines Tages.',
  'gain and return of each year': 'Gewinn und Rendite jedes Jahres',
  'those of each month since 2025, the newest first': 'die jedes Monats seit 2025, der neueste zuerst',
  'the return of this year so far, in percent': 'die Rendite dieses Jahres bisher, in Prozent',

  'When the data of a function or dataset was last fetched; blank as long as it never was. Fetches nothing.':
    'Wann die Daten einer Funktion oder eines Datensatzes zuletzt abgerufen wurden; leer, solange sie es nie wurden. Ruft selbst nichts ab.',
  'A function, such as CT_LOTS: the oldest of what it is made from; or a dataset, such as getTrades. Leave it out for the newest of all.':
    'Eine Funktion wie CT_LOTS: das Älteste, woraus sie entsteht; oder ein Datensatz wie getTrades. Ohne Angabe: das Neueste von allem.',
  'when anything was last fetched': 'wann zuletzt etwas abgerufen wurde',
  'how old the data of CT_REALIZED is': 'von wann die Daten von CT_REALIZED sind',
  'when the balance was last fetched': 'wann der Bestand zuletzt abgerufen wurde',
};
