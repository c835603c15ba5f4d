// Dates in tests mean what they mean in the script: the manifest's time zone, UTC.
export default function setup(): void {
  process.env.TZ = 'UTC';
}
