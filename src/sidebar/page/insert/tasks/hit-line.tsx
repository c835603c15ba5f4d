// A task, a function or a report in a list: a tap opens it.
import { useAddOn } from '../../add-on';
import { Icon } from '../../ui/icon';
import { type Hit, keyOf } from './search';
import { tasks } from './tasks';

export function HitLine({ hit }: { readonly hit: Hit }) {
  const { go } = useAddOn();
  const open = () => {
    if (hit.kind === 'report') go('insert', { name: 'report', report: hit.report });
    else if (hit.kind === 'task') go('insert', { name: 'task', task: hit.task, preset: hit.preset });
    else go('insert', { name: 'function', function: hit.function });
  };
  return (
    <li>
      <button type="button" class="way" data-key={keyOf(hit)} onClick={open}>
        <span class="way-name">
          <span class="block">{hit.title}</span>
          <Below hit={hit} />
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}

function Below({ hit }: { readonly hit: Hit }) {
  if (hit.kind === 'report') return <span class="caption quiet block">{hit.because}</span>;
  const name =
    hit.kind === 'function' ? hit.function : tasks.find(({ name: known }) => known === hit.task)!.function;
  const because = hit.kind === 'task' ? hit.because : '';
  return <code class="function-name quiet block">{because === '' ? name : `${name} · ${because}`}</code>;
}
