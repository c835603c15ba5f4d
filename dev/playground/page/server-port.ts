// The page's requests to the playground's server.
import type { IWorkbookData } from '@univerjs/core';
import { Semaphore } from '../../host/semaphore';
import type { Answer, Evaluate } from '../grid/evaluation';
import type {
  AccountToTry,
  AnswerMode,
  Locale,
  OpenMode,
  Person,
  PlaygroundState,
} from '../playground-state';
import type { RunRequest, TabAnswer, TabEvent } from '../tab-messages';
import { tokenHeader } from '../token-header';
import { decodeAnswer, encode, encodeCalls } from '../wire';

/** A browser opens six connections. The others stay free for scripts that read the sheet at the same time. */
const CELL_CONNECTIONS = 3;

export interface ServerPort {
  readonly evaluate: Evaluate;
  state(): Promise<PlaygroundState>;
  setAnswerMode(answerMode: AnswerMode): Promise<void>;
  advanceClock(millis: number): Promise<void>;
  /** Runs onOpen. Omitted settings stay unchanged. */
  open(changes: { person?: Person; locale?: Locale; openMode?: OpenMode }): Promise<void>;
  /** An event reports its end. */
  run(request: RunRequest): Promise<void>;
  fireTrigger(): Promise<void>;
  answer(answer: TabAnswer): Promise<void>;
  accountsToTry(): Promise<AccountToTry[]>;
  /** `undefined`: an empty sheet. Rejects with the server's message. */
  openingSheets(): Promise<IWorkbookData | undefined>;
  /** Makes this tab the one with the spreadsheet. */
  events(): EventSource;
}

export function eventOf({ data }: MessageEvent<string>): TabEvent {
  return JSON.parse(data) as TabEvent;
}

/** `onState`: gets the state after each action. */
export function createServerPort(onState: (state: PlaygroundState) => void): ServerPort {
  const turns = new Semaphore(CELL_CONNECTIONS);

  const token = document.querySelector<HTMLMetaElement>('meta[name=playground-token]')!.content;
  const headers = { [tokenHeader]: token };
  const get = async <T>(path: string): Promise<T> => (await fetch(path, { headers })).json();

  /** Rejects with the server's message. */
  async function post(path: string, body: string): Promise<void> {
    const response = await fetch(path, { method: 'POST', headers, body });
    if (!response.ok) throw new Error((await response.text()).trim());
    onState(await response.json());
  }

  const evaluate: Evaluate = async (calls, onAnswer) => {
    const unanswered = new Set(calls.keys());
    const settle = (index: number, answer: Answer) => {
      if (unanswered.delete(index)) onAnswer(index, answer);
    };
    let reason = 'The playground’s server stopped before it answered.';
    const leave = await turns.enter();
    try {
      const response = await fetch('/cells', { method: 'POST', headers, body: encodeCalls(calls) });
      if (!response.ok) throw new Error(await response.text());
      for await (const line of linesOf(response.body!)) {
        const { index, answer } = decodeAnswer(line);
        settle(index, answer);
      }
    } catch (error) {
      reason = `The playground’s server does not answer (${(error as Error).message}). Is it still running?`;
    } finally {
      leave();
    }
    for (const index of [...unanswered]) settle(index, { ok: false, message: reason });
  };

  return {
    evaluate,
    state: () => get('/state'),
    setAnswerMode: answerMode => post('/answer-mode', answerMode),
    advanceClock: millis => post('/clock', String(millis)),
    open: changes => post('/open', JSON.stringify(changes)),
    run: request => post('/runs', JSON.stringify(request)),
    fireTrigger: () => post('/trigger', ''),
    answer: answer => post('/answers', JSON.stringify(encode(answer))),
    accountsToTry: () => get('/accounts'),
    async openingSheets() {
      const response = await fetch('/opening-sheets', { headers });
      const text = await response.text();
      if (!response.ok) throw new Error(text.trim());
      return text === '' ? undefined : (JSON.parse(text) as IWorkbookData);
    },
    events: () => new EventSource(`/events?token=${token}`),
  };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
}
