// The making of a report, in German.
import type { SidebarWords } from '../../pack';
import { count } from './count';

export const germanMaking: Pick<SidebarWords, 'making' | 'madeSheet'> = {
  making: {
    title: name => `${name} entsteht…`,
    duration: 'Du kannst weiterarbeiten; es dauert etwa 20 Sekunden.',
    progress: 'Fortschritt',
    steps: {
      sheet: 'Neues Blatt',
      fill: 'Formeln und Formate',
      draw: 'Diagramme',
      read: 'Durchsehen',
    },
    ending: {
      stop: 'Anhalten und das Blatt entfernen',
      stopping: 'Das Blatt wird entfernt…',
    },
    endingAnew: { stop: 'Anhalten', stopping: 'Wird angehalten…' },
    removed: name => `${name} wurde angehalten und das Blatt entfernt.`,
    kept: name =>
      `${name} wurde angehalten. Auf dem Blatt steht etwas von dir, darum bleibt es; was das Add-on dort erstellt hat, ist weg.`,
    restored: name => `Angehalten. ${name} ist da wie zuvor, mit allem, was von dir ist.`,
    ready: name => `${name} ist fertig.`,
    open: 'Blatt öffnen',
    checks: number => `${count(number, 'Stelle', 'Stellen')} zum Ansehen.`,
    checksWhere: 'Sie stehen auf dem Blatt unter „Prüfungen“.',
    errors: number =>
      `${count(number, 'Zelle zeigt', 'Zellen zeigen')} einen Fehler. Der Rest des Blatts ist, wie er sein soll.`,
    moreErrors: number => `und ${number} weitere`,
    waiting: number =>
      `${count(number, 'Zelle rechnet', 'Zellen rechnen')} noch. Das Blatt ist erstellt und füllt sich von selbst; wenn nicht, aktualisiere es später.`,
    yours: 'Das Blatt gehört dir: verschieben, färben, löschen.',
    anew: 'Neu erstellen',
    back: 'Berichte',
    failed: name => `${name} wurde nicht erstellt`,
    failedAnew: name => `${name} wurde nicht neu erstellt`,
    stillThere: 'Das Blatt ist da wie zuvor, mit allem, was von dir ist.',
    unfinished:
      'Das Blatt ist unfertig, aber nichts von dir darauf ist verloren. Erstelle es neu, oder öffne die Seitenleiste in zehn Minuten wieder, dann wird es fertiggestellt.',
    taken: name => ['Ein Blatt ', name, ' gibt es schon, und was du dort geschrieben hast, bleibt.'],
    makeOther: name => `„${name}“ erstellen`,
    openThere: 'Das vorhandene öffnen',
    dataMissing: dataset => `Ohne ${dataset} bliebe das Blatt leer, darum wurde es nicht erstellt.`,
  },

  madeSheet: {
    values: 'Werte für die Steuerberatung',
    valuesWhy:
      'Eine Kopie als Werte auf einem neuen Blatt: jede Zahl, mit Methode, Auswahl und Datum, ohne Formeln. Kein Abruf.',
    anewWhy: 'Mit den gelben Zellen, wie sie sind. Was du darauf geschrieben hast, bleibt.',
    openRemoving: 'Blatt entfernen…',
    question: name => `„${name}“ entfernen?`,
    consequence: 'Steht etwas von dir darauf, bleibt das Blatt damit erhalten.',
    remove: 'Entfernen',
    keep: 'Behalten',
    removed: name => `„${name}“ ist entfernt.`,
    kept: name =>
      `Was das Add-on auf „${name}“ erstellt hat, ist weg. Das Blatt bleibt, weil etwas von dir darauf steht.`,
  },
};
