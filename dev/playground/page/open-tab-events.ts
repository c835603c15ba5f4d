// Receives the server's events in this tab, answers its questions, and shows a notice when another tab has the spreadsheet
// or the server is gone.
import type { CallOutcome, TabEvent, TabQuestion } from '../tab-messages';
import { decode } from '../wire';
import { element } from './element';
import { eventOf, type ServerPort } from './server-port';

type ReceivedEvent = Exclude<TabEvent, { kind: 'superseded' | 'question' }>;

export interface TabListeners {
  readonly onEvent: (event: ReceivedEvent) => void;
  /** Rejects with an error whose message is a sentence. */
  readonly onQuestion: (question: TabQuestion) => Promise<unknown>;
  /** This tab has the spreadsheet, or another one has it now. */
  readonly onOwned: (isOwned: boolean) => void;
  /** The connection is lost: no event about running functions will arrive. */
  readonly onLost: () => void;
}

export function listenAsOpenTab(
  server: ServerPort,
  { onEvent, onQuestion, onOwned, onLost }: TabListeners,
): void {
  const notice = element('away');
  const words = element('away-words');
  const again = element('away-again');

  function listen(): void {
    notice.hidden = true;
    const events = server.events();
    events.addEventListener('open', () => {
      notice.hidden = true;
      onOwned(true);
      server.open({}).catch((error: Error) => showNotice(error.message, false));
    });
    events.addEventListener('error', () => {
      onLost();
      showNotice(
        'The playground’s server does not answer. Start it if it has ended, then reload this page.',
        false,
      );
    });
    events.addEventListener('message', message => {
      const event = eventOf(message);
      if (event.kind === 'superseded') {
        events.close();
        onOwned(false);
        onLost();
        showNotice('The spreadsheet is open in another tab: menu and sidebar work there.', true);
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

  function showNotice(text: string, mayReturn: boolean): void {
    words.textContent = text;
    again.hidden = !mayReturn;
    notice.hidden = false;
  }

  again.addEventListener('click', listen);
  listen();
}
