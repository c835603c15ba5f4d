// The hourly limit of one key, whatever people, spreadsheets, storages and Google's platform do: as a whole, a million events.
import { readings, story } from '../../support/hour-story';
import { recordFigures } from '../../support/recorded-figures';
import { isWhole } from '../../support/whole';

const limit = 20;
const storiesEach = isWhole ? 70 : 12;

test('in no hour CoinTracking gets more calls than the plan allows', () => {
  // Every refusal is an error with a stack that nobody reads.
  Error.stackTraceLimit = 0;
  let [events, calls, refused, most, over] = [0, 0, 0, 0, 0];
  for (const [index, reading] of readings.entries()) {
    for (let seed = 0; seed < storiesEach; seed++) {
      const world = story(reading, index * 1_000_003 + seed);
      events += world.events;
      calls += world.calls;
      refused += world.refused;
      most = Math.max(most, world.mostInAnHour);
      if (world.mostInAnHour > limit) over++;
    }
  }
  expect(over).toBe(0);
  // The stories prove something only if they come to the limit.
  expect(most).toBe(limit);
  if (!isWhole) return;
  expect(events).toBeGreaterThan(1_000_000);
  recordFigures('hour', {
    'events tried': events,
    'spreadsheets and people': '3 and 3',
    "readings of Google's platform": readings.length,
    'calls that reached CoinTracking': calls,
    'calls not sent for want of room': refused,
    'calls allowed in an hour': limit,
    'most calls in any hour': most,
    'hours above the limit': over,
  });
}, 600_000);
