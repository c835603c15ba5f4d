// The few questions before a report is made. Most people change nothing.
import { useState } from 'preact/hooks';
import { type Choices, choicesOf } from '../../../../reports/choices';
import type { ChoiceName } from '../../../../reports/report';
import type { ReportName } from '../../../contract';
import { useAddOn } from '../../add-on';
import { useWork } from '../../running/work';
import { BackButton } from '../../shell/back-button';
import { PageTitle } from '../../shell/page-title';
import { Screen } from '../../shell/screen';
import { useToday } from '../formulas/use-today';
import { useInsertWords } from '../use-insert-words';
import { OfferFoot } from './offer-foot';
import { QuestionField } from './question-field';
import { questionsOf } from './questions';
import { useOffer } from './use-offer';
import { useReportAccount } from './use-report-account';

export function ReportQuestions({ report }: { readonly report: ReportName }) {
  const { go, snapshot, isDemo } = useAddOn();
  const { making } = useWork();
  const { gallery } = useInsertWords();
  const { year } = useToday();
  const firstAccount = useReportAccount();
  const [account, setAccount] = useState(firstAccount);
  const asked = questionsOf(report);
  const [choices, choose] = useState<Choices>(() => firstChoices(asked, year));
  const { title, about } = gallery.reports[report];
  const order = { report, choices, account };
  const accounts = snapshot?.accounts ?? [];
  const { offer, failure } = useOffer(isDemo || accounts.length > 0 ? order : undefined);
  const make = () => {
    void making.start(order);
    go('insert', { name: 'making' });
  };
  return (
    <Screen tab="insert" foot={<OfferFoot account={account} offer={offer} failure={failure} onMake={make} />}>
      <BackButton label={gallery.title} onClick={() => go('insert', { name: 'list' })} />
      <div class="stack tight">
        <PageTitle title={title} />
        <p class="small quiet">{about}</p>
      </div>
      {accounts.length > 1 && !isDemo && (
        <QuestionField label={gallery.account}>
          {parts => (
            <select
              {...parts}
              class="select"
              value={account}
              onChange={event => setAccount(event.currentTarget.value)}
            >
              {accounts.map(({ account: name, isDefault }) => (
                <option key={name} value={isDefault ? '' : name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </QuestionField>
      )}
      {asked.map(name => (
        <Question
          key={name}
          name={name}
          chosen={choices[name] ?? ''}
          thisYear={year}
          onChoose={chosen => choose({ ...choices, [name]: chosen })}
        />
      ))}
      {report === 'tax' && <p class="caption quiet">{gallery.notAdvice}</p>}
    </Screen>
  );
}

/** The year that is over is the one that people report. */
function firstChoices(asked: readonly ChoiceName[], thisYear: number): Choices {
  return Object.fromEntries(
    asked.map(name => [name, name === 'year' ? String(thisYear - 1) : choicesOf(name, thisYear)[0]!]),
  );
}

interface QuestionProps {
  readonly name: ChoiceName;
  readonly chosen: string;
  readonly thisYear: number;
  onChoose(chosen: string): void;
}

function Question({ name, chosen, thisYear, onChoose }: QuestionProps) {
  const { gallery } = useInsertWords();
  if (name === 'pool')
    return (
      <label class="tick">
        <input
          type="checkbox"
          checked={chosen === 'exchange'}
          onChange={event => onChoose(event.currentTarget.checked ? 'exchange' : 'all')}
        />
        <span>
          <span class="block">{gallery.pool}</span>
          <span class="caption quiet block">{gallery.poolWhy}</span>
        </span>
      </label>
    );
  const nameOf = (choice: string) =>
    name === 'method'
      ? (gallery.methods[choice]?.name ?? choice)
      : name === 'longterm'
        ? (gallery.longterms[choice] ?? choice)
        : choice;
  return (
    <QuestionField label={gallery[name]} hint={name === 'method' ? gallery.methods[chosen]?.why : undefined}>
      {parts => (
        <select
          {...parts}
          class="select"
          value={chosen}
          onChange={event => onChoose(event.currentTarget.value)}
        >
          {choicesOf(name, thisYear).map(choice => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      )}
    </QuestionField>
  );
}
