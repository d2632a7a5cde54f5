import { AT, LEAF } from '../test-bed';
import type { ManualRow } from './row';

const BAD = 0x8000_0000_0000n;
const DATA = 0x1_8000n;
const UMIP = 0x8a0n;
const UMIP_SOURCE = 'SDM Vol. 3A §2.5 (CR4.UMIP)';
const CR = 'SDM Vol. 2B MOV—Move to/from Control Registers';
const invpcid = { ring: 0, code: '66 0f 38 82 07', source: 'SDM Vol. 2A INVPCID' } as const;
const AC = { cr0: 0x8005_0033n, rflags: 0x4_0202n } as const;

/** Control registers, MSRs and the protections they switch on. */
export const controlRows: readonly ManualRow[] = [
  { name: 'CR0.PG without PE', source: CR, ring: 0, code: '0f 22 c0', set: { rax: 0x8000_0000n }, gives: { result: '#GP(0)' } },
  { name: 'CR0.NW without CD', source: CR, ring: 0, code: '0f 22 c0', set: { rax: 0xa005_0033n }, gives: { result: '#GP(0)' } },
  { name: 'CR0 bits 63:32', source: CR, ring: 0, code: '0f 22 c0', set: { rax: 0x1_8005_0033n }, gives: { result: '#GP(0)' } },
  { name: 'CR0.PG cleared in 64-bit mode', source: CR, ring: 0, code: '0f 22 c0', set: { rax: 0x5_0033n }, gives: { result: '#GP(0)' } },
  { name: 'CR3 reserved bits', source: CR, ring: 0, code: '0f 22 d8', set: { rax: 1n << 50n }, gives: { result: '#GP(0)' } },
  { name: 'CR3 bit 63 without CR4.PCIDE', source: CR, ring: 0, code: '0f 22 d8', set: { rax: (1n << 63n) | 0x1000n }, gives: { result: '#GP(0)' } },
  { name: 'CR4.PAE cleared in long mode', source: CR, ring: 0, code: '0f 22 e0', set: { rax: 0x80n }, gives: { result: '#GP(0)' } },
  { name: 'CR4.PCIDE set while CR3[11:0] is not 0', source: CR, ring: 0, code: '0f 22 e0', set: { rax: 0x2_00a0n, cr3: 0x1001n }, gives: { result: '#GP(0)' } },
  { name: 'CR8 above 15', source: CR, ring: 0, code: '44 0f 22 c0', set: { rax: 16n }, gives: { result: '#GP(0)' } },
  { name: 'CR8', source: CR, ring: 0, code: '44 0f 22 c0', set: { rax: 5n }, gives: { result: 'retired', cr: { cr8: 5n } } },
  { name: 'CR1', source: CR, ring: 0, code: '0f 20 c8', gives: { result: '#UD' } },
  { name: 'CR0 in ring 3', source: CR, code: '0f 20 c0', gives: { result: '#GP(0)' } },
  { name: 'LMSW cannot clear PE', source: 'SDM Vol. 2A LMSW', ring: 0, code: '0f 01 f0', set: { rax: 8n }, gives: { result: 'retired', cr: { cr0: 0x8005_0039n } } },
  { name: 'CLTS', source: 'SDM Vol. 2A CLTS', ring: 0, code: '0f 06', set: { cr0: 0x8005_003bn }, gives: { result: 'retired', cr: { cr0: 0x8005_0033n } } },
  { name: 'CLTS in ring 3', source: 'SDM Vol. 2A CLTS', code: '0f 06', gives: { result: '#GP(0)' } },
  { name: 'UMIP: SGDT', source: UMIP_SOURCE, code: '0f 01 07', set: { cr4: UMIP, rdi: AT.userData }, gives: { result: '#GP(0)' } },
  { name: 'UMIP: SIDT', source: UMIP_SOURCE, code: '0f 01 0f', set: { cr4: UMIP, rdi: AT.userData }, gives: { result: '#GP(0)' } },
  { name: 'UMIP: SLDT', source: UMIP_SOURCE, code: '0f 00 c0', set: { cr4: UMIP }, gives: { result: '#GP(0)' } },
  { name: 'UMIP: STR', source: UMIP_SOURCE, code: '0f 00 c8', set: { cr4: UMIP }, gives: { result: '#GP(0)' } },
  { name: 'UMIP: SMSW', source: UMIP_SOURCE, code: '0f 01 e0', set: { cr4: UMIP }, gives: { result: '#GP(0)' } },
  { name: 'UMIP: ring 0 may', source: UMIP_SOURCE, ring: 0, code: '0f 00 c8', set: { cr4: UMIP }, gives: { result: 'retired', gpr: { rax: 0x40n } } },
  { name: 'without UMIP ring 3 may', source: UMIP_SOURCE, code: '0f 00 c8', gives: { result: 'retired', gpr: { rax: 0x40n } } },
  { name: 'INVPCID in ring 3', ...invpcid, ring: 3, set: { rdi: AT.userData }, gives: { result: '#GP(0)' } },
  { name: 'INVPCID type 4', ...invpcid, set: { rax: 4n, rdi: DATA }, gives: { result: '#GP(0)' } },
  { name: 'INVPCID, descriptor bits 63:12', ...invpcid, set: { rax: 1n, rdi: DATA, cr4: 0x2_00a0n }, memory: [[DATA, 0x1000n]], gives: { result: '#GP(0)' } },
  { name: 'INVPCID type 0, a non-canonical address', ...invpcid, set: { rax: 0n, rdi: DATA }, memory: [[DATA + 8n, BAD]], gives: { result: '#GP(0)' } },
  { name: 'INVPCID type 1, a PCID without CR4.PCIDE', ...invpcid, set: { rax: 1n, rdi: DATA }, memory: [[DATA, 5n]], gives: { result: '#GP(0)' } },
  { name: 'INVPCID type 2', ...invpcid, set: { rax: 2n, rdi: DATA }, gives: { result: 'retired' } },
  { name: 'INVPCID type 3, whatever the descriptor’s address', ...invpcid, set: { rax: 3n, rdi: DATA }, memory: [[DATA + 8n, BAD]], gives: { result: 'retired' } },
  { name: 'RDPID', source: 'SDM Vol. 2B RDPID', code: 'f3 0f c7 f8', set: { rax: ~0n & 0xffff_ffff_ffff_ffffn }, msr: { IA32_TSC_AUX: 7n }, gives: { result: 'retired', gpr: { rax: 7n } } },
  { name: 'WRFSBASE, non-canonical', source: 'SDM Vol. 2D WRFSBASE/WRGSBASE', code: 'f3 48 0f ae d0', set: { rax: BAD, cr4: 0x1_00a0n }, gives: { result: '#GP(0)' } },
  { name: 'WRGSBASE without CR4.FSGSBASE', source: 'SDM Vol. 2D WRFSBASE/WRGSBASE', code: 'f3 48 0f ae d8', gives: { result: '#UD' } },
  { name: 'SMEP: ring 0 in user code', source: 'SDM Vol. 3A §4.6.1', ring: 0, code: '', set: { rip: AT.userCode, cr4: 0x10_00a0n }, gives: { result: '#PF(11)', cr: { cr2: AT.userCode } } },
  { name: 'SMAP: ring 0 reads user data', source: 'SDM Vol. 3A §4.6.1', ring: 0, code: '8b 07', set: { rdi: AT.userData, cr4: 0x20_00a0n }, gives: { result: '#PF(1)' } },
  { name: 'SMAP: AC lets it', source: 'SDM Vol. 3A §4.6.1', ring: 0, code: '8b 07', set: { rdi: AT.userData, cr4: 0x20_00a0n, rflags: 0x4_0202n }, gives: { result: 'retired' } },
  { name: '#AC: 8 bytes at an odd address', source: 'SDM Vol. 3A §6.15, interrupt 17; seen on AMD family 25', code: '48 8b 07', set: { ...AC, rdi: AT.userData + 1n }, gives: { result: '#AC(0)' } },
  { name: '#AC does not come in ring 0', source: 'SDM Vol. 3A §6.15, interrupt 17', ring: 0, code: '48 8b 07', set: { ...AC, rdi: DATA + 1n }, gives: { result: 'retired' } },
  { name: '#AC does not come of a byte', source: 'seen on AMD family 25', code: '8a 07', set: { ...AC, rdi: AT.userData + 1n }, gives: { result: 'retired' } },
  { name: 'a misaligned access to a page that is not there: #PF first', source: 'SDM Vol. 3A table 6-2', vendor: 'intel', code: '48 8b 07', set: { ...AC, rdi: 0x7001n }, gives: { result: '#PF(4)' } },
  { name: 'a misaligned access to a page that is not there: #AC first', source: 'seen on AMD family 25 under Linux 6.18', vendor: 'amd', code: '48 8b 07', set: { ...AC, rdi: 0x7001n }, gives: { result: '#AC(0)' } },
  { name: 'a non-canonical stack pointer: #SS(0)', source: 'SDM Vol. 2B PUSH', code: '50', set: { rsp: BAD + 8n }, gives: { result: '#SS(0)' } },
  { name: 'a non-canonical address by RBP: #SS(0)', source: 'SDM Vol. 2B MOV, 64-bit mode exceptions', code: '48 8b 45 00', set: { rbp: BAD }, gives: { result: '#SS(0)' } },
  { name: 'a non-canonical address by RDI: #GP(0)', source: 'SDM Vol. 2B MOV, 64-bit mode exceptions', code: '48 8b 07', set: { rdi: BAD }, gives: { result: '#GP(0)' } },
  { name: 'WBINVD in ring 3', source: 'SDM Vol. 2D WBINVD', code: '0f 09', gives: { result: '#GP(0)' } },
  { name: 'INVD in ring 3', source: 'SDM Vol. 2A INVD', code: '0f 08', gives: { result: '#GP(0)' } },
  { name: 'RSM outside SMM', source: 'SDM Vol. 2B RSM', ring: 0, code: '0f aa', gives: { result: '#UD' } },
  { name: 'IN in ring 3: the I/O bitmap permits the port', source: 'SDM Vol. 1 §19.5.2', code: 'e4 21', prepare: (bed) => { bed.machine.cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: 0x80, base: AT.tss }); bed.put64(AT.tss + 0x68n, 0xffff_fffd_ffff_ffffn); }, gives: { result: 'retired' } },
  { name: 'IN in ring 3: the I/O bitmap refuses the next port', source: 'SDM Vol. 1 §19.5.2', code: 'e4 22', prepare: (bed) => { bed.machine.cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: 0x80, base: AT.tss }); bed.put64(AT.tss + 0x68n, 0xffff_fffd_ffff_ffffn); }, gives: { result: '#GP(0)' } },
  { name: 'OUT of two ports, one refused', source: 'SDM Vol. 1 §19.5.2', code: '66 e7 21', prepare: (bed) => { bed.machine.cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: 0x80, base: AT.tss }); bed.put64(AT.tss + 0x68n, 0xffff_fffd_ffff_ffffn); }, gives: { result: '#GP(0)' } },
  { name: 'a port beyond the bitmap', source: 'SDM Vol. 1 §19.5.2', code: 'ec', set: { rdx: 0xffffn }, prepare: (bed) => bed.machine.cpu.setSegment('tr', { selector: 0x40, attributes: 0x8b, limit: 0x80, base: AT.tss }), gives: { result: '#GP(0)' } },
  { name: 'XD: execution of data', source: 'SDM Vol. 3A §4.6.1', code: '', set: { rip: AT.userData }, gives: { result: '#PF(15)' } },
  { name: 'CR0.WP: ring 0 writes a read-only page', source: 'SDM Vol. 3A §4.6.1', ring: 0, code: '89 07', set: { rdi: DATA }, prepare: (bed) => bed.map(DATA, Number(DATA), LEAF.kernelCode), gives: { result: '#PF(3)' } },
]; // prettier-ignore
