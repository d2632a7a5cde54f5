import type { Rows } from '../phrasebook';

/** What the program behind the page says: files, the worker of the engine, a recording. */
export const host: Rows = {
  'The engine was restarted.': 'Die Engine wurde neu gestartet.',
  'The engine failed ({0}) and was started again.': 'Die Engine ist ausgefallen ({0}) und wurde wieder gestartet.',
  'The engine could not do this: {0}': 'Die Engine konnte das nicht: {0}',
  'This was stopped.': 'Das wurde abgebrochen.',
  'This file was not chosen by the user.': 'Diese Datei hat niemand ausgewählt.',
  'Cannot save {0}: {1}.': '{0} lässt sich nicht speichern: {1}.',
  'Cannot open {0}: {1}.': '{0} lässt sich nicht öffnen: {1}.',
  '{0} is {1} bytes long; a source text has at most {2}.': '{0} ist {1} Bytes lang; ein Quelltext hat höchstens {2}.',
  '{0} is not a text file.': '{0} ist keine Textdatei.',
  'it is not there any more': 'sie ist nicht mehr da',
  'you have no permission': 'du hast keine Berechtigung',
  'it is a folder': 'es ist ein Ordner',
  'the disk is full': 'der Datenträger ist voll',
  'the disk is read-only': 'der Datenträger ist schreibgeschützt',
  'an unknown reason': 'ein unbekannter Grund',
  '{0} failed inside the lab.': '{0} ist im Labor gescheitert.',
  'The recorded program or its kernel does not build any more.':
    'Das aufgezeichnete Programm oder sein Kernel lässt sich nicht mehr bauen.',
  'The machine must be at rest: pause it first.': 'Die Maschine muss ruhen: Halte sie zuerst an.',
  'Run a program first: a recording holds a run.':
    'Lass zuerst ein Programm laufen: Eine Aufzeichnung enthält einen Lauf.',
  'This run takes {0} MB; the window exports up to 4 MB.':
    'Dieser Lauf braucht {0} MB; das Fenster exportiert bis zu 4 MB.',
  'This is not a recording of LSTAR.': 'Das ist keine Aufzeichnung von LSTAR.',
  'This recording is of format {0}; this version of LSTAR reads format {1}.':
    'Diese Aufzeichnung hat das Format {0}; diese Version von LSTAR liest das Format {1}.',
  'This recording was made by LSTAR {0}; it replays bit for bit only in that version, and this is {1}.':
    'Diese Aufzeichnung stammt von LSTAR {0}; Bit für Bit läuft sie nur in dieser Version ab, und dies ist {1}.',
  'This recording is damaged: its checksum is not that of its contents.':
    'Diese Aufzeichnung ist beschädigt: Ihre Prüfsumme ist nicht die ihres Inhalts.',
  'This recording is damaged: it does not hold a run.': 'Diese Aufzeichnung ist beschädigt: Sie enthält keinen Lauf.',
  'There is no such call.': 'Diesen Aufruf gibt es nicht.',
  'The argument of {0} has the wrong shape.': 'Das Argument von {0} hat die falsche Form.',
};
