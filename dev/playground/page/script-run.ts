// google.script in the sidebar's frame. Runs before the page's own scripts. The window around the frame makes the calls.
// https://developers.google.com/apps-script/guides/html/reference/run
import type { FrameAnswer, FrameMessage } from './frame-messages';
import { createRunner } from './script-runner';

/** Names, separated by spaces. */
const { functions = '' } = (document.currentScript as HTMLScriptElement).dataset;

const post = (message: FrameMessage) => window.parent.postMessage(message, window.origin);
const { runner, receive } = createRunner(functions.split(' ').filter(Boolean), call =>
  post({ kind: 'call', ...call }),
);
window.addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  if (source === window.parent && data.kind === 'answer') receive(data);
});

const host = {
  origin: window.origin,
  close: () => post({ kind: 'close' }),
  // No effect: a sidebar's size is fixed.
  setHeight: () => {},
  setWidth: () => {},
  editor: { focus: () => post({ kind: 'focus-sheet' }) },
};
Object.assign(window, { google: { script: { run: runner, host } } });
