// The finished formula, with buttons that copy it or insert it into the sheet.
import { useId, useState } from 'preact/hooks';
import { useAddOn } from '../../add-on';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { FailureNotice } from '../../ui/failure-notice';
import { Icon } from '../../ui/icon';
import { useMutation } from '../../use-mutation';
import { useFunctionWords } from './use-function-words';

interface Props {
  readonly formula: string;
  /** Whether the formula can be inserted; if not, it marks the missing field. */
  isComplete(): boolean;
}

export function Insert({ formula, isComplete }: Props) {
  const { announce } = useAddOn();
  const words = useFunctionWords();
  const insertion = useMutation('insertFormula');
  const [under, setUnder] = useState<'formula' | 'values'>();
  const [done, setDone] = useState<{ formula: string; sentence: string }>();
  const id = useId();
  const insert = async (as: 'formula' | 'values') => {
    if (!isComplete()) return;
    setUnder(as);
    setDone(undefined);
    const inserted = await insertion.send({ formula, as });
    setUnder(undefined);
    if (inserted === undefined) return;
    const sentence =
      as === 'formula' ? words.insertedFormula(inserted.address) : words.insertedValues(inserted.address);
    setDone({ formula, sentence });
    announce(sentence);
  };
  return (
    <section class="stack tight" aria-labelledby={id}>
      <div class="spread">
        <h3 id={id}>{words.formula}</h3>
        <CopyButton label={words.copy} text={() => formula} />
      </div>
      <code class="formula" translate={false}>
        {formula}
      </code>
      <div class="row">
        <Button
          look="main"
          isBusy={under === 'formula'}
          isOff={under === 'values'}
          onClick={() => insert('formula')}
        >
          {words.insertFormula}
        </Button>
        <Button isBusy={under === 'values'} isOff={under === 'formula'} onClick={() => insert('values')}>
          {words.insertValues}
        </Button>
      </div>
      <div class="where-to">
        {done?.formula === formula ? (
          <p class="inserted">
            <Icon name="check" />
            {done.sentence}
          </p>
        ) : (
          <p class="hint">{words.whereTo}</p>
        )}
      </div>
      <FailureNotice failure={insertion.failure} />
    </section>
  );
}
