/** Directives in a few words: what the hover and the completion say of each. */
const GNU = `
.text goes on in the section of instructions
.data goes on in the section of data with values
.bss goes on in the section of data without values, all zero when the program starts
.section name, "flags": goes on in the section of that name
.rodata goes on in the section of constants
.pushsection name: goes to a section until .popsection
.popsection goes back to where .pushsection was
.previous goes back to the section before this one
.globl name: the linker shows the symbol to other files; _start must be
.global name: the same as .globl
.local name: keeps the symbol inside this file
.weak name: a definition elsewhere wins over this one
.extern name: defined in another file; GNU as needs no such word
.hidden name: not visible outside the linked program
.type name, @function or @object: what the symbol is
.size name, expression: how many bytes belong to the symbol
.set name, value: gives the name a value; may be changed later
.equ name, value: the same as .set
.equiv name, value: gives the name a value, once
.byte values: one byte each
.word values: two bytes each
.short values: two bytes each
.value values: two bytes each
.hword values: two bytes each
.2byte values: two bytes each
.long values: four bytes each
.int values: four bytes each
.4byte values: four bytes each
.quad values: eight bytes each
.8byte values: eight bytes each
.octa values: sixteen bytes each
.float numbers: four bytes each, IEEE single
.single numbers: four bytes each, IEEE single
.double numbers: eight bytes each, IEEE double
.ascii "text": its bytes, without a zero behind them
.asciz "text": its bytes and a zero behind them
.string "text": its bytes and a zero behind them
.zero count: so many bytes of zero
.skip count, value: so many bytes
.space count, value: so many bytes
.fill repeat, size, value: repeats a value
.align bytes: goes on at a multiple of so many bytes
.balign bytes: goes on at a multiple of so many bytes
.p2align exponent: goes on at a multiple of that power of two
.org offset: goes on at that offset of the section
.comm name, size: zeros that all files share under the name
.lcomm name, size: zeros of this file
.macro name parameters: begins a macro; .endm ends it
.endm ends a macro
.exitm leaves the macro here
.purgem name: forgets a macro
.rept count: repeats the lines up to .endr
.irp name, values: repeats the lines up to .endr, once with each value
.irpc name, text: repeats the lines up to .endr, once with each character
.endr ends .rept, .irp and .irpc
.if expression: assembles what follows where the value is not zero
.ifdef name: assembles what follows where the symbol is defined above
.ifndef name: assembles what follows where the symbol is not defined above
.else the other branch of .if
.elseif expression: another branch of .if
.endif ends .if
.include "file": reads the file here
.incbin "file": puts the file's bytes here
.code64 64-bit instructions follow
.code32 32-bit instructions follow
.code16 16-bit instructions follow
.intel_syntax noprefix: Intel notation follows
.att_syntax AT&T notation follows
.error "message": stops with this message
.warning "message": warns with this message
.end nothing is read behind it
#define name text: a macro of the C preprocessor, in files named .S
#include "file": reads the file here
#ifdef name: reads what follows where the macro is defined
#ifndef name: reads what follows where the macro is not defined
#if expression: reads what follows where the value is not zero
#else the other branch
#endif ends #if
`;

