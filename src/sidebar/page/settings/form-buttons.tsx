// Save and Cancel below a small form.
import { useAddOn } from '../add-on';
import { Button } from '../ui/button';

interface Props {
  readonly isBusy: boolean;
  readonly saveLabel?: string;
  readonly calls?: number;
  onCancel(): void;
}

export function FormButtons({ isBusy, saveLabel, calls = 0, onCancel }: Props) {
  const { words } = useAddOn();
  return (
    <div class="row">
      <Button type="submit" look="main" isBusy={isBusy} calls={calls}>
        {saveLabel ?? words.common.save}
      </Button>
      <Button look="quiet" isOff={isBusy} onClick={onCancel}>
        {words.common.cancel}
      </Button>
    </div>
  );
}
