// Charts built, inserted, read back, changed and removed.
import type { OpenSpreadsheet } from './spreadsheet-under-test';

const charts = (sheet = 'sheet') => `${sheet}.getCharts().map(chart => {
  const place = chart.getContainerInfo();
  return [String(chart.modify().getChartType()), chart.getRanges().map(range => range.getSheet().getName() + '!' + range.getA1Notation()), chart.getOptions().get('title'),
    [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]];
})`;

export function chartsContract(open: OpenSpreadsheet): void {
  describe('charts', () => {
    test('are inserted as built, and read back with all that was set', async () => {
      const { run, workbook } = open();
      expect(
        await run(`const built = sheet.newChart().asAreaChart().setStacked().setColors(['#0B6B50', '#5fb3a1']).setTitle('Value')
            .setLegendPosition(Charts.Position.BOTTOM).setRange(0, 60)
            .addRange(other.getRange('A1:A13')).addRange(other.getRange('C1:E13')).setNumHeaders(1).setTransposeRowsAndColumns(false)
            .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
            .setPosition(8, 2, 5, 6).setOption('width', 640).setOption('height', 260).setOption('vAxis.textStyle', { color: '#59625f', fontSize: 11 })
            .setOption('anything', [1, 'two']).build();
          const before = built.getChartId();
          sheet.insertChart(built);
          const [chart] = sheet.getCharts();
          const options = chart.getOptions();
          [before, typeof chart.getChartId(), ${charts()}, chart.getNumHeaders(), chart.getTransposeRowsAndColumns(), String(chart.getMergeStrategy()),
            String(chart.getHiddenDimensionStrategy()), ['isStacked', 'colors', 'legend.position', 'vAxis.viewWindow.max', 'vAxis.textStyle.fontSize', 'anything', 'nothing'].map(name => options.get(name)),
            other.getCharts().length]`),
      ).toEqual([
        null,
        'number',
        [['AREA', ['Data!A1:A13', 'Data!C1:E13'], 'Value', [8, 2, 5, 6]]],
        1,
        false,
        'MERGE_COLUMNS',
        'SHOW_BOTH',
        [true, ['#0b6b50', '#5fb3a1'], 'bottom', 60, 11, [1, 'two'], null],
        0,
      ]);
      const [kept] = await workbook.overlays.of(0, 'charts');
      expect(kept).toMatchObject({
        kind: 'AREA',
        ranges: [
          { sheetId: 1, box: { row: 1, column: 1, rows: 13, columns: 1 } },
          { sheetId: 1, box: { row: 1, column: 3, rows: 13, columns: 3 } },
        ],
        size: { width: 640, height: 260 },
        position: { row: 8, column: 2, offsetX: 5, offsetY: 6 },
      });
    });

    test('begin with Google’s size, detected headers and merged columns', async () => {
      const { run, workbook } = open();
      expect(
        await run(`sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B5')).build());
          const [chart] = sheet.getCharts();
          [${charts()}, chart.getNumHeaders(), String(chart.getMergeStrategy())]`),
      ).toEqual([[['PIE', ['Sheet1!A1:B5'], null, [1, 1, 0, 0]]], -1, 'MERGE_COLUMNS']);
      expect(await workbook.overlays.of(0, 'charts')).toMatchObject([{ size: { width: 600, height: 371 } }]);
    });

    test('are changed and removed by their number, which is unique in the spreadsheet', async () => {
      const { run } = open();
      expect(
        await run(`const insert = (on, title) => on.insertChart(on.newChart().asColumnChart().setTitle(title).addRange(on.getRange('A1:B5')).setPosition(1, 4, 0, 0).build());
          insert(sheet, 'one'); insert(sheet, 'two'); insert(other, 'three');
          const ids = [...sheet.getCharts(), ...other.getCharts()].map(chart => chart.getChartId());
          const changed = sheet.getCharts()[0].modify().asBarChart().setTitle('new').clearRanges().addRange(sheet.getRange('D1:E9')).setPosition(9, 9, 0, 0).build();
          sheet.updateChart(changed);
          const first = ${charts()};
          sheet.removeChart(sheet.getCharts()[1]);
          [new Set(ids).size, first, ${charts()}, changed.getChartId() === ids[0], sheet.getCharts()[0].getChartId() === ids[0], other.getCharts().length]`),
      ).toEqual([
        3,
        [
          ['BAR', ['Sheet1!D1:E9'], 'new', [9, 9, 0, 0]],
          ['COLUMN', ['Sheet1!A1:B5'], 'two', [1, 4, 0, 0]],
        ],
        [['BAR', ['Sheet1!D1:E9'], 'new', [9, 9, 0, 0]]],
        true,
        true,
        1,
      ]);
    });

    test('and what they read move with rows and columns, also of another sheet', async () => {
      const { run } = open();
      expect(
        await run(`file.setActiveSheet(sheet);
          other.insertChart(other.newChart().asLineChart().addRange(other.getRange('B2:C9')).addRange(sheet.getRange('A1:A9')).setPosition(12, 3, 1, 2).build());
          other.insertRowsBefore(5, 2); other.insertColumnBefore(1); sheet.insertRowBefore(1);
          const moved = ${charts('other')};
          other.deleteRows(2, 20);
          [moved, ${charts('other')}.map(([, ranges]) => ranges)]`),
      ).toEqual([[['LINE', ['Data!C2:D11', 'Sheet1!A2:A10'], null, [14, 4, 1, 2]]], [['Sheet1!A2:A10']]]);
    });

    test('have methods of a type on its builder alone, and the common ones return the plain one', async () => {
      const { refusal, run } = open();
      expect(
        await run(`const typed = sheet.newChart().asPieChart();
          [typed.set3D().setTitle('x').reverseCategories() === typed, typeof typed.setStacked, typeof typed.addRange(sheet.getRange('A1')).setTitle,
            typeof sheet.newChart().setTitle, typeof sheet.newChart().asScatterChart().setXAxisRange, typeof sheet.newChart().asColumnChart().setXAxisRange]`),
      ).toEqual([true, 'undefined', 'undefined', 'undefined', 'function', 'undefined']);
      expect(await refusal(`sheet.newChart().addRange(sheet.getRange('A1:B2')).setStacked()`)).toContain(
        'is not a function',
      );
    });

    test.each([
      [
        'asPieChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
        'Unexpected error',
      ],
      ['build()', 'A chart without a type is not available in the local host yet.'],
      ['asPieChart().build()', 'A chart without a range is not available in the local host yet.'],
      [
        'addRange("A1:B2")',
        "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange.",
      ],
      [
        'setPosition(1, 2)',
        "The parameters (number,number) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition.",
      ],
      [
        'asPieChart().setTitle(1)',
        "The parameters (number) don't match the method signature for SpreadsheetApp.EmbeddedPieChartBuilder.setTitle.",
      ],
      ['asTableChart()', 'EmbeddedChartBuilder.asTableChart is not available in the local host yet.'],
    ])('refuses %s', async (code, message) => {
      expect(await open().refusal(`sheet.newChart().${code}`)).toBe(message);
    });

    test('are out of reach for a cell, and on a protected sheet', async () => {
      const { refusal, run } = open();
      const insert = `sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).build())`;
      expect(await refusal(insert, { entry: 'cell' })).toBe('You do not have permission to call insertChart');
      await run(`sheet.protect().removeEditor('emil@example.com'); 0`);
      expect(await refusal(insert, { user: 'emil@example.com' })).toContain('protected cell or object');
    });
  });
}
