// Removes a sheet that the add-on has made. Where something of the person's stands on it, the sheet stays with that.
import type { MadeReport } from '../../contract';
import { useAddOn } from '../add-on';
import { Confirm } from '../ui/confirm';
import { useMutation } from '../use-mutation';

export function RemoveSheet({ made }: { readonly made: MadeReport }) {
  const { words, go, tell, reloadHome } = useAddOn();
  const removing = useMutation('removeReport');
  const { sheet, name } = made;
  const remove = async () => {
    const done = await removing.send({ sheet });
    if (done === undefined) return;
    go('home', { name: 'figures' });
    tell({ text: words.madeSheet[done.removed](name) });
    await reloadHome();
  };
  return (
    <Confirm
      label={words.madeSheet.remove}
      openLabel={words.madeSheet.openRemoving}
      keepLabel={words.madeSheet.keep}
      question={words.madeSheet.question(name)}
      consequence={words.madeSheet.consequence}
      isBusy={removing.isBusy}
      failure={removing.failure}
      onConfirm={() => void remove()}
    />
  );
}
