// Demo.html: a script in a file that Apps Script serves as a page.
import { createContext, Script } from 'node:vm';
import { maxDemoBytes, sizeOf } from '../../dev/build/bundle-size';
import { buildDemoFile } from '../../dev/build/demo-file';
import { answer } from '../../src/demo/demo';

let file: string;
beforeAll(async () => {
  file = await buildDemoFile();
});

test('it is one script, which nothing in it ends early, and no template', () => {
  expect(file.split(/<script/i)).toHaveLength(2);
  expect(file.split(/<\/script/i)).toHaveLength(2);
  expect(file).not.toMatch(/<\?|\?>/);
});

test('a scope without any service makes the same of it as the source', () => {
  const script = file.slice(file.indexOf('<script>') + '<script>'.length, file.indexOf('</script>'));
  const scope = createContext({});
  new Script(script).runInContext(scope);
  const nowMillis = Date.UTC(2026, 5, 15, 10);
  const made = new Script(`JSON.stringify(Demo.answer('getTrades', {}, ${nowMillis}))`).runInContext(scope);
  expect(JSON.parse(made as string)).toEqual(answer('getTrades', {}, nowMillis));
});

test('it is small beside what every cell loads', () => {
  expect(sizeOf(file).bytes).toBeLessThanOrEqual(maxDemoBytes);
});
