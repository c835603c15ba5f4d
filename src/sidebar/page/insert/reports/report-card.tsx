// A report in the gallery: a tap opens its few questions.
import type { ReportName } from '../../../contract';
import { useAddOn } from '../../add-on';
import { useInsertWords } from '../use-insert-words';
import { ReportPicture } from './pictures/report-picture';

export function ReportCard({ report }: { readonly report: ReportName }) {
  const { go } = useAddOn();
  const { title, what } = useInsertWords().gallery.reports[report];
  return (
    <button
      type="button"
      class="tile"
      data-open={report}
      onClick={() => go('insert', { name: 'report', report })}
    >
      <ReportPicture report={report} />
      <span>
        <b class="block">{title}</b>
        <span class="caption quiet block">{what}</span>
      </span>
    </button>
  );
}
