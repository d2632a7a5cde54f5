import type { Rows } from '../phrasebook';

/** The kernels, their boot options, and programs that they do not load. */
export const kernels: Rows = {
  'Linux v6.9 with fred=on: one door for all events, no SWAPGS, no LSTAR, back by ERETU':
    'Linux v6.9 mit fred=on: eine Tür für alle Ereignisse, kein SWAPGS, kein LSTAR, zurück mit ERETU',
  'system_call: a partial frame, the table called from assembly, back by SYSRET':
    'system_call: ein unvollständiger Frame, Aufruf über die Tabelle aus Assembler, zurück mit SYSRET',
  'Page-table isolation with the trampoline; the last fast path in assembly':
    'Isolation der Seitentabellen mit dem Trampolin; der letzte schnelle Pfad in Assembler',
  'Every call through do_syscall_64, registers cleared, handlers take pt_regs; still the trampoline':
    'Jeder Aufruf durch do_syscall_64, Register gelöscht, Handler bekommen pt_regs; noch mit Trampolin',
  'No trampoline: one entry, with or without page-table isolation':
    'Kein Trampolin: ein Eintritt, mit oder ohne Isolation der Seitentabellen',
  'One set of page tables; the fast path in assembly, SYSRET where it may be':
    'Ein Satz Seitentabellen; der schnelle Pfad in Assembler, SYSRET, wo es geht',
  'Generic entry code; the number is a signed int; SYSCALL clears all flags':
    'Generischer Eintrittscode; die Nummer ist ein int mit Vorzeichen; SYSCALL löscht alle Flags',
  'A switch with direct calls instead of the table; the way back is chosen in C':
    'Ein switch mit direkten Aufrufen statt der Tabelle; der Weg zurück wird in C gewählt',
  'page-table isolation came with v4.15': 'die Isolation der Seitentabellen kam mit v4.15',
  'SMAP (nosmap) came with v3.7': 'SMAP (nosmap) kam mit v3.7',
  'SMEP (nosmep) came with v3.0': 'SMEP (nosmep) kam mit v3.0',
  'the kernel lets programs use RDFSBASE and its like (nofsgsbase) from v5.9 on':
    'erst ab v5.9 lässt der Kernel Programme RDFSBASE und dergleichen benutzen (nofsgsbase)',
  'the kernel sets CR4.UMIP, against which clearcpuid= helps, from v4.15 on':
    'erst ab v4.15 setzt der Kernel CR4.UMIP, wogegen clearcpuid= hilft',
  'vsyscall= came with v3.1, before the page was always executable code':
    'vsyscall= kam mit v3.1, davor war die Seite immer ausführbarer Code',
  'the branch history is cleared on entry (spectre_bhi=) from v6.9 on':
    'ab v6.9 wird beim Eintritt die Sprunghistorie gelöscht (spectre_bhi=)',
  'return instructions are untrained on entry (retbleed=) from v5.19 on':
    'ab v5.19 wird beim Eintritt die Vorhersage von Rücksprüngen entwertet (retbleed=)',
  'buffers are emptied on the way out (mds=) from v5.2 on; the lab has the place where v6.8 put it':
    'ab v5.2 werden beim Austritt Puffer geleert (mds=); im Labor geschieht es dort, wohin v6.8 es gelegt hat',
  'there is a fence at SWAPGS, and nospectre_v1 against it, from v5.3 on':
    'eine Barriere bei SWAPGS, und nospectre_v1 dagegen, gibt es ab v5.3',
  "unknown boot option '{0}'; there are {1}": "unbekannte Boot-Option '{0}'; es gibt {1}",
  "{0} does not know '{1}': {2}": "{0} kennt '{1}' nicht: {2}",
  'as v6.9': 'wie v6.9',
  'booted with fred=on': 'mit fred=on gebootet',
  'v4.17 dropped it': 'v4.17 hat sie abgeschafft',
  'the way in by FRED does not change page tables, and a CPU that has it needs no isolation':
    'der Eintritt über FRED wechselt die Seitentabellen nicht, und eine CPU, die FRED hat, braucht keine Isolation',
  'the way in by FRED has no such place': 'der Eintritt über FRED hat keine solche Stelle',
  'the lab has no such place on the way out by ERETU': 'das Labor hat keine solche Stelle beim Austritt mit ERETU',
  'without SWAPGS there is no fence at it': 'ohne SWAPGS gibt es dort keine Barriere',
  'the names of features came with v5.18, before that they are numbers':
    'die Namen der Fähigkeiten kamen mit v5.18, davor waren es Nummern',
  'it came with v5.3': 'sie kam mit v5.3',
  "there is no kernel '{0}'; there are {1}": "es gibt keinen Kernel '{0}'; es gibt {1}",
  'this is a dynamically linked program, which needs shared libraries; link it with -static':
    'das ist ein dynamisch gelinktes Programm, das gemeinsame Bibliotheken braucht; linke es mit -static',
  'the program has no segment to load': 'das Programm hat kein Segment zum Laden',
  'the file is empty': 'die Datei ist leer',
  'this is not an ELF file: it does not begin with 7f 45 4c 46':
    'das ist keine ELF-Datei: Sie beginnt nicht mit 7f 45 4c 46',
  'this program is for a big-endian machine; x86-64 is little-endian':
    'dieses Programm ist für eine Big-Endian-Maschine; x86-64 ist Little-Endian',
  'this program is for another machine ({0}); the lab runs x86-64':
    'dieses Programm ist für eine andere Maschine ({0}); das Labor führt x86-64 aus',
  'this is an object file; link it first to get a program':
    'das ist eine Objektdatei; linke sie zuerst zu einem Programm',
  'the program has no program headers': 'das Programm hat keine Programmköpfe',
  'the program wants more memory than the lab has': 'das Programm will mehr Speicher, als das Labor hat',
};
