// The making of a report, in English.
import { count } from './count';

export const englishMaking = {
  making: {
    title: (name: string) => `Making ${name}…`,
    duration: 'You can go on working; it takes about 20 seconds.',
    progress: 'Progress of the making',
    steps: {
      sheet: 'New sheet',
      fill: 'Formulas and formats',
      draw: 'Charts',
      read: 'Reading it over',
    },
    ending: {
      stop: 'Stop and remove the sheet',
      stopping: 'Removing the sheet…',
    },
    /** A sheet that was there before. */
    endingAnew: { stop: 'Stop', stopping: 'Stopping…' },
    removed: (name: string) => `${name} was stopped, and its sheet removed.`,
    kept: (name: string) =>
      `${name} was stopped. Something of yours stands on its sheet, so the sheet stays; what the add-on made on it is gone.`,
    restored: (name: string) => `Stopped. ${name} is there as before, with everything of yours.`,
    ready: (name: string) => `${name} is ready.`,
    open: 'Open the sheet',
    checks: (number: number) => `${count(number, 'thing')} to look at.`,
    checksWhere: 'They stand on the sheet under Checks.',
    errors: (number: number) =>
      `${count(number, 'cell')} ${number === 1 ? 'shows' : 'show'} an error. The rest of the sheet is as it should be.`,
    moreErrors: (number: number) => `and ${number} more`,
    waiting: (number: number) =>
      `${count(number, 'cell')} ${number === 1 ? 'is' : 'are'} still being calculated. The sheet is made and fills by itself; if not, refresh it later.`,
    yours: 'The sheet is yours: move, colour, delete.',
    anew: 'Make it anew',
    back: 'Reports',
    failed: (name: string) => `${name} was not made`,
    failedAnew: (name: string) => `${name} was not made anew`,
    stillThere: 'The sheet is there as before, with everything of yours.',
    unfinished:
      'The sheet is unfinished, but nothing of yours on it is lost. Make it anew; or open the sidebar again in ten minutes, which finishes it.',
    taken: (name: string): readonly [string, string, string] => [
      'There is a sheet named ',
      name,
      ' already, and what you wrote in it stays.',
    ],
    makeOther: (name: string) => `Make “${name}”`,
    openThere: 'Open the one that is there',
    dataMissing: (dataset: string) => `Without ${dataset} the sheet would stay empty, so it wasn’t made.`,
  },

  /** A sheet that was made. */
  madeSheet: {
    values: 'Values for the accountant',
    valuesWhy:
      'A copy as values, on a new sheet: every figure with method, choices and dates, and no formulas. No call.',
    anewWhy: 'With its yellow cells as they are. What you wrote on it stays.',
    openRemoving: 'Remove the sheet…',
    question: (name: string) => `Remove “${name}”?`,
    consequence: 'If something of yours stands on it, the sheet stays with that.',
    remove: 'Remove',
    keep: 'Keep it',
    removed: (name: string) => `“${name}” is removed.`,
    kept: (name: string) =>
      `What the add-on made on “${name}” is gone. The sheet stays, since something of yours stands on it.`,
  },
};
