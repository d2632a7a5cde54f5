import type * as en from '../en';
import type { Catalog } from '../types';

export const shell: Catalog<typeof en.shell> = {
  starting: 'Startet…',
  menu: 'Menü',
  run: 'Starten',
  examples: 'Beispiele',
  kernelSource: 'Kernel-Quelltext',
  commands: 'Kommandos',
  notices: 'Hinweise',
  dismiss: 'Diesen Hinweis schließen',
  'tab.kernel': 'Kernel',
  'tab.edited': 'geändert',
  'failed.words':
    'Dieser Teil des Labors ist ausgefallen: {{reason}}. Dein Text ist aufgehoben, wie du ihn getippt hast.',
  'failed.reload': 'Seite neu laden',
  'pick.panel': 'Welches Panel oder welcher Text?',
  'pick.text': 'Text',
  'pick.panelOpen': 'offen',
  'pick.recent': 'Zuletzt Geöffnetes',
  'pick.example': 'Ein Beispiel öffnen',
  'pick.kernel': 'Einen Kernel-Quelltext öffnen',
  'pick.nothing': 'Nichts hier enthält diese Wörter.',
  'pick.lastChanged': 'Zurück zur letzten Änderung von',
  'screenReader.on': 'Der Screenreader-Modus der Konsole ist an.',
  'screenReader.off': 'Der Screenreader-Modus der Konsole ist aus.',
  'modeled.none': 'Lass zuerst ein Programm laufen: Was sein Kernel vereinfacht, steht dann hier.',
  'modeled.title': 'modelliert: was hier einfacher ist als in Wirklichkeit',
  about: 'LSTAR {{version}}: jeder Befehl, auch jeder Befehl des Kernel-Pfads, auf einer modellierten x86-64-CPU.',
  superseded:
    'Dieses Labor wurde auf einer anderen Seite geöffnet und läuft jetzt dort. Lade neu, um es zurückzuholen.',
  engineEnded: '{{reason}} Dein Text ist, wie du ihn verlassen hast; das Programm musst du neu starten.',
  notKept: 'Dein Text kann nicht gesichert werden: {{reason}}',
  noProgram: 'Öffne oder schreibe zuerst ein Programm.',
};
