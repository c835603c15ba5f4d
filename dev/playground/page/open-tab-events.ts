// This tab as the spreadsheet: hears what the server tells, answers what it asks, and says so when another tab has taken over
// or the server has gone.
import type { CallOutcome, TabEvent, TabQuestion } from '../tab-messages';
import { decode } from '../wire';
import { element } from './element';
import { eventOf, type ServerPort } from './server-port';

type Heard = Exclude<TabEvent, { kind: 'superseded' | 'question' }>;

export interface TabListeners {
  readonly onEvent: (event: Heard) => void;
  /** Rejects with a sentence. */
  readonly onQuestion: (question: TabQuestion) => Promise<unknown>;
  /** What was under way will never be heard of. */
  readonly onLost: () => void;
}

export function listenAsOpenTab(server: ServerPort, { onEvent, onQuestion, onLost }: TabListeners): void {
  const notice = element('away');
  const words = element('away-words');
  const again = element('away-again');

  function listen(): void {
    notice.hidden = true;
    const events = server.events();
    events.addEventListener('open', () => {
      notice.hidden = true;
      server.open({}).catch((error: Error) => say(error.message, false));
    });
    events.addEventListener('error', () => {
      onLost();
      say('The playground’s server does not answer. Is it still running?', false);
    });
    events.addEventListener('message', message => {
      const event = eventOf(message);
      if (event.kind === 'superseded') {
        events.close();
        onLost();
        say('The spreadsheet is open in another tab: menu and sidebar work there.', true);
      } else if (event.kind === 'question') void answer(event.id, event.question);
      else onEvent(event);
    });
  }

  async function answer(id: number, question: TabQuestion): Promise<void> {
    let outcome: CallOutcome;
    try {
      outcome = { ok: true, value: await onQuestion(decode(question) as TabQuestion) };
    } catch (error) {
      outcome = { ok: false, message: (error as Error).message };
    }
    await server.answer({ id, ...outcome });
  }

  function say(text: string, mayReturn: boolean): void {
    words.textContent = text;
    again.hidden = !mayReturn;
    notice.hidden = false;
  }

  again.addEventListener('click', listen);
  listen();
}
