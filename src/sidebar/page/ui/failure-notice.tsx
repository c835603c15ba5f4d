import { useAddOn } from '../add-on';
import type { PageFailure } from '../call';
import { Notice } from './notice';

export function FailureNotice({ failure }: { readonly failure: PageFailure | undefined }) {
  const { inWords } = useAddOn();
  return failure ? <Notice kind="error">{inWords(failure)}</Notice> : null;
}
