// Copies a text and says so. A frame may be denied the Clipboard API; then execCommand copies.
import { useEffect, useState } from 'preact/hooks';
import { useAddOn } from '../add-on';
import { Button } from './button';
import { Icon } from './icon';

const shownMillis = 2_500;

export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const { words, announce } = useAddOn();
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), shownMillis);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const done = (await copied(text())) ? 'copied' : 'refused';
    setOutcome(done);
    announce(words.common[done]);
  };
  return (
    <Button look="quiet" isSmall onClick={copy}>
      <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
      {outcome === undefined ? label : words.common[outcome]}
    </Button>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
