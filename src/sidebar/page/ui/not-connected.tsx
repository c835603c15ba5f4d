// Shown instead of content that needs an account.
import { useAddOn } from '../add-on';
import { Button } from './button';

export function NotConnected() {
  const { words, go } = useAddOn();
  return (
    <div class="stack close">
      <p>{words.common.notConnected}</p>
      <div class="row">
        <Button look="main" onClick={() => go('connect')}>
          {words.common.connectFirst}
        </Button>
      </div>
    </div>
  );
}
