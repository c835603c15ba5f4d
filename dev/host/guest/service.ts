// Builds a service object. A missing member throws that the local host doesn't have it yet.
import { Exception } from './realm';

const names = new WeakMap<object, string>();

/** `undefined`: not made here. */
export function nameOfService(value: object): string | undefined {
  return names.get(value);
}

/** `absent`: names that Google's object doesn't have either, though a script may try them. */
export function service<T extends object>(name: string, members: T, absent?: ReadonlySet<string>): T {
  const proxy = new Proxy(members, {
    get(target, property, receiver) {
      if (property in target || typeof property === 'symbol' || property === 'toJSON' || property === 'then')
        return Reflect.get(target, property, receiver);
      if (absent?.has(property)) return undefined;
      throw new Exception(`${name}.${property} is not available in the local host yet.`);
    },
  });
  names.set(proxy, name);
  return proxy;
}

const absentServices = [
  'BigQuery',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'SlidesApp',
  'XmlService',
];

export function createAbsentServices(): Record<string, object> {
  return Object.fromEntries(absentServices.map(name => [name, service(name, {})]));
}
