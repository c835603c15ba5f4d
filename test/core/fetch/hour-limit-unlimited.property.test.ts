// The hourly limit of the plan UNLIMITED, over a hundred random stories.
import { expectLimitKept } from '../../support/hour-limit-stories';

test('whatever happens, CoinTracking never gets more calls in an hour than UNLIMITED allows', () => {
  expectLimitKept('UNLIMITED', 60);
}, 240_000);