const NASM = `
section name: goes on in the section of that name
segment name: the same as section
global name: the linker shows the symbol to other files; _start must be
extern name: defined in another file
required name: defined in another file, and asked for even where nothing uses it
static name: keeps the symbol inside this file
common name size: zeros that all files share under the name
bits 16, 32 or 64: what instructions follow
use16 the same as bits 16
use32 the same as bits 32
cpu name: which processor's encodings may be used
default rel or abs: how addresses without registers are reached
float near, up, down, zero, daz or nodaz: how floating-point constants are rounded
align bytes: goes on at a multiple of so many bytes
alignb bytes: the same, filled with zeros
sectalign bytes: the least alignment of the section
equ the name before it gets this value, once
times count: repeats the instruction or the data behind it
db values or text: one byte each
dw values: two bytes each
dd values: four bytes each
dq values: eight bytes each
dt numbers: ten bytes each, x87 extended
do numbers: sixteen bytes each
dy values: thirty-two bytes each
dz values: sixty-four bytes each
resb count: room for so many bytes
resw count: room for so many words of two bytes
resd count: room for so many doublewords of four bytes
resq count: room for so many quadwords of eight bytes
rest count: room for so many x87 numbers of ten bytes
reso count: room for so many times sixteen bytes
resy count: room for so many times thirty-two bytes
resz count: room for so many times sixty-four bytes
incbin "file", skip, count: puts the file's bytes here
struc name: begins the description of a structure
endstruc ends the description of a structure
istruc name: begins a structure with values
at field, data: the value of a field
iend ends a structure with values
absolute address: counts addresses without making bytes
org address: where a flat file will be loaded
%define name text: replaces the name from here on
%idefine name text: the same in whatever case the name is written
%xdefine name text: replaces the name by what the text means now
%ixdefine name text: the same in whatever case the name is written
%undef name: the macro is forgotten
%assign name number: gives the macro a number, which may change
%iassign name number: the same in whatever case the name is written
%defstr name text: makes the text a string
%idefstr name text: the same in whatever case the name is written
%deftok name "text": makes the string words of the source
%ideftok name "text": the same in whatever case the name is written
%defalias name other: another name for a macro
%idefalias name other: the same in whatever case the name is written
%undefalias name: the other name is forgotten
%aliases on or off: whether other names of macros count
%strlen name "text": gives the macro the length of the text
%istrlen name "text": the same in whatever case the name is written
%strcat name "a", "b": gives the macro both texts as one
%istrcat name "a", "b": the same in whatever case the name is written
%substr name "text" start, count: gives the macro a part of the text
%isubstr name "text" start, count: the same in whatever case the name is written
%pathsearch name "file": gives the macro the place of the file
%ipathsearch name "file": the same in whatever case the name is written
%clear forgets macros
%macro name count: begins a macro; %endmacro ends it
%imacro name count: the same in whatever case the name is written
%rmacro name count: a macro that may call itself
%irmacro name count: the same in whatever case the name is written
%endmacro ends a macro
%endm the same as %endmacro
%unmacro name count: the macro is forgotten
%unimacro name count: forgets a macro of %imacro
%exitmacro leaves the macro here
%rotate count: the macro's arguments move up, the first become the last
%rep count: repeats the lines up to %endrep
%endrep ends %rep
%exitrep leaves %rep here
%else the other branch of %if
%endif ends %if
%include "file": reads the file here
%require "file": the same as %include
%depend "file": says that the program is made of this file too
%use name: reads a package: altreg, smartalign, fp, ifunc or masm
%push name: opens a context, to which names with %$ belong
%pop name: closes the context
%repl name: gives the context another name
%stacksize flat, flat64, large or small: what %arg and %local count from
%arg name:type: names an argument on the stack
%local name:type: names a variable on the stack
%error message: stops with this message
%warning message: warns with this message
%fatal message: stops reading here
%note message: says this while the source is read
%line number file: where this line came from
%pragma namespace: an order to one output format or to the preprocessor
%null nothing
`;

const read = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)];
      }),
  );

/** What `%if` and its relatives ask, by what stands behind the `if`. */
const QUESTIONS = read(`
def a macro of one line has the name
defalias the name is another one of a macro
macro a macro of several lines has the name and takes so many arguments
ctx the innermost context has the name
id the text is a name
num the text is a number
str the text is a string
token the text is one word
empty there is no text
idn both texts are the same
idni both texts are the same but for the case of letters
env the environment has the variable; the lab's has none
usable there is such a package
using the package is in use
`);

/** `%if…` and `%elif…`, asked straight and the other way round. */
function conditions(): [string, string][] {
  const all: [string, string][] = [];
  for (const [family, reads] of [
    ['if', 'reads what follows where'],
    ['elif', 'another branch, for where'],
  ]) {
    all.push([`%${family}`, `expression: ${reads} the value is not zero`]);
    all.push([`%${family}n`, `expression: ${reads} the value is zero`]);
    for (const [name, holds] of QUESTIONS) {
      all.push(
        [`%${family}${name}`, `${reads} ${holds}`],
        [`%${family}n${name}`, `${reads} it is not so that ${holds}`],
      );
    }
  }
  return all;
}

export const GNU_DIRECTIVES = read(GNU);
export const NASM_DIRECTIVES: ReadonlyMap<string, string> = new Map([...read(NASM), ...conditions()]);

/** In a few words, or undefined. */
export const directiveHelp = (name: string): string | undefined =>
  GNU_DIRECTIVES.get(name.toLowerCase()) ?? NASM_DIRECTIVES.get(name.toLowerCase());
