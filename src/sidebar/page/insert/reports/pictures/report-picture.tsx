// What a report looks like, very small.
import type { ReportName } from '../../../../contract';
import { AreasPicture } from './areas-picture';
import { BarsPicture } from './bars-picture';
import { ColumnsPicture } from './columns-picture';
import { OverviewPicture } from './overview-picture';
import { TablePicture } from './table-picture';

interface Props {
  readonly report: ReportName;
  /** As wide as the page. */
  readonly isWide?: boolean;
}

export function ReportPicture({ report, isWide = false }: Props) {
  switch (report) {
    case 'overview':
      return <OverviewPicture />;
    case 'tax':
      return <TablePicture width={isWide ? 268 : 128} />;
    case 'income':
      return <ColumnsPicture />;
    case 'exchanges':
      return <BarsPicture />;
    case 'history':
      return <AreasPicture />;
  }
}
