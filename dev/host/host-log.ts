// The latest lines that scripts wrote with console and Logger.

export type LogLine = {
  readonly functionName: string;
  readonly spreadsheetId: string;
  readonly text: string;
};

const maxLines = 10_000;

export class HostLog {
  private kept: readonly LogLine[] = [];

  add(lines: readonly LogLine[]): void {
    if (lines.length > 0) this.kept = [...this.kept, ...lines].slice(-maxLines);
  }

  lines(): readonly LogLine[] {
    return this.kept;
  }
}
