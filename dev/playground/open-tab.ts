// The browser tab with the spreadsheet. The server sends it events, asks it for cells and waits for the answers. Only the
// tab that was opened last counts.
import type { ServerResponse } from 'node:http';
import type { TabAnswer, TabEvent, TabQuestion } from './tab-messages';
import { decode, encode } from './wire';

interface OpenQuestion {
  resolve(answer: unknown): void;
  reject(reason: Error): void;
}

const MILLIS_TO_WAIT_FOR_A_TAB = 5_000;

export class OpenTab {
  private stream: ServerResponse | undefined;
  private readonly questions = new Map<number, OpenQuestion>();
  private readonly arrivals = new Set<() => void>();
  private asked = 0;
  /** How many tabs have been opened so far. */
  tabsOpened = 0;

  constructor(private readonly waitMillis = MILLIS_TO_WAIT_FOR_A_TAB) {}

  get isOpen(): boolean {
    return this.stream !== undefined;
  }

  /** Sends events until the browser closes the stream or another tab opens. */
  connect(stream: ServerResponse): void {
    this.send({ kind: 'superseded' });
    this.leave();
    this.stream = stream;
    this.tabsOpened++;
    stream.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    stream.write(':\n\n');
    stream.on('close', () => {
      if (this.stream === stream) this.leave();
    });
    for (const arrived of this.arrivals) arrived();
  }

  /** Drops the event if no tab is open. */
  send(event: TabEvent): void {
    this.stream?.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** Rejects with an error whose message is a sentence. */
  async ask(question: TabQuestion): Promise<unknown> {
    if (!this.isOpen) await this.arrival();
    const id = this.asked++;
    return new Promise((resolve, reject) => {
      this.questions.set(id, { resolve, reject });
      this.send({ kind: 'question', id, question: encode(question) as TabQuestion });
    });
  }

  answer({ id, ...answer }: TabAnswer): void {
    const question = this.questions.get(id);
    this.questions.delete(id);
    if (answer.ok) question?.resolve(decode(answer.value));
    else question?.reject(new Error(answer.message));
  }

  close(): void {
    this.leave();
  }

  private leave(): void {
    this.stream?.end();
    this.stream = undefined;
    for (const { reject } of this.questions.values())
      reject(new Error('The spreadsheet was closed or loaded anew while a script was using it. Try again.'));
    this.questions.clear();
  }

  private arrival(): Promise<void> {
    return new Promise((resolve, reject) => {
      const arrived = () => {
        clearTimeout(timer);
        this.arrivals.delete(arrived);
        resolve();
      };
      const timer = setTimeout(() => {
        this.arrivals.delete(arrived);
        reject(new Error('The spreadsheet is open in no browser. Open the playground’s page and try again.'));
      }, this.waitMillis);
      this.arrivals.add(arrived);
    });
  }
}
