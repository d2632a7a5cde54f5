import type * as en from '../en';
import type { Catalog } from '../types';

export const callStack: Catalog<typeof en.callStack> = {
  title: 'Aufrufstapel',
  empty: 'Hier erscheinen die Funktionen, die aufeinander warten, über die Ringe hinweg.',
  ring: 'Ring',
  where: 'Wo',
  source: 'Quelltext',
  rip: 'RIP: läuft gerade',
  last: 'der letzte Befehl, der dort lief',
  saved: 'pt_regs: das RIP, das beim Ringwechsel gesichert wurde',
  call: 'Rücksprungadresse bei {{slot}}: Der CALL davor führt zum Frame darüber',
  frame: 'Rücksprungadresse bei {{slot}}, in der Kette von RBP',
  guess: 'geraten: Bei {{slot}} steht eine Adresse hinter einem CALL; sonst spricht nichts dafür',
  boundary: 'hier wechselt der Ring',
  regs: 'pt_regs bei {{address}} enthält, was das Programm zurückbekommt',
  filling: 'pt_regs bei {{address}} wird gerade gefüllt: Das RIP des Programms steht noch nicht darin',
  unsaved: 'RSP steht nicht auf dem Stack des Tasks: In pt_regs steht nichts',
};
