// The dialogs of scripts, which wait for the answer, and the dialog for a script's error.
import type { Alert, AlertAnswer } from '../../host/window';
import { alertAnswers } from '../../host/window';

const captions: Record<AlertAnswer, string> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

export function showAlert({
  title,
  message,
  buttons,
}: Pick<Alert, 'title' | 'message' | 'buttons'>): Promise<AlertAnswer> {
  const dialog = document.createElement('dialog');
  dialog.className = 'script-dialog';
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  dialog.setAttribute('aria-describedby', 'dialog-message');
  const heading = Object.assign(document.createElement('h2'), { id: 'dialog-title', textContent: title });
  const text = Object.assign(document.createElement('p'), { id: 'dialog-message', textContent: message });
  // A dialog without a title gets its message as its accessible name.
  if (title === '') dialog.setAttribute('aria-labelledby', 'dialog-message');
  const answers = document.createElement('form');
  answers.method = 'dialog';
  answers.append(
    ...alertAnswers[buttons].map(answer =>
      Object.assign(document.createElement('button'), { value: answer, textContent: captions[answer] }),
    ),
  );
  dialog.append(...(title === '' ? [] : [heading]), text, answers);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    // Esc gives no answer.
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve((dialog.returnValue || 'CLOSE') as AlertAnswer);
    });
  });
}

export function showScriptError(message: string): void {
  void showAlert({ title: 'The script failed', message, buttons: 'OK' });
}

/** Closes all dialogs: nothing waits for their answers any more. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('.script-dialog')) dialog.close();
}
