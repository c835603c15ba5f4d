// A cell whose datasets are cached and whose own table isn't: it computes that and keeps it. Each run begins with the same cache.
import type { Formula } from '../formula';
import { type BareScope, createBareScope } from './bare-scope';
import type { WarmState } from './warm-cell';

export interface StoredState extends WarmState {
  /** By scope: what the property stores hold. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function createFirstComputation(
  { bundle, nowMillis, cache, properties }: StoredState,
  formula: Formula,
): BareScope {
  let kept: Record<string, string> = {};

  function reply(service: string, method: string, [scope, given]: readonly unknown[]): unknown {
    switch (`${service}.${method}`) {
      case 'CacheService.getAll': {
        if (scope !== 'document') return {};
        const texts = (given as string[]).map(key => [key, kept[key] ?? cache[key]] as const);
        return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
      }
      case 'CacheService.putAll':
        Object.assign(kept, given);
        return undefined;
      case 'PropertiesService.getProperties':
        return properties[String(scope)] ?? {};
      case 'LockService.tryLock':
        return true;
      case 'PropertiesService.setProperties':
      case 'LockService.releaseLock':
        return undefined;
      default:
        throw new Error(`${formula.functionName} needs more than what is cached: ${service}.${method}.`);
    }
  }

  const cell = createBareScope({ bundle, nowMillis, reply }, formula);
  const fromTheStart = (run: () => number) => () => {
    kept = {};
    return run();
  };
  return { run: fromTheStart(cell.run), loadAndRun: fromTheStart(cell.loadAndRun) };
}
