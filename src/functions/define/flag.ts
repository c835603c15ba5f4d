// A yes or no as the API takes it: 1 or 0. Left out stays left out.
export function flag(value: boolean | undefined): 0 | 1 | undefined {
  return value === undefined ? undefined : value ? 1 : 0;
}
