import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { requireRing0 } from './system-rules';

/** RDTSC and RDTSCP: #GP(0) outside ring 0 while CR4.TSD is set. */
function readTimestamp<V>(s: Sem<V>): void {
  const tsd = s.and(s.shrU(s.helper('readControl', s.lit(4)), s.lit(2)), s.lit(1));
  s.faultIf(s.and(tsd, s.ne(s.cpl(), s.lit(0))), '#GP', `${s.form.mnemonic} outside ring 0 while CR4.TSD = 1`);
  const now = s.helper('timestamp');
  s.setGpr('rax', s.zext(now, 32));
  s.setGpr('rdx', s.shrU(now, s.lit(32)));
}

const cacheInstruction = (mnemonic: string, summary: string, source: string): Instruction => ({
  mnemonic,
  summary,
  source,
  modeled: 'there are no caches: only the privilege is checked',
  semantics: requireRing0,
});

/** What the processor says about itself, and the caches. */
export const systemStateInstructions: readonly Instruction[] = [
  {
    mnemonic: 'cpuid',
    summary: 'Describes the processor: EAX (and ECX) name a leaf, EAX, EBX, ECX and EDX receive it.',
    source: 'SDM Vol. 2A CPUID',
    modeled: 'announces only what the lab defines',
    semantics: (s) => {
      const leaf = s.zext(s.gpr('rax'), 32);
      const subleaf = s.zext(s.gpr('rcx'), 32);
      s.setGpr('rax', s.helper('cpuid', leaf, subleaf, s.lit(0)));
      s.setGpr('rbx', s.helper('cpuid', leaf, subleaf, s.lit(1)));
      s.setGpr('rcx', s.helper('cpuid', leaf, subleaf, s.lit(2)));
      s.setGpr('rdx', s.helper('cpuid', leaf, subleaf, s.lit(3)));
    },
  },
  {
    mnemonic: 'rdtsc',
    summary: 'Reads the time-stamp counter into EDX:EAX.',
    source: 'SDM Vol. 2B RDTSC',
    modeled: 'the counter advances by one with each instruction',
    semantics: readTimestamp,
  },
  {
    mnemonic: 'rdtscp',
    summary: 'Reads the time-stamp counter into EDX:EAX and IA32_TSC_AUX into ECX.',
    source: 'SDM Vol. 2B RDTSCP',
    modeled: 'the counter advances by one with each instruction',
    semantics: (s) => {
      readTimestamp(s);
      s.setGpr('rcx', s.zext(s.msr('IA32_TSC_AUX'), 32));
    },
  },
  {
    mnemonic: 'rdpid',
    summary: 'Reads IA32_TSC_AUX, where a kernel keeps the number of the processor.',
    source: 'SDM Vol. 2B RDPID',
    semantics: (s) => s.write(0, s.zext(s.msr('IA32_TSC_AUX'), 32)),
  },
  ...['rdrand', 'rdseed'].map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: 'Writes a random number; CF tells that there was one.',
      source: `SDM Vol. 2B ${mnemonic.toUpperCase()}`,
      modeled: 'there always is one, out of the seed of the run, which gives the same each time; not for secrets',
      semantics: (s) => {
        s.write(0, s.helper('randomNumber'));
        s.setFlag('CF', s.lit(1));
        for (const flag of ['OF', 'SF', 'ZF', 'AF', 'PF'] as const) s.setFlag(flag, s.lit(0));
      },
    }),
  ),
  {
    mnemonic: 'rdpmc',
    summary: 'Reads a performance counter.',
    source: 'SDM Vol. 2B RDPMC',
    modeled: 'there are no performance counters: always #GP(0)',
    semantics: (s) => s.faultIf(s.lit(1), '#GP', 'RDPMC: this CPU has no performance counters'),
  },
  cacheInstruction('wbinvd', 'Writes back and empties the caches.', 'SDM Vol. 2D WBINVD'),
  cacheInstruction('invd', 'Empties the caches without writing back.', 'SDM Vol. 2A INVD'),
];
