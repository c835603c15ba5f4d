import { buildPage } from '../../dev/build/page';
import { catalog } from '../../src/functions/catalog';

let page: string;
beforeAll(async () => {
  page = await buildPage();
});

test('the page is one script and one style, which nothing in them ends early', () => {
  for (const mark of ['<script', '</script', '<style', '</style'])
    expect(page.toLowerCase().split(mark)).toHaveLength(2);
});

test('Apps Script finds no template code in it', () => {
  expect(page).not.toMatch(/<\?|\?>/);
});

test('the menu can write language and place into its first tag', () => {
  expect(page.match(/<html[^>]*>/g)).toEqual(['<html lang="en" data-place="home">']);
});

test('it asks nothing of another computer, and only links to where keys are made and data is imported', () => {
  const addresses = page.match(/https?:\/\/[\w./-]+/g) ?? [];
  expect(addresses.filter(address => !address.startsWith('http://www.w3.org/'))).toEqual([
    'https://cointracking.info/account_api.php',
    'https://cointracking.info/import.php',
  ]);
});

test('it holds what the catalog says, and nothing of what the catalog does', () => {
  for (const { name, summary } of catalog) {
    expect(page).toContain(name);
    expect(page).toContain(summary);
  }
  // Words that only `answer` functions contain.
  expect(page).not.toContain('kind:"call-now"');
});
