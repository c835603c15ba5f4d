// The help pages, in German.
import type { SidebarWords } from '../../pack';

export const germanHelpPages: Pick<SidebarWords, 'helpPages'> = {
  helpPages: {
    start: [
      [
        'Verbinden',
        'Lege bei CoinTracking einen Key nur für dieses Add-on an, der nur lesen darf, und füge ihn hier ein. Dann verbraucht nichts anderes seine Abrufe, und du kannst ihn jederzeit löschen.',
      ],
      [
        'Auf ein Blatt bringen',
        'Unter „Einfügen“ erstellt ein Bericht ein ganzes Blatt aus Live-Formeln mit Diagrammen, und eine Formel bringt eine Zahl oder Tabelle in die Zelle, die du gewählt hast.',
      ],
      [
        'Aktuell halten',
        'Formeln rufen nach einer Stunde neu ab, wenn sie rechnen. „Aktualisieren“ holt sofort und sagt vorher, was es kostet; der Zeitplan macht es von selbst.',
      ],
      [
        'Abrufe',
        'CoinTracking erlaubt 20 Abrufe pro Stunde, mit UNLIMITED 60. Beliebig viele Formeln über dieselben Daten machen einen Abruf. Während CoinTracking nicht antwortet, zeigen Zellen die letzten guten Werte.',
      ],
    ],
    news: [
      [
        'Start',
        'Was das Portfolio wert ist, wie es sich bewegt hat und woraus es besteht, ohne einen Abruf.',
      ],
      [
        'Berichte',
        'Überblick, Steuerjahr, Einkünfte, Börsen und Verlauf: ganze Blätter aus Live-Formeln, jedes auf einem neuen Blatt.',
      ],
      [
        'Steuer aus deinen Transaktionen',
        'Gewinne je Lot mit FIFO, LIFO, HIFO oder Durchschnittspreis, offene Lots, Einkünfte und Gebühren; jede Zahl ist eine Formel.',
      ],
      ['Demodaten', 'Alles lässt sich mit einem erfundenen Account ausprobieren, ohne Key und ohne Abrufe.'],
    ],
    privacy: [
      [
        'Wo dein Key ist',
        'Mit „Nur ich“ liegt er bei deinem Google-Konto für dieses Add-on. Mit „Alle, die bearbeiten dürfen“ liegt er bei dieser Tabelle. Keine Zelle, kein Protokoll und keine Meldung zeigt je das Secret.',
      ],
      [
        'Wohin deine Daten gehen',
        'Google fragt CoinTracking direkt; kein anderer Server ist beteiligt. Antworten bleiben bis zu sechs Stunden im Cache dieser Tabelle, die letzten guten bei der Tabelle selbst.',
      ],
      [
        'Wer sie sieht',
        'Wer die Tabelle öffnen kann, sieht, was ihre Formeln zeigen. Mit „Nur ich“ können andere Bearbeiter mit deinem Key nichts selbst abrufen.',
      ],
      [
        'Wie sie verschwinden',
        'Trennen entfernt Key und Daten. Ein bei CoinTracking gelöschter Key ist von da an nichts mehr wert.',
      ],
    ],
  },
};
