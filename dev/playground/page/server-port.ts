// The page's way to the playground's server.
import type { Answer, Evaluate } from '../grid/evaluation';
import type { Mood, PlaygroundState } from '../playground-state';
import { decodeAnswer, encodeCalls } from '../wire';

export interface ServerPort {
  readonly evaluate: Evaluate;
  state(): Promise<PlaygroundState>;
  setMood(mood: Mood): Promise<PlaygroundState>;
  advanceClock(millis: number): Promise<PlaygroundState>;
  /** Calls back whenever cells were answered. */
  onActivity(listener: () => void): void;
}

export function createServerPort(): ServerPort {
  const listeners: (() => void)[] = [];

  async function change(path: string, body: string): Promise<PlaygroundState> {
    return (await fetch(path, { method: 'POST', body })).json();
  }

  const evaluate: Evaluate = async (calls, onAnswer) => {
    const unanswered = new Set(calls.keys());
    const settle = (index: number, answer: Answer) => {
      if (unanswered.delete(index)) onAnswer(index, answer);
    };
    let reason = 'The playground’s server stopped before it answered.';
    try {
      const response = await fetch('/cells', { method: 'POST', body: encodeCalls(calls) });
      if (!response.ok) throw new Error(await response.text());
      for await (const line of linesOf(response.body!)) {
        const { index, answer } = decodeAnswer(line);
        settle(index, answer);
      }
    } catch (error) {
      reason = `The playground’s server does not answer (${(error as Error).message}). Is it still running?`;
    }
    for (const index of [...unanswered]) settle(index, { ok: false, message: reason });
    for (const listener of listeners) listener();
  };

  return {
    evaluate,
    state: async () => (await fetch('/state')).json(),
    setMood: mood => change('/mood', mood),
    advanceClock: millis => change('/clock', String(millis)),
    onActivity: listener => listeners.push(listener),
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
