// Says on every tab that the figures are made up, with the way out.
import { useAddOn } from '../add-on';
import { LinkButton } from '../ui/link-button';

export function DemoLine() {
  const { words, snapshot, showDemo } = useAddOn();
  const { demo } = words;
  const hasOwn = (snapshot?.accounts.length ?? 0) > 0;
  return (
    <div class="demo-line">
      <span>
        <b>{demo.title}</b> {demo.line}
      </span>
      <LinkButton onClick={() => void showDemo(false)}>
        {hasOwn ? demo.backToMine : demo.connectMine}
      </LinkButton>
    </div>
  );
}
