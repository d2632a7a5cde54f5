import type { Rows } from '../phrasebook';

/** The rows of the path, and why the kernel left ring 0 as it did. */
export const path: Rows = {
  'an exception': 'una excepción',
  'an interrupt': 'una interrupción',
  'an NMI': 'una NMI',
  'a far transfer': 'una transferencia lejana',
  'a far return': 'un retorno lejano',
  '32-bit call {0} (EAX = {1})': 'llamada de 32 bits {0} (EAX = {1})',
  'CR3 → {0} root ({1})': 'CR3 → raíz {0!} ({1})',
  'ring {0} → ring {1} by {2}': 'anillo {0} → anillo {1} por {2}',
  'modeled: the lab serves {0}': 'modelado: el laboratorio atiende {0}',
  'a non-maskable interrupt comes': 'llega una interrupción no enmascarable',
  'signal {0} to process {1}': 'señal {0} al proceso {1}',
  '{0} → handler {1}, its frame at {2}': '{0} → manejador {1}, su marco en {2}',
  'restart: RIP goes back to {0}, {1} (RAX = {2}) runs again':
    'reinicio: RIP vuelve a {0}, {1} (RAX = {2}) se ejecuta otra vez',
  '{0} returns {1}{2}': '{0} devuelve {1}{2}',
  'exit with status {0}': 'fin con estado {0}',
  'call *{0}(,%rax,8): entry {1} → {2}': 'call *{0}(,%rax,8): entrada {1} → {2}',
  '{0}: case {1} → {2}': '{0}: caso {1} → {2}',
  '{0}: there is no other way back here': '{0}: aquí no hay otro camino de vuelta',
  '{0} because a new program or process starts: there is no call to return from':
    '{0} porque empieza un programa o proceso nuevo: no hay llamada de la que volver',
  '{0} because an exception or interrupt is left by IRET only':
    '{0} porque de una excepción o interrupción solo se sale con IRET',
  '{0} because INT 0x80 came through the IDT, which is left by IRET only':
    '{0} porque INT 0x80 entró por la IDT, de la que solo se sale con IRET',
  '{0} because this way out has no check for SYSRET': '{0} porque esta salida no comprueba si SYSRET es posible',
  '{0} because {1}': '{0} porque {1}',
  '{0}, without any check': '{0}, sin ninguna comprobación',
  '{0} although {1}': '{0} a pesar de que {1}',
  'no work is pending': 'no hay trabajo pendiente',
  'work is pending: {0}': 'hay trabajo pendiente: {0}',
  '{0} is set': '{0} está a 1',
  '{0} is clear': '{0} está a 0',
  '{0} are set': '{0} están a 1',
  '{0} are clear': '{0} están a 0',
  'bits {0}': 'los bits {0}',
  and: 'y',
  'RIP is canonical': 'RIP es canónica',
  'RIP is not canonical': 'RIP no es canónica',
  'RIP is in the user half': 'RIP está en la mitad del usuario',
  'RIP is not in the user half': 'RIP no está en la mitad del usuario',
};
