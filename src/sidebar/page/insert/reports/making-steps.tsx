// The steps of making a report: each dataset, then the sheet's own.
import { datasetTitle } from '../../../../languages/dataset-title';
import { useAddOn } from '../../add-on';
import type { FetchStep, Make } from '../../running/use-making';
import { StepLine } from '../../ui/step-line';

export function MakingSteps({ make }: { readonly make: Make }) {
  const { words } = useAddOn();
  const isFetched = make.fetches.every(({ state }) => state === 'done' || state === 'failed');
  const isOver = make.stage === 'failed' || make.stage === 'taken';
  return (
    <ul class="list">
      {make.fetches.map(step => (
        <Fetching key={`${step.dataset.account}/${step.dataset.dataset}`} step={step} />
      ))}
      {make.sheetSteps.map((step, at) => {
        const isNext = isFetched && at === make.sheetStepsDone;
        if (isOver && at > make.sheetStepsDone) return null;
        const state =
          at < make.sheetStepsDone ? 'done' : isNext ? (isOver ? 'failed' : 'working') : 'waiting';
        return (
          <StepLine
            key={step}
            state={state}
            name={words.making.steps[step]}
            more={step === 'sheet' && state === 'done' ? make.name : ''}
          />
        );
      })}
    </ul>
  );
}

function Fetching({ step }: { readonly step: FetchStep }) {
  const { words, language, formats, inWords } = useAddOn();
  const { name, detail } = datasetTitle(step.dataset.dataset, language);
  const more = step.state === 'done' ? words.common.rows(formats.number(step.rows), step.rows) : '';
  return (
    <StepLine
      state={step.state}
      name={[name, detail].filter(Boolean).join(' ')}
      more={more}
      below={step.failure && inWords(step.failure)}
    />
  );
}
