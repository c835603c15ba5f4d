// The few fields that a task asks first.
import type { CatalogEntry } from '../../../../functions/define/define-function';
import type { FormPlan, Today } from '../tasks/tasks';
import { useInsertWords } from '../use-insert-words';
import type { Chip } from './column-chips';
import { ColumnsField } from './columns-field';
import { DateField } from './date-field';
import { placeOfCoin } from './form-state';
import { type FormValues, withTyped } from './form-values';
import { PartField } from './part-field';
import { type PlacedPart, partNamed } from './parts-of-form';
import { needsCoin } from './problems';
import { WhenField } from './when-field';

interface Props {
  readonly plan: FormPlan;
  readonly entry: CatalogEntry;
  readonly typed: FormValues;
  readonly chips: readonly Chip[];
  readonly ticked: readonly Chip[];
  readonly at: Today;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly namesOf: (part: PlacedPart) => readonly string[];
  onType(typed: FormValues): void;
  onTick(names: readonly string[]): void;
}

export function PlainFields(props: Props) {
  return (
    <>
      {props.plan.fields.map(name => (
        <PlainField key={name} {...props} name={name} />
      ))}
    </>
  );
}

function PlainField({ name, ...props }: Props & { readonly name: string }) {
  const { plan, entry, typed, chips, ticked, at, errors, namesOf, onType, onTick } = props;
  const words = useInsertWords();
  if (name === 'when')
    return <WhenField typed={typed} at={at} errors={{ from: errors.from, to: errors.to }} onType={onType} />;
  if (name === 'columns' && plan.chips !== undefined) {
    if (chips.length < 2 || typed.options.layout === 'cross') return null;
    return (
      <ColumnsField
        chips={chips}
        ticked={ticked}
        error={errors.columns ?? errors[plan.chips]}
        onTick={onTick}
      />
    );
  }
  if (name === 'date')
    return (
      <DateField
        text={typed.args.date ?? ''}
        at={at}
        error={errors.date}
        onType={text => onType(withTyped(typed, 'args', 'date', text))}
      />
    );
  const isCoin = name === 'coin';
  const place = isCoin ? placeOfCoin(entry) : partNamed(entry, name)!.place;
  const { part } = partNamed(entry, name)!;
  const isOne = isCoin && needsCoin(plan, entry);
  return (
    <div data-part={name}>
      <PartField
        entry={entry}
        part={part}
        place={place}
        text={typed[place][name] ?? ''}
        names={namesOf({ part, place })}
        error={errors[name]}
        onType={text => onType(withTyped(typed, place, name, text))}
        {...(isCoin && {
          label: isOne ? words.parts.oneCoin! : words.parts.coin!,
          placeholder: isOne ? words.builder.oneCoin : words.builder.coins,
        })}
      />
    </div>
  );
}
