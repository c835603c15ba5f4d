// This page copies a tax year's figures as values to a new sheet, for the accountant.
import { useState } from 'preact/hooks';
import { useAddOn } from '../../add-on';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { useMutation } from '../../use-mutation';

export function AccountantCopy({ sheet }: { readonly sheet: number }) {
  const { words, announce } = useAddOn();
  const copying = useMutation('copyForAccountant');
  const opening = useMutation('openSheet');
  const [made, setMade] = useState<{ readonly sheet: number; readonly name: string }>();
  const copy = async () => {
    const done = await copying.send({ sheet });
    setMade(done);
    if (done) announce(words.making.ready(done.name));
  };
  return (
    <>
      <Button isWide isBusy={copying.isBusy} onClick={() => void copy()}>
        {words.madeSheet.values}
      </Button>
      <p class="caption quiet">{words.madeSheet.valuesWhy}</p>
      <FailureNotice failure={copying.failure} />
      {made && (
        <Notice kind="good" lead={words.making.ready(made.name)}>
          <LinkButton onClick={() => void opening.send({ sheet: made.sheet })}>
            {words.making.open}
          </LinkButton>
        </Notice>
      )}
      <FailureNotice failure={opening.failure} />
    </>
  );
}
