// Shows progress on the error output, so that --json on the standard output stays JSON.

export function noteProgress(text: string): void {
  process.stderr.write(`${text}\n`);
}
