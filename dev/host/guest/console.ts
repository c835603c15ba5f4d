// console and Logger. Reference: base/console, base/logger. Both write to the host's log.
import type { Native } from './realm';
import { service } from './service';

export function createConsole(native: Native): object {
  const log =
    (method: string) =>
    (...values: unknown[]) => {
      native.countLocal(`console.${method}`);
      native.log(values.map(print).join(' '));
    };
  return service('console', {
    log: log('log'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    debug: log('debug'),
  });
}

export function createLogger(native: Native): object {
  const lines: string[] = [];
  const logger: object = service('Logger', {
    log: (template: unknown, ...values: unknown[]) => {
      native.countLocal('Logger.log');
      const line = print(template).replace(/%s/g, mark => (values.length > 0 ? print(values.shift()) : mark));
      lines.push(line);
      native.log(line);
      return logger;
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0;
    },
  });
  return logger;
}

function print(value: unknown): string {
  if (typeof value !== 'object' || value === null || value instanceof Error) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
