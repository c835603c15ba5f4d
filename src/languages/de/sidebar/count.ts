// A number with its noun in German.
export const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
export const calls = (number: number): string => count(number, 'Abruf', 'Abrufe');
export const formulas = (number: number): string => count(number, 'Formel', 'Formeln');
export const datasets = (number: number): string => count(number, 'Datensatz', 'Datensätze');
