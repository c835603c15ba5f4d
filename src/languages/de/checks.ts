// What CT_CHECK finds, and what to do about it, in German.
import type { Fault } from '../../functions/define/fault';
import type { CheckWords } from '../pack';
import { plainDecimal } from '../plain-decimal';
import { maxNameLength, shorten } from '../shorten';

const number = (amount: number) => plainDecimal(amount, ',');
const name = (text: string) => `„${shorten(text, maxNameLength)}“`;
const coins = ({ amount, coin }: Fault) => `${number(amount)} ${coin}`;
const where = ({ exchange, day }: Fault) => (exchange ? `(${exchange}, ${day})` : `(${day})`);
const rows = (count: number) => (count === 1 ? 'die Transaktion' : `die ${count} Transaktionen`);
const kinds = { exchange: 'die Börse', group: 'die Handelsgruppe', coin: 'den Coin' };

export const germanChecks: CheckWords = {
  colon: ': ',
  stop: '.',
  faults: {
    negative: f => `${f.coin} fällt unter null, auf ${number(f.amount)} ${where(f)}`,
    'no-purchase': f => `${coins(f)} wurden ohne Kauf verkauft ${where(f)}`,
    balance: f => `die Transaktionen in ${f.coin} ergeben nicht, was CoinTracking zeigt`,
    duplicate: f => `${coins(f)} ${where(f)} ist doppelt vorhanden`,
    future: f => `${coins(f)} ${where(f)} liegt in der Zukunft`,
    'third-fee': f => `eine Gebühr von ${coins(f)} ${where(f)} wird vom Bestand nicht abgezogen`,
    'no-value': f => `${coins(f)} ${where(f)} hat keinen Wert`,
    unmatched: f => `ein Übertrag von ${coins(f)} ${where(f)} hat kein Gegenstück`,
    'early-deposit': f => `${coins(f)} ${where(f)} kam an, bevor es gesendet wurde`,
    name: () => 'ein Name enthält überflüssige Leerzeichen oder unsichtbare Zeichen',
    'not-covered': () => 'es gibt Transaktionen, die in keinem Gewinn stecken',
  },
  advice: {
    ADD_TRANSACTIONS: () => 'die davor fehlenden Käufe oder Einzahlungen eintragen',
    ADD_PURCHASE: () => 'den fehlenden Kauf eintragen, sonst zählen die Kosten als 0',
    ADD_DEPOSIT: () => 'die Einzahlung zu dieser Auszahlung eintragen oder den Typ ändern',
    ADD_WITHDRAWAL: () => 'die Auszahlung zu dieser Einzahlung eintragen oder den Typ ändern',
    CORRECT_TIMES: a =>
      `eine der beiden Zeiten berichtigen; die Auszahlung (ID ${a.withdrawal}) liegt ${Math.ceil(a.seconds / 60)} Minuten später`,
    DELETE_DUPLICATE: a => `löschen, falls es dieselbe ist wie die mit der ID ${a.first}`,
    CORRECT_DATE: () => 'das Datum berichtigen',
    CORRECT_NAME: a => `${kinds[a.kind]} genau so schreiben: ${name(a.right)}`,
    ADD_FEE_ROW: () => 'dafür eine Zeile vom Typ „Sonstige Gebühr“ eintragen',
    COMPARE: a =>
      `aktualisieren, dann vergleichen (Transaktionen ${number(a.transactions)}` +
      (a.balance === undefined ? '' : `; Bestand ${number(a.balance)}`) +
      (a.history === undefined ? '' : `; letzter Punkt des Verlaufs ${number(a.history)}`) +
      ')',
    ADD_VALUE: () => 'den Wert eintragen, sonst fehlt er in Summen und Gewinnen',
    CHECK_VALUE_OF_ZERO: () => 'prüfen, ob es wirklich nichts wert war',
    TYPE_OUTSIDE_OF_LOTS: a => `${rows(a.rows)} vom Typ ${name(a.type)} selbst prüfen`,
    UNKNOWN_TYPE: a => `${rows(a.rows)} vom hier unbekannten Typ ${name(a.type)} selbst prüfen`,
  },
};
