// The toast at the bottom right, and the line beside the menu while a script runs.

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Negative: it stays until it is dismissed. */
  readonly seconds: number;
}

/** Replaces the previous toast, as in Sheets. */
export function showToast({ title, message, seconds }: Toast): void {
  const box = document.createElement('div');
  box.className = 'toast';
  const text = document.createElement('div');
  const heading = Object.assign(document.createElement('strong'), { textContent: title });
  text.append(heading, Object.assign(document.createElement('p'), { textContent: message }));
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
  close.setAttribute('aria-label', 'Dismiss');
  close.addEventListener('click', () => box.remove());
  box.append(text, close);
  document.getElementById('toasts')!.replaceChildren(box);
  if (seconds >= 0) setTimeout(() => box.remove(), seconds * 1000);
}

/** Until `work` ends or fails. */
export async function showRunning<T>(functionName: string, work: Promise<T>): Promise<T> {
  const line = Object.assign(document.createElement('span'), { textContent: `Running ${functionName}…` });
  document.getElementById('running')!.append(line);
  try {
    return await work;
  } finally {
    line.remove();
  }
}
