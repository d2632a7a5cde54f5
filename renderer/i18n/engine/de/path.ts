import type { Rows } from '../phrasebook';

/** The rows of the path, and why the kernel left ring 0 as it did. */
export const path: Rows = {
  'an exception': 'eine Exception',
  'an interrupt': 'einen Interrupt',
  'an NMI': 'einen NMI',
  'a far transfer': 'einen Far Transfer',
  'a far return': 'ein Far Return',
  '32-bit call {0} (EAX = {1})': '32-Bit-Aufruf {0} (EAX = {1})',
  'CR3 → {0} root ({1})': 'CR3 → {0!}-Wurzel ({1})',
  'ring {0} → ring {1} by {2}': 'Ring {0} → Ring {1} durch {2}',
  'modeled: the lab serves {0}': 'modelliert: Das Labor bedient {0}',
  'a non-maskable interrupt comes': 'ein nicht maskierbarer Interrupt kommt',
  'signal {0} to process {1}': 'Signal {0} an Prozess {1}',
  '{0} → handler {1}, its frame at {2}': '{0} → Handler {1}, sein Frame bei {2}',
  'restart: RIP goes back to {0}, {1} (RAX = {2}) runs again':
    'Neustart: RIP geht zurück auf {0}, {1} (RAX = {2}) läuft noch einmal',
  '{0} returns {1}{2}': '{0} gibt {1}{2} zurück',
  'exit with status {0}': 'Ende mit Status {0}',
  'call *{0}(,%rax,8): entry {1} → {2}': 'call *{0}(,%rax,8): Eintrag {1} → {2}',
  '{0}: case {1} → {2}': '{0}: Fall {1} → {2}',
  '{0}: there is no other way back here': '{0}: Einen anderen Weg zurück gibt es hier nicht',
  '{0} because a new program or process starts: there is no call to return from':
    '{0}, denn ein neues Programm oder ein neuer Prozess beginnt: Es gibt keinen Aufruf, aus dem man zurückkehrt',
  '{0} because an exception or interrupt is left by IRET only':
    '{0}, denn eine Exception oder ein Interrupt wird nur mit IRET verlassen',
  '{0} because INT 0x80 came through the IDT, which is left by IRET only':
    '{0}, denn INT 0x80 kam durch die IDT, und die wird nur mit IRET verlassen',
  '{0} because this way out has no check for SYSRET': '{0}, denn dieser Weg hinaus prüft gar nicht, ob SYSRET ginge',
  '{0} because {1}': '{0}, denn {1}',
  '{0}, without any check': '{0}, ohne jede Prüfung',
  '{0} although {1}': '{0}, und das trotz: {1}',
  'no work is pending': 'keine Arbeit steht an',
  'work is pending: {0}': 'Arbeit steht an: {0}',
  '{0} is set': '{0} ist gesetzt',
  '{0} is clear': '{0} ist gelöscht',
  '{0} are set': '{0} sind gesetzt',
  '{0} are clear': '{0} sind gelöscht',
  'bits {0}': 'Bits {0}',
  and: 'und',
  'RIP is canonical': 'RIP ist kanonisch',
  'RIP is not canonical': 'RIP ist nicht kanonisch',
  'RIP is in the user half': 'RIP liegt in der User-Hälfte',
  'RIP is not in the user half': 'RIP liegt nicht in der User-Hälfte',
};
