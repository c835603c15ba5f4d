// A field for one parameter or option: its kind decides the control.
import type { Option } from '../../../../functions/define/option';
import type { Parameter } from '../../../../functions/define/parameter';
import { everyAccount } from '../../../../functions/define/reads';
import { helpIn } from '../../../../languages/help-in';
import { useAddOn } from '../../add-on';
import { Field, type FieldParts } from '../../ui/field';
import { SuggestInput } from './suggest-input';
import { useFunctionWords } from './use-function-words';

interface Props {
  readonly part: Parameter | Option;
  readonly text: string;
  readonly names: readonly string[];
  readonly error: string | undefined;
  /** The id of the element that shows what is wrong with this field. */
  readonly wrongBy: string | undefined;
  onType(text: string): void;
}

export function PartField({ part, text, names, error, wrongBy, onType }: Props) {
  const { language } = useAddOn();
  const words = useFunctionWords();
  const isRequired = 'optional' in part && !part.optional;
  const takesCells = 'optional' in part && part.choices === undefined;
  const help = helpIn(part.help, language);
  const label = (
    <>
      <code>{part.name}</code>
      {isRequired && <span class="hint"> {words.required}</span>}
    </>
  );
  return (
    <Field label={label} hint={takesCells ? words.withCells(help) : help} error={error}>
      {parts => (
        <Control
          part={part}
          parts={wrongBy === undefined ? parts : wrong(parts, wrongBy)}
          text={text}
          names={names}
          onType={onType}
        />
      )}
    </Field>
  );
}

function wrong(parts: FieldParts, by: string): FieldParts {
  return { ...parts, 'aria-invalid': true, 'aria-describedby': `${parts['aria-describedby'] ?? ''} ${by}` };
}

type ControlProps = Omit<Props, 'error' | 'wrongBy'> & { readonly parts: FieldParts };

function Control({ part, parts, text, names, onType }: ControlProps) {
  const words = useFunctionWords();
  const { kind, choices, example } = part;
  const placeholder = words.example(example.replace(/^"(.*)"$/, '$1'));
  if (kind === 'yes-no' || choices !== undefined) {
    const options =
      kind === 'yes-no'
        ? [
            ['yes', words.yes],
            ['no', words.no],
          ]
        : choices!.map(choice => [choice, choice]);
    return (
      <select {...parts} class="select" value={text} onChange={event => onType(event.currentTarget.value)}>
        <option value="">{words.leftOut}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (kind === 'count' || kind === 'amount' || kind === 'date') {
    return (
      <input
        {...parts}
        class="input"
        type="text"
        inputMode={kind === 'count' ? 'numeric' : kind === 'amount' ? 'decimal' : 'text'}
        autocomplete="off"
        placeholder={placeholder}
        value={text}
        onInput={event => onType(event.currentTarget.value)}
      />
    );
  }
  return (
    <SuggestInput
      parts={parts}
      text={text}
      names={names}
      meanings={part.name === 'account' ? { [everyAccount]: words.allAccounts } : {}}
      isList={kind !== 'text'}
      placeholder={placeholder}
      label={words.suggestionsFor(part.name)}
      onType={onType}
    />
  );
}
