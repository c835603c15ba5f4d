// What stands below a field that is a list, in German.
import type { InsertWords } from '../../pack';

export const germanHints: InsertWords['hints'] = {
  by: '',
  'CT_FEES by':
    'Art: Gebühren in Beträgen, die in Gewinnen schon stecken, getrennt von Gebühren mit eigener Zeile. Eine Gebühr, die an beiden Stellen steht, zählt einmal.',
  'CT_FLOWS by':
    'Art: Geld und Geschenke, davon getrennt Überträge von Coins ohne Gegenstück und unbekannte Typen.',
  'CT_GAINS exclude_dep_with': 'Wie üblich: ja, denn sie sind weder Gewinn noch Verlust.',
  'CT_GROUPED_BALANCE exclude_dep_with': 'Wie üblich: nein, damit jede Gruppe zeigt, was dort liegt.',
  fetch: 'Nein: zeigt nur, was schon abgerufen ist, bleibt bis dahin leer und braucht nie einen Abruf.',
  figure: 'Was nebeneinander steht.',
  gifts: 'Was Geschenke, Spenden und Verluste mit deinen Käufen machen. Verluste zählen nie als Verkauf.',
  group: '',
  layout: 'Nebeneinander: eine Zeile je Zeitraum, eine Spalte je Gruppe, davor ihre Summe.',
  'CT_GROUPED_BALANCE layout':
    'Nebeneinander: eine Zeile je Coin, eine Spalte je Gruppe, die wertvollste zuerst, davor ihre Summe; ohne Währungen.',
  longterm: 'Ab wann ein Gewinn langfristig ist.',
  method:
    'Welcher Kauf bei einem Verkauf zuerst dran ist. HPFO bei CoinTracking heißt hier HIFO, HIFO dort ist HIFO nach Gesamtkosten.',
  order: 'Ist die Zahl der Zeilen begrenzt, bleiben die ersten.',
  'CT_GAINS order': 'Wie üblich: wie CoinTracking sortiert.',
  'CT_GROUPED_BALANCE order': 'Wie üblich: wie CoinTracking sortiert.',
  'CT_BALANCE_ON order': 'Wie üblich: nach Namen, Tage wie angegeben.',
  period: '',
  pool: 'Jede Börse für sich: Überträge nehmen ihre Käufe mit. CoinTracking nennt das Depot-Trennung.',
  scope: 'Coins: Währungen sind außen vor. Was zu- oder abfließt, zählt ab Beginn seines Tages.',
  tax_method: 'Wo CoinTracking sie anbietet. Wie üblich: wie im Account eingestellt.',
  totals:
    'Je Gruppe, in eigenen Zeilen mit dem Coin TOTAL_SUMMARY. Nebeneinander gelten sie nur für Coins und stehen in der ersten Zeile.',
  zero: 'Coins, von denen du nichts mehr hast. Wie üblich: nein.',
};
