import { staleFiles } from '../../dev/build/generate';

test('the README table and the function reference say what the catalog says', async () => {
  expect(await staleFiles()).toEqual([]);
});
