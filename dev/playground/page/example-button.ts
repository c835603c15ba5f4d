// The button that throws away the kept sheets and opens the example again. There is one only if something is kept.
import { showAlert } from './dialogs';
import { element } from './element';

export function createExampleButton(isKept: boolean, throwAway: () => void): { show(): void } {
  const button = element<HTMLButtonElement>('example');
  button.hidden = !isKept;
  button.addEventListener('click', async () => {
    const answer = await showAlert({
      title: 'Back to the example?',
      message: 'The sheets as they are now are thrown away, with all that you changed.',
      buttons: 'YES_NO',
    });
    if (answer !== 'YES') return;
    throwAway();
    location.reload();
  });
  return {
    show: () => {
      button.hidden = false;
    },
  };
}
