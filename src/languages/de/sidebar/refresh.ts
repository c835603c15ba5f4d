// The tab Refresh, with the schedule, in German.
import { joinSentences } from '../../join-sentences';
import type { SidebarWords } from '../../pack';
import { calls, datasets, formulas } from './count';

export const germanRefresh: Pick<SidebarWords, 'refresh' | 'schedule'> = {
  refresh: {
    title: 'Aktualisieren',
    what: 'Was aktualisiert wird',
    scopes: { everything: 'Alles', sheet: 'Dieses Blatt', selection: 'Auswahl', errors: 'Fehler' },
    noFormulas: {
      everything: 'In dieser Tabelle steht noch keine CoinTracking-Formel.',
      sheet: 'Auf diesem Blatt steht keine CoinTracking-Formel.',
      selection:
        'In der Auswahl steht keine CoinTracking-Formel. Wähle Zellen in der Tabelle und komm dann zurück.',
      errors: 'Keine CoinTracking-Formel zeigt einen Fehler.',
    },
    newEnough: age => `${age}, neu genug`,
    byFormulas: age => `${age}, rufen Formeln selbst ab`,
    demo: 'erfundene Daten, kosten keine Abrufe',
    follow: number => `${formulas(number)} ${number === 1 ? 'folgt' : 'folgen'}`,
    start: 'Aktualisieren',
    recalculate: 'Neu berechnen',
    notEnough: left =>
      `In dieser Stunde ${left === 1 ? 'ist' : 'sind'} nur noch ${calls(left)} frei, daher kommen die ältesten Daten zuerst. Wähle andere aus oder hole den Rest später.`,
    changed: 'Es würde jetzt mehr kosten als eben gezeigt. Sieh es dir noch einmal an, dann starte.',
    running: 'Wird aktualisiert…',
    done: 'Aktualisiert',
    progress: 'Fortschritt',
    now: 'jetzt',
    states: {
      waiting: 'wartet',
      fetching: 'wird abgerufen…',
      fresh: 'neu genug',
      'left-out': 'ausgelassen',
    },
    stays: when => `Die Werte von ${when} bleiben.`,
    nextTry: when => `Nächster Versuch um ${when}.`,
    result: done =>
      joinSentences([
        `${datasets(done.fetched)} abgerufen, ${formulas(done.recalculated)} neu berechnet.`,
        done.keeping > 0 &&
          `${formulas(done.keeping)} ${done.keeping === 1 ? 'zeigt' : 'zeigen'} die letzten guten Werte.`,
        done.leftOut > 0 && `${datasets(done.leftOut)} ausgelassen, weil du angehalten hast.`,
        done.protectedCells > 0 && `${formulas(done.protectedCells)} in geschützten Zellen unverändert.`,
        done.skipped > 0 && `${formulas(done.skipped)} nicht neu berechnet, weil Google es abgelehnt hat.`,
        done.left > 0 &&
          `${formulas(done.left)} noch unter einem Namen mit CT_REFRESHING_: Die Werte stimmen, und beim nächsten Öffnen dieser Leiste kommt der Name zurück.`,
      ]),
  },

  schedule: {
    title: 'Von selbst',
    on: 'Auch während die Tabelle geschlossen ist',
    off: 'Aus. Formeln warten auf dich.',
    howOften: 'Wie oft',
    everyHours: hours => (hours === 1 ? 'Jede Stunde' : `Alle ${hours} Stunden`),
    daily: 'Täglich',
    at: 'Etwa um',
    atHour: hour => `um ${hour}`,
    next: (day, time, zone) => `Nächster Lauf: ${day}, etwa ${time} (${zone})`,
    nextUnknown: 'Nächster Lauf: nicht bekannt',
    last: (when, fetched, cells) => `Letzter: ${when}, ${datasets(fetched)}, ${formulas(cells)}`,
    lastTrouble: when => `Letzter: ${when}.`,
    lastNone: 'Letzter: noch keiner',
    well: 'in Ordnung',
    reserve: '2 Abrufe jeder Stunde bleiben immer für dich.',
    others: number =>
      number === 1
        ? 'Noch eine Person hat für diese Tabelle einen Zeitplan.'
        : `Noch ${number} Personen haben für diese Tabelle einen Zeitplan.`,
  },
};
