// The gallery of reports and the few questions before one is made, in English. Its making: sidebar/making.ts.
import { count } from '../sidebar/count';

export const englishGallery = {
  title: 'Reports',
  each: 'each on a new sheet',
  make: 'Make',
  formulas: 'Formulas',
  formulasWhat: 'One figure or table, where you want it',

  reports: {
    overview: {
      title: 'Overview',
      what: 'Value, allocation, holdings, movers',
      about: 'Value, allocation, holdings and movers, as live formulas with charts.',
    },
    tax: {
      title: 'Tax year',
      what: 'Gains, income, fees, open lots',
      about:
        'Gains by holding time, income, fees, every sale with its purchase, open lots with the day they become tax-free.',
    },
    income: {
      title: 'Income',
      what: 'By month and type',
      about: 'What came in without a purchase, by month, type and coin, beside the year before.',
    },
    exchanges: {
      title: 'Exchanges',
      what: 'What lies where',
      about: 'What lies on each exchange and in each wallet, by coin and in sum.',
    },
    history: {
      title: 'History',
      what: 'Value by coin, month by month',
      about: 'Value by coin over three years, and the growth of each month and year.',
    },
  },

  account: 'Account',
  year: 'Year',
  method: 'Method',
  methods: {
    FIFO: { name: 'FIFO', why: 'First bought, first sold.' },
    LIFO: { name: 'LIFO', why: 'Last bought, first sold.' },
    HIFO: { name: 'HIFO', why: 'Dearest unit first (CoinTracking: HPFO).' },
    AVERAGE: { name: 'Average cost', why: 'One price for all units.' },
  } as Readonly<Record<string, { readonly name: string; readonly why: string }>>,
  longterm: 'Long-term after',
  longterms: { '1y': '1 year, by the calendar', '365': '365 days', none: 'Never' } as Readonly<
    Record<string, string>
  >,
  pool: 'Each exchange by itself',
  poolWhy: 'CoinTracking calls it depot separation.',
  notAdvice: 'Not tax advice. The method and these choices are printed on the sheet.',

  /** The name of the sheet stands in the middle. */
  makes: (name: string): readonly [string, string, string] => [
    'Makes the new sheet ',
    name,
    '. Nothing else is touched.',
  ],
  makeSheet: 'Make the sheet',
  lastFetched: (dataset: string, when: string) => `${dataset}, last fetched ${when}.`,
  neverFetched: (dataset: string) => `${dataset}, not fetched yet.`,
  left: (left: number, of: number) => `${left} of ${of} left.`,
  /** `when`: blank where nobody knows. */
  tooFew: (needed: number, left: number, when: string) =>
    `It takes ${count(needed, 'call')}, and ${left === 0 ? 'none is' : left === 1 ? '1 is' : `${left} are`} left.` +
    (when === '' ? '' : ` Next one free at ${when}.`),
};
