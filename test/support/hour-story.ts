// One story of the hour: a thousand random events from one seed.
import { HourWorld, type Person, people, type Reading } from './hour-world';

export const readings: Reading[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(number => ({
  ownersCellsWrite: number % 2 === 0,
  editorsCellsWrite: number % 3 === 0,
  isLockShared: number % 4 < 2,
  hasOtherOwner: number >= 9,
}));
const eventsEach = 1_000;

/** A sheet recalculates. */
function burst(world: HourWorld, where: number, person: Person, count: number): void {
  for (let cell = 0; cell < count; cell++) world.cell(where, person);
}

export function story(reading: Reading, seed: number): HourWorld {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const world = new HourWorld(reading, random);
  // As many as there are, as the person would count them: places that aren't listed with them.
  const othersOf = (storage: string) => {
    if (reading.hasOtherOwner) return 2;
    return storage === 'owner' ? 0 : random(3);
  };
  // Some people switch keys on and off all day, most don't; some keep them with the spreadsheet, most for themselves.
  const [isRestless, mayShare] = [random(3) === 0, random(2) === 0];
  const connect = (where: number, person: Person, isTested: boolean) => {
    const mayChoose = person === world.ownerOf(where);
    // Two people's clicks don't meet, so only where the number is set may more than one connect.
    const clicker = reading.hasOtherOwner ? person : 'owner';
    const storage = mayChoose && (!mayShare || random(3)) ? 'owner' : 'document';
    world.connect(where, clicker, storage, othersOf(storage), isTested);
  };
  const rarely = (where: number, person: Person, kind: number) => {
    if (kind < 35) connect(where, person, kind < 5);
    else if (kind < 60) world.openSidebar(where, person);
    else if (kind < 70) world.disconnect(where, person);
    else if (kind < 75) world.deleteKey(where, person);
    else if (kind < 85 && !reading.hasOtherOwner) world.setOtherUses(where, 'owner', random(4));
    else if (kind < 90) world.damage(random(1_000_000));
    else if (kind < 95) world.pass(-random(random(2) ? 600_000 : 90_000_000));
    else world.pass(7_200_000);
  };
  for (let where = 0; where < 3; where++) {
    connect(where, world.ownerOf(where), false);
    if (random(2)) world.pass(random(5_000_000));
  }
  for (let event = 0; event < eventsEach; event++) {
    const [kind, where, person] = [random(1_000), random(3), people[random(3)]!];
    if (random(60) === 0) world.killAfter(random(9));
    if (kind < 500) world.cell(where, person);
    else if (kind < 620) world.click(where, person, kind % 3 ? 'person' : 'schedule');
    else if (kind < 650) burst(world, where, person, random(12));
    else if (kind < (isRestless ? 940 : 993)) world.pass(random(kind % 5 ? 60_000 : 1_200_000));
    else rarely(where, person, random(100));
  }
  return world;
}
