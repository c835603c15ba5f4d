// The sidebar: 300 px at the right, with a title bar and the add-on's page in a frame.
import type { CallOutcome, SidebarContent } from '../tab-messages';
import type { FrameAnswer, FrameMessage } from './frame-messages';

/** As Apps Script serves pages: https://developers.google.com/apps-script/guides/html/restrictions */
const sandbox = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
].join(' ');

export interface SidebarFrameOptions {
  readonly run: (functionName: string, args: readonly unknown[]) => Promise<CallOutcome>;
  readonly focusSheet: () => void;
}

export class SidebarFrame {
  private readonly aside = document.getElementById('sidebar')!;
  private readonly title = document.getElementById('sidebar-title')!;
  private frame: HTMLIFrameElement | undefined;

  constructor(private readonly options: SidebarFrameOptions) {
    document.getElementById('sidebar-close')!.addEventListener('click', () => {
      this.close();
      options.focusSheet();
    });
    window.addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
      if (this.frame && source === this.frame.contentWindow) this.receive(this.frame, data);
    });
  }

  /** Replaces the sidebar that is open. */
  open({ title, html, functions }: SidebarContent): void {
    this.frame?.remove();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.title = title;
    frame.srcdoc = withScriptRun(html, functions);
    frame.addEventListener('load', () => frame.focus(), { once: true });
    this.title.textContent = title;
    this.aside.append(frame);
    this.aside.hidden = false;
    this.frame = frame;
  }

  close(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.aside.hidden = true;
  }

  private receive(frame: HTMLIFrameElement, message: FrameMessage): void {
    if (message.kind === 'close') this.close();
    else if (message.kind === 'focus-sheet') this.options.focusSheet();
    else {
      const { id, functionName, args } = message;
      this.options.run(functionName, args).then(outcome => {
        const answer: FrameAnswer = { kind: 'answer', id, outcome };
        frame.contentWindow?.postMessage(answer, window.origin);
      });
    }
  }
}

/** google.script must exist before the page's first script runs. */
function withScriptRun(html: string, functions: readonly string[]): string {
  const script = `<script src="/script-run.js" data-functions="${functions.join(' ')}"></script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, head => head + script) : script + html;
}
