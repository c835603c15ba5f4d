// The CoinTracking plan. PRO and EXPERT differ in nothing that counts here.
import { callsAnHour, type Plan } from '../../../core/accounts/plan';
import { useAddOn } from '../add-on';
import { Choice } from '../ui/choice';

type Size = 'few' | 'many';

export function sizeOf(plan: string | undefined): Size {
  return plan === 'UNLIMITED' ? 'many' : 'few';
}

const planOf: Readonly<Record<Size, Plan>> = { few: 'PRO', many: 'UNLIMITED' };

interface Props {
  readonly plan: string;
  readonly error?: string | undefined;
  onChoose(plan: Plan): void;
}

export function PlanChoice({ plan, error, onChoose }: Props) {
  const { words } = useAddOn();
  const { connect } = words;
  const size = sizeOf(plan);
  return (
    <Choice
      label={connect.plan}
      look="side-by-side"
      options={(['few', 'many'] as const).map(value => ({ value, label: connect.plans[value] }))}
      value={size}
      hint={connect.planHint(callsAnHour[planOf[size]])}
      error={error}
      onChoose={value => onChoose(planOf[value])}
    />
  );
}
