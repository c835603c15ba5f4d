// The longest tests try a part of their cases. `TESTS=whole` tries all of them, and so does recording their figures.
export const isWhole = process.env.TESTS === 'whole' || process.env.RECORD_FIGURES === '1';
