// The sidebar's functions section in German.
import type { FunctionsSectionWords } from '../pack';

const calls = (count: number) => (count === 1 ? '1 Abruf' : `${count} Abrufe`);

export const germanFunctionsSection: FunctionsSectionWords = {
  search: 'Funktionen durchsuchen',
  searchExample: 'Bestand, Börse, BTC…',
  found: count => (count === 1 ? '1 Funktion' : `${count} Funktionen`),
  nothingFound:
    'Das kann keine Funktion. Versuche es mit weniger Wörtern, etwa „Bestand“, „Trades“ oder „Gewinn“.',
  showAll: 'Alle Funktionen zeigen',

  back: 'Alle Funktionen',
  examples: 'Mit einem Beispiel anfangen',
  required: 'erforderlich',
  example: example => `z. B. ${example}`,
  withCells: help => `${help} Aus Zellen: A2:A9 oder =A2.`,
  leftOut: '– ohne Angabe –',
  yes: 'ja (yes)',
  no: 'nein (no)',
  suggestionsFor: name => `Vorschläge für ${name}`,
  allAccounts: 'Alle Accounts',
  options: 'Optionen',
  moreOptions: 'Weitere Optionen',
  given: count => `${count} gesetzt`,
  isMissing: name => `${name} fehlt.`,

  formula: 'Formel',
  copy: 'Kopieren',
  insertFormula: 'Formel einfügen',
  insertValues: 'Werte einfügen',
  whereTo: 'Kommt in die ausgewählte Zelle. Werte bleiben, wie sie jetzt sind.',
  insertedFormula: address => `Die Formel steht in ${address}.`,
  insertedValues: address => `Die Werte stehen ab ${address}.`,

  preview: 'Vorschau',
  previewOf: name => `Vorschau von ${name}`,
  needs: name => `Die Vorschau kommt, sobald ${name} ausgefüllt ist.`,
  size: (rows, columns) => `${rows} × ${columns}`,
  rows: (count, number) => `${number} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
  columns: (count, number) => `${number} ${count === 1 ? 'Spalte' : 'Spalten'}`,
  nothingToShow: 'Die Zelle bliebe leer.',

  notFetched: count => `Das ist noch nicht abgerufen. Es kostet ${calls(count)}.`,
  callsLeft: count => `Diese Stunde noch ${calls(count)}.`,
  fetchNow: count => `Jetzt abrufen (${calls(count)})`,
  fetching: (at, count) => (count === 1 ? 'Wird abgerufen…' : `Abruf ${at} von ${count}…`),
  fetched: 'Abgerufen.',
  byFormulas:
    'Das ist noch nicht abgerufen. Der Key gehört jemand anderem, deshalb ruft die Formel es selbst ab, in ihrer Zelle.',
};
