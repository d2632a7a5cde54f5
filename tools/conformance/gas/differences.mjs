// Where this assembler's bytes are not GNU as's, and why. A conformance run fails on whatever is not on these lists.

/** Texts of single instructions. */
export const FORMS = [
  {
    pattern: /^(data16 )?ret far$/u,
    reason:
      'iced writes the far return so; GNU as takes `far` for a number and assembles `ret 0xff06`, which nobody means.',
  },
];

/** Sections that are not written here: information for debuggers, and what marks a file on request of the command line. */
export const NOT_WRITTEN = /^\.(debug_(?!frame)|stab|note\.gnu|sframe)/u;

/** Tests of GNU as's own suite by name, and why they differ. */
export const SUITE = new Map(
  [
    {
      reason: 'On purpose: a missing number in a list is a mistake here, zero for GNU as.',
      tests: ['elf/bss', 'x86-64-bundle'],
    },
    {
      reason:
        'On purpose: instructions newer than the CPU or the option that the test asks for are not refused; there is no choice of a CPU.',
      tests: ['x86-64-nosse2', 'x86-64-cet-ibt-inval', 'x86-64-cet-shstk-inval', 'x86-64-movsxd-intel64'],
    },
    {
      reason:
        '`.loc` with a view number to check: the number is computed, what the source expects of it is not compared.',
      tests: ['elf/dwarf2-8', 'elf/dwarf2-9', 'elf/dwarf2-10'],
    },
    {
      reason: 'View numbers over subsections of one section.',
      tests: ['elf/dwarf2-19'],
    },
    {
      reason: 'Names with bytes that are no UTF-8.',
      tests: ['elf/syms'],
    },
    {
      reason:
        'A ULEB128 whose size swings with an alignment behind it: GNU as enlarges the alignment, here the number gets the larger size.',
      tests: ['all/relax'],
    },
    {
      reason:
        "Not refused here: a mistake in a directive that is read and has no effect, or that only the file's readers mind.",
      tests: ['elf/pr14891', 'elf/section13', 'elf/section21', 'all/local-label-overflow', 'all/pr27384'],
    },
    {
      reason: 'Not done: the padding of hexadecimal x87 constants.',
      tests: ['all/float'],
    },
    {
      reason: 'Not done: `%riz` and `%eiz`, the index that is none.',
      tests: ['x86-64-sib', 'x86-64-avx', 'x86-64-avx-scalar', 'lea64'],
    },
    {
      reason: 'Not done: `rex.w` in front of branches with a 16-bit operand size.',
      tests: ['x86-64-mpx-branch-1', 'x86-64-mpx-branch-2', 'x86-64-branch-2'],
    },
    {
      reason:
        'Not done: the suffixes `.s`, `.d8`, `.d32` of mnemonics and the pseudo prefixes that choose between equal encodings.',
      tests: ['x86-64-opts', 'x86-64-disp32', 'x86-64-pseudos', 'x86-64-optimize-4'],
    },
    {
      reason: 'Not done: names that stand for others only in GNU as (`%axl`, `%db8`, `clr`, registers by `.equ`).',
      tests: ['x86-64-reg', 'x86-64-equ', 'x86-64-optimize-1'],
    },
    {
      reason:
        'Not done: string and port instructions, moves and conversions without any size, for which GNU as takes one.',
      tests: [
        'noreg64',
        'noreg64-data16',
        'noreg64-rex64',
        'noreg-intel64',
        'x86-64-simd',
        'x86-64-sse2avx',
        'x86-64-movd',
        'x86-64-movsxd',
      ],
    },
    {
      reason:
        'Not done: forms of Intel notation (`ds:[…]` for absolute places, `movsb` with both operands, `8[rax]` in the middle, `cr8` in `.intel_syntax prefix`).',
      tests: ['x86_64', 'x86-64-crx', 'x86-64-drx', 'intel-movs64', 'intel-cmps64', 'x86-64-vp2intersect'],
    },
    {
      reason: 'Not done: address-size prefix by the register of SNP, MOVDIR64B and ENQCMD.',
      tests: ['snp64', 'rmpquery', 'x86-64-movdir', 'x86-64-enqcmd'],
    },
    {
      reason: 'Not done: addresses beyond 31 bits under a 32-bit address size, far branches and branches to nothing.',
      tests: ['x86-64-addr32', 'x86-64-branch', 'x86-64-jump', 'x86-64-branch-6'],
    },
    {
      reason: 'Not done: code in the absolute section.',
      tests: ['evex-no-scale-64', 'sizing64'],
    },
    {
      reason: 'Not done: fillers after `.arch` chose a CPU.',
      tests: ['x86-64-nops-5', 'x86-64-relax-1'],
    },
    {
      reason: 'Not done: `xacquire` and `xrelease` choose the ModRM form of MOV.',
      tests: ['x86-64-hle'],
    },
    {
      reason:
        'Not done: sizes of symbols as constants, indirect functions and the names that relocations keep in corner cases.',
      tests: [
        'x86-64-size-2',
        'x86-64-size-4',
        'x86-64-size-5',
        'x86-64-ifunc',
        'x86-64-localpic',
        'x86-64-gotpcrel',
        'reloc64',
        'rela',
      ],
    },
    {
      reason:
        'Not refused here: prefixes and masks on instructions that do not take them, segment registers with a suffix, TLS relocations on the wrong instruction.',
      tests: [
        'x86-64-inval-seg',
        'x86-64-inval-rep',
        'prefix64',
        'x86-64-mpx-inval-1',
        'x86-64-avx-vnni-inval',
        'x86-64-avx-ifma-inval',
        'x86-64-notrackbad',
        'x86-64-inval-tls',
        'x86-64-branch-3',
      ],
    },
  ].flatMap(({ reason, tests }) => tests.map((test) => [test, reason])),
);

/** Files of this repository. */
export const SOURCES = [];
