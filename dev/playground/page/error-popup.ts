// The pop-up at a cell with an error. Univer's shows only "Error", this one the function's message.
import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, type ICellAlert } from '@univerjs/sheets-ui';
import type { Grid } from '../grid/grid';

export function explainErrors(injector: Injector, grid: Grid): void {
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { unitId, subUnitId: sheetId, row, col: column } = alert.location;
    const text = grid.errorText({ unitId, sheetId, row, column });
    showAlert(text ? { ...alert, title: 'Error', message: text } : alert);
  };
}
