// A long run says on the error output what it is at, so that --json on the output stays JSON.

export function noteProgress(text: string): void {
  process.stderr.write(`${text}\n`);
}
