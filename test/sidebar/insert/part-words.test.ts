import { catalog } from '../../../src/functions/catalog';
import { languages } from '../../../src/languages/language';
import { pagePackOf } from '../../../src/languages/page-pack-of';
import {
  choiceLabel,
  choicesOf,
  hintOf,
  labelOf,
  type Part,
} from '../../../src/sidebar/page/insert/formulas/part-words';

const lists = catalog.flatMap(entry =>
  [...entry.parameters, ...entry.options]
    .filter((part: Part) => choicesOf(part) !== undefined && part.kind !== 'pairs')
    .map(part => ({ entry, part: part as Part, place: entry.options.some(one => one === part) })),
);
/** CoinTracking's own names of methods, which people know. */
const isName = (choice: string) => /^[A-Z]+$/.test(choice);

describe.each(languages)('in %s', language => {
  const words = pagePackOf(language).insert;

  test('each list and each of its choices has a word that people know', () => {
    const raw = lists.flatMap(({ entry, part, place }) => [
      ...(labelOf(part, place ? 'options' : 'args', words) === part.name ? [part.name] : []),
      ...choicesOf(part)!.filter(
        choice => !isName(choice) && choiceLabel(part, choice, entry, words) === choice,
      ),
    ]);
    expect([...new Set(raw)]).toEqual([]);
  });

  test('what stands below a list spells nothing as a formula does', () => {
    const hints = lists.map(({ entry, part }) => ({ part, hint: hintOf(part, entry, words, language) }));
    const raw = hints.filter(
      ({ part, hint }) =>
        /default\)|Vorgabe|（默认）|\w=\w/.test(hint) ||
        choicesOf(part)!.some(
          choice => !isName(choice) && new RegExp(`\\b${choice}(:| \\(|，|：)`).test(hint),
        ),
    );
    expect(raw.map(({ part, hint }) => `${part.name}: ${hint}`)).toEqual([]);
  });
});
