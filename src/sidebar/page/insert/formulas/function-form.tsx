// One function: its summary, its fields, the formula that they make, and the preview.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { Option } from '../../../../functions/define/option';
import type { Parameter } from '../../../../functions/define/parameter';
import { helpIn } from '../../../../languages/help-in';
import type { Suggestions } from '../../../contract';
import { useAddOn } from '../../add-on';
import { fetchedVersion } from '../../fetched-version';
import { BackButton } from '../../shell/back-button';
import { composeFormula } from './compose-formula';
import { Examples } from './examples';
import { type FormValues, isTyped, type Place, withTyped } from './form-values';
import { Insert } from './insert';
import { namesFor } from './known-names';
import { PartField } from './part-field';
import { PreviewView } from './preview-view';
import { useFunctionWords } from './use-function-words';
import { useQuery } from './use-query';
import { wrongPart } from './wrong-part';

interface Props {
  readonly entry: CatalogEntry;
  readonly typed: FormValues;
  readonly suggestions: Suggestions;
  onType(typed: FormValues): void;
  onBack(): void;
}

export function FunctionForm({ entry, typed, suggestions, onType, onBack }: Props) {
  const { language, snapshot } = useAddOn();
  const words = useFunctionWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const previewId = useId();
  const [asked, setAsked] = useState<string>();
  const [round, setRound] = useState(0);
  useLayoutEffect(() => heading.current?.focus(), []);

  const accounts = snapshot?.accounts ?? [];
  const formula = composeFormula(entry, typed);
  const missing = entry.parameters.find(
    ({ name, optional }) => !optional && !isTyped(typed.args[name]),
  )?.name;
  const version = fetchedVersion(snapshot);
  const isAskable = missing === undefined;
  const preview = useQuery('previewFormula', isAskable ? { formula } : undefined, `${version} ${round}`);
  const wrong = missing === undefined && !preview.isWaiting ? wrongPart(entry, preview.answer) : undefined;

  const isComplete = () => {
    setAsked(missing);
    if (missing !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-part=${missing}] input`)?.focus();
    return missing === undefined;
  };
  const field = (part: Parameter | Option, place: Place) => (
    <div key={part.name} data-part={part.name}>
      <PartField
        part={part}
        text={typed[place][part.name] ?? ''}
        names={namesFor(part, place, { entry, typed, suggestions, accounts })}
        error={missing !== undefined && asked === part.name ? words.isMissing(part.name) : undefined}
        wrongBy={wrong === part.name ? previewId : undefined}
        onType={text => onType(withTyped(typed, place, part.name, text))}
      />
    </div>
  );
  const parameters = entry.parameters.filter(({ kind }) => kind !== 'options');
  const given = entry.options.filter(({ name }) => isTyped(typed.options[name])).length;
  return (
    <div class="functions stack" ref={form}>
      <div class="stack tight">
        <BackButton label={words.back} onClick={onBack} />
        <h2 class="function-name" tabIndex={-1} ref={heading}>
          <code>{entry.name}</code>
        </h2>
        <p>{helpIn(entry.summary, language)}</p>
      </div>
      <Examples entry={entry} onChoose={onType} />
      {parameters.map(part => field(part, 'args'))}
      <details class="fold">
        <summary>
          {parameters.length > 0 ? words.moreOptions : words.options}
          {given > 0 && <span class="badge">{words.given(given)}</span>}
        </summary>
        <div class="stack">{entry.options.map(part => field(part, 'options'))}</div>
      </details>
      <Insert formula={formula} isComplete={isComplete} />
      <PreviewView
        id={previewId}
        name={entry.name}
        missing={missing}
        answer={preview.answer}
        isWaiting={preview.isWaiting}
        onAgain={() => setRound(round + 1)}
      />
    </div>
  );
}
