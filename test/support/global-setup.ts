// Tests use the script's time zone: the manifest's, UTC.
export default function setup(): void {
  process.env.TZ = 'UTC';
}
