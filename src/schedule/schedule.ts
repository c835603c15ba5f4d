// How often a clock trigger refreshes a spreadsheet. Google lets add-ons run once an hour at most.

/** Hours between runs. */
export const hourlySteps = [1, 2, 4, 6, 12] as const;

export type Schedule =
  | { readonly every: 'off' }
  | { readonly every: (typeof hourlySteps)[number] }
  /** `hour`: 0 to 23 in the spreadsheet's time zone; Google runs it within that hour. */
  | { readonly every: 'day'; readonly hour: number };
