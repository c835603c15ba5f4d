// A formula in plain fields: what it shows, and the buttons that put it into the sheet.
import { useState } from 'preact/hooks';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { helpIn } from '../../../../languages/help-in';
import type { Preview } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageAnswer } from '../../call';
import { fetchedVersion } from '../../fetched-version';
import { BackButton } from '../../shell/back-button';
import { PageTitle } from '../../shell/page-title';
import { Screen } from '../../shell/screen';
import { FailureNotice } from '../../ui/failure-notice';
import type { FormPlan } from '../tasks/tasks';
import { useInsertWords } from '../use-insert-words';
import { columnsOfForm } from './columns-of-form';
import { formulaOf } from './filled-form';
import { FormFoot } from './form-foot';
import type { FormState } from './form-state';
import type { FormValues } from './form-values';
import { FormulaBox } from './formula-box';
import { InsertedNotice } from './inserted-notice';
import { namesFor } from './known-names';
import { MoreChoices } from './more-choices';
import { NoRoomNotice } from './no-room-notice';
import { otherParts, type PlacedPart } from './parts-of-form';
import { PlainFields } from './plain-fields';
import { PreviewPart } from './preview-part';
import { previewReason } from './preview-reason';
import { missingPart, wrongDay, wrongRange } from './problems';
import { useFetching } from './use-fetching';
import { useInserting } from './use-inserting';
import { useLastInWords } from './use-last-in-words';
import { useQuery } from './use-query';
import { useRoom } from './use-room';
import { useSuggestions } from './use-suggestions';
import { useToday } from './use-today';
import { wrongPart } from './wrong-part';

interface Props {
  readonly plan: FormPlan;
  readonly entry: CatalogEntry;
  /** Blank: the function's own name. */
  readonly title: string;
  /** Of a new sheet. */
  readonly sheetName: string;
  readonly state: FormState;
  /** What the form began with. */
  readonly first: FormValues;
  readonly isFormatted: boolean;
  onState(state: FormState): void;
  onFormatted(isFormatted: boolean): void;
  onBack(): void;
}

export function FormulaForm(props: Props) {
  const { plan, entry, title, sheetName, state, first, isFormatted, onState, onFormatted, onBack } = props;
  const { snapshot, language, inWords, formats, isDemo } = useAddOn();
  const words = useInsertWords();
  const { builder } = words;
  const at = useToday();
  const [round, setRound] = useState(0);
  const { typed } = state;
  const accounts = snapshot?.accounts ?? [];
  const suggestions = useSuggestions(typed.options.account);

  const { chips, ticked } = columnsOfForm(plan, entry, state, suggestions);
  const formula = formulaOf(plan, entry, { typed, chips, ticked, isFormatted });

  const missing = missingPart(plan, entry, typed);
  const day = wrongDay(typed);
  const range = wrongRange(entry, typed);
  const isRight = missing === undefined && day === undefined && range === undefined;
  const isAskable = isRight && (accounts.length > 0 || isDemo);
  const version = `${fetchedVersion(snapshot)} ${round}`;
  const preview = useQuery('previewFormula', isAskable ? { formula } : undefined, version);
  const value = valueIn(preview.answer);
  const wrong = isAskable && !preview.isWaiting ? wrongPart(entry, preview.answer) : undefined;
  const failure =
    preview.answer?.ok && preview.answer.value.kind === 'failure' ? preview.answer.value.failure : undefined;
  const errors: Record<string, string | undefined> = {};
  if (wrong !== undefined && failure) errors[wrong] = inWords(failure);
  if (range !== undefined) errors[range] = builder.noRange(typed.args[range]!.trim());
  if (day) {
    const monthName = new Intl.DateTimeFormat(formats.locale, { month: 'long', timeZone: 'UTC' });
    const month = monthName.format(Date.UTC(2024, day.month - 1, 1));
    errors[day.part] = builder.noSuchDay(day.day, month, day.instead);
  }

  const lastInWords = useLastInWords();
  const inserting = useInserting(lastInWords, builder.undone);
  const fetching = useFetching();
  const size = value && !preview.isWaiting ? value : { rows: 0, columns: 0 };
  const room = useRoom({ rows: size.rows, columns: size.columns }, inserting.last?.inserted);
  const namesOf = ({ part, place }: PlacedPart) =>
    namesFor(part, place, { entry, typed, suggestions, accounts });
  const type = (next: FormState) => {
    inserting.forgetFailure();
    fetching.forget();
    onState(next);
  };
  const reason = previewReason(missing, day?.part ?? range ?? wrong, plan, entry, words);
  return (
    <Screen
      tab="insert"
      foot={
        <FormFoot
          formula={formula}
          sheetName={sheetName}
          isFormatted={isFormatted}
          isReady={isAskable && !preview.isWaiting}
          preview={preview.answer}
          account={typed.options.account}
          room={room}
          inserting={inserting}
          fetching={fetching}
          onFormatted={onFormatted}
        />
      }
    >
      <InsertedNotice inserting={inserting} />
      <div class="stack tight">
        <BackButton label={builder.back} onClick={onBack} />
        <PageTitle title={title || entry.name} />
        {title === '' ? (
          <p class="small quiet">{helpIn(entry.summary, language)}</p>
        ) : (
          <code class="function-name quiet">{entry.name}</code>
        )}
      </div>
      <PlainFields
        plan={plan}
        entry={entry}
        typed={typed}
        chips={chips}
        ticked={ticked}
        at={at}
        errors={errors}
        namesOf={namesOf}
        onType={next => type({ ...state, typed: next })}
        onTick={names => type({ ...state, ticked: names })}
      />
      <MoreChoices
        entry={entry}
        parts={otherParts(plan, entry)}
        typed={typed}
        first={first}
        namesOf={namesOf}
        errors={errors}
        onType={next => type({ ...state, typed: next })}
      />
      <PreviewPart
        reason={reason}
        answer={preview.answer}
        isWaiting={preview.isWaiting}
        isSaidAtField={wrong !== undefined}
        onAgain={() => setRound(round + 1)}
      />
      <FailureNotice failure={fetching.failure} />
      {reason === '' && <FormulaBox formula={formula} />}
      <NoRoomNotice room={room} size={size} inserting={inserting} />
      <FailureNotice failure={inserting.failure} />
    </Screen>
  );
}

function valueIn(answer: PageAnswer<Preview> | undefined) {
  return answer?.ok && answer.value.kind === 'value' ? answer.value : undefined;
}
