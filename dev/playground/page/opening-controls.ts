// The controls for person, language, opening mode and clock trigger.
import {
  type Locale,
  type NextTrigger,
  type OpenMode,
  openModes,
  type Person,
  type PlaygroundState,
  people,
} from '../playground-state';
import { element } from './element';
import type { ServerPort } from './server-port';

const personWords: Record<Person, string> = {
  owner: `${people.owner} (owner)`,
  editor: `${people.editor} (editor)`,
};

const localeWords: Record<Locale, string> = { en: 'English', de: 'Deutsch', zh: '中文' };

export function createOpeningControls(
  server: ServerPort,
  tellFailure: (message: string) => void,
): { show(state: PlaygroundState): void } {
  const [person, locale, openMode] = ['person', 'locale', 'open-mode'].map(id =>
    element<HTMLSelectElement>(id),
  );
  const trigger = element<HTMLButtonElement>('trigger');
  fill(person!, personWords);
  fill(locale!, localeWords);
  openMode!.append(...openModes.map(mode => new Option(mode)));
  const menuBar = element('menu-bar');
  const open = async (changes: Parameters<ServerPort['open']>[0]) => {
    menuBar.ariaBusy = 'true';
    await server.open(changes).catch((error: Error) => tellFailure(error.message));
    menuBar.ariaBusy = 'false';
  };
  person!.addEventListener('change', () => open({ person: person!.value as Person }));
  locale!.addEventListener('change', () => open({ locale: locale!.value as Locale }));
  openMode!.addEventListener('change', () => open({ openMode: openMode!.value as OpenMode }));
  element('reopen').addEventListener('click', () => open({}));
  trigger.addEventListener('click', () =>
    server.fireTrigger().catch((error: Error) => tellFailure(error.message)),
  );

  return {
    show(state) {
      person!.value = state.person;
      locale!.value = state.locale;
      openMode!.value = state.openMode;
      trigger.disabled = state.trigger === undefined;
      element('next-run').textContent = state.trigger
        ? nextRun(state.trigger, state.nowMillis)
        : 'No schedule is set';
    },
  };
}

function fill(select: HTMLSelectElement, words: Readonly<Record<string, string>>): void {
  select.append(...Object.entries(words).map(([value, text]) => new Option(text, value)));
}

function nextRun({ nextMillis, person }: NextTrigger, nowMillis: number): string {
  const time = (millis: number) =>
    new Date(millis).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const day = (millis: number) => new Date(millis).toDateString();
  const isToday = day(nextMillis) === day(nowMillis);
  const whose = person === people.owner ? '' : ` (${person})`;
  return `Next run ${isToday ? '' : 'tomorrow '}${time(nextMillis)}${whose}`;
}
