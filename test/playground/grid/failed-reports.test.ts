// Where the functions of a report fail, its sheet says so: no cell shows a sum of what isn't there.
import { openHeadlessGrid } from '../../../dev/playground/headless';
import { catalog } from '../../../src/functions/catalog';
import { allReports } from '../../../src/reports/all-reports';
import { addressOf, columnOf } from '../../../src/reports/boxes';
import { planSheet } from '../../../src/reports/plan-sheet';
import { englishReportWords } from '../../../src/reports/words';

const facts = {
  words: englishReportWords,
  currency: 'EUR',
  account: '',
  isDemo: false,
  choices: { year: '2026' },
};

/** What doesn't depend on any data: the year and the month that were chosen. */
const ofChoices = /^=(\$L\$1(-1)?|DATE\(\$L\$1;.*)$/;

test.each(allReports.map(report => [report.name, report] as const))(
  '%s: no cell of the page shows a figure, and none says that there is nothing',
  async (_, report) => {
    const grid = openHeadlessGrid({
      functions: catalog.map(({ name }) => name),
      evaluate: (calls, onAnswer) => {
        for (const index of calls.keys()) onAnswer(index, { ok: false, message: 'No connection.' });
      },
      rowCount: 100,
    });
    try {
      const cells = planSheet(report, facts, 2026).contents.flatMap((row, down) =>
        row.map((content, across) => [addressOf(down + 1, across + 1), content] as const),
      );
      const written = cells.filter(([, content]) => content !== '');
      grid.setAll(Object.fromEntries(written));
      await grid.settled();
      const width = report.columns.split(' ').length;
      const shown = written.flatMap(([address, content]) => {
        const isFigure = String(content).startsWith('=') && !ofChoices.test(String(content));
        return isFigure && columnOf(address) <= width ? [[address, grid.read(address)] as const] : [];
      });
      expect(shown.length).toBeGreaterThan(5);
      expect(shown.filter(([, value]) => typeof value === 'number')).toEqual([]);
      const nothing = [englishReportWords.empty, englishReportWords.emptyYear, englishReportWords.allWell];
      expect(shown.filter(([, value]) => nothing.includes(String(value) as never))).toEqual([]);
    } finally {
      grid.dispose();
    }
  },
);
