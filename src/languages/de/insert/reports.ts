// The gallery of reports and the few questions before one is made, in German.
import type { InsertWords } from '../../pack';
import { calls } from '../sidebar/count';

export const germanGallery: InsertWords['gallery'] = {
  title: 'Berichte',
  each: 'je auf einem neuen Blatt',
  make: 'Erstellen',
  formulas: 'Formeln',
  formulasWhat: 'Eine Zahl oder Tabelle, wo du willst',

  reports: {
    overview: {
      title: 'Überblick',
      what: 'Wert, Aufteilung, Bestände, Bewegungen',
      about: 'Wert, Aufteilung, Bestände und Bewegungen, als Live-Formeln mit Diagrammen.',
    },
    tax: {
      title: 'Steuerjahr',
      what: 'Gewinne, Einkünfte, Gebühren, Lots',
      about:
        'Gewinne nach Haltedauer, Einkünfte, Gebühren, jeder Verkauf mit seinem Kauf und offene Lots mit dem Tag, ab dem sie steuerfrei sind.',
    },
    income: {
      title: 'Einkünfte',
      what: 'Nach Monat und Art',
      about: 'Was ohne Kauf hereinkam, nach Monat, Art und Coin, neben dem Jahr davor.',
    },
    exchanges: {
      title: 'Börsen',
      what: 'Was wo liegt',
      about: 'Was auf jeder Börse und in jeder Wallet liegt, nach Coin und in Summe.',
    },
    history: {
      title: 'Verlauf',
      what: 'Wert nach Coin, Monat für Monat',
      about: 'Wert nach Coin über drei Jahre und das Wachstum jedes Monats und Jahres.',
    },
  },

  account: 'Account',
  year: 'Jahr',
  method: 'Methode',
  methods: {
    FIFO: { name: 'FIFO', why: 'Zuerst gekauft, zuerst verkauft.' },
    LIFO: { name: 'LIFO', why: 'Zuletzt gekauft, zuerst verkauft.' },
    HIFO: { name: 'HIFO', why: 'Die teuerste Einheit zuerst (CoinTracking: HPFO).' },
    AVERAGE: { name: 'Durchschnittskosten', why: 'Ein Preis für alle Einheiten.' },
  },
  longterm: 'Langfristig nach',
  longterms: { '1y': '1 Jahr nach Kalender', '365': '365 Tagen', none: 'Nie' },
  pool: 'Jede Börse für sich',
  poolWhy: 'CoinTracking nennt das Depot-Trennung.',
  notAdvice: 'Keine Steuerberatung. Methode und Auswahl stehen auf dem Blatt.',

  makes: name => ['Legt das neue Blatt ', name, ' an. Sonst wird nichts berührt.'],
  makeSheet: 'Blatt erstellen',
  lastFetched: (dataset, when) => `${dataset}, zuletzt abgerufen ${when}.`,
  neverFetched: dataset => `${dataset}, noch nicht abgerufen.`,
  left: (left, of) => `${left} von ${of} frei.`,
  tooFew: (needed, left, when) =>
    `Es braucht ${calls(needed)}, ${left === 0 ? 'keiner ist' : left === 1 ? '1 ist' : `${left} sind`} frei.` +
    (when === '' ? '' : ` Der nächste um ${when}.`),
};
