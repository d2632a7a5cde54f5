/**
 * Instructions of the tables that NASM 2.16 has no name for, so that a word of it is a label there: what is newer, what has
 * another name, and what NASM forgot.
 */
const UNKNOWN = `
  aesdec128kl aesdec256kl aesdecwide128kl aesdecwide256kl aesenc128kl aesenc256kl aesencwide128kl aesencwide256kl aor
  ccs_encrypt ccs_hash encodekey128 encodekey256 erets eretu fnsetpm fstpnce getsecq invlpgb lkgs loadiwkey mcommit pbndkb
  pcmpestri64 pcmpestrm64 pmulhrw psmash rdpru rmpquery rmpupdate seamcall seamops seamret sysexitq sysretq tcmmimfp16ps
  tcmmrlfp16ps tdcall tdpfp16ps tlbsync undoc vbcstnebf162ps vcvtps2phx vfcmulcph vfmadd132sh vfmadd213sh vfmadd231sh
  vfmsub132sh vfmsub213sh vfmsub231sh vfmulcph vfnmadd132ph vfnmadd132sh vfnmadd213ph vfnmadd213sh vfnmadd231ph vfnmadd231sh
  vfnmsub132ph vfnmsub132sh vfnmsub213ph vfnmsub213sh vfnmsub231ph vfnmsub231sh vmaxph vmaxsh vminph vminsh vp2intersectq
  vp4dpwssd vp4dpwssds vpcmpestri64 vpcmpestrm64 vpdpwsud vpdpwsuds vpdpwusd vpdpwusds vpdpwuud vpdpwuuds vpermil2pd
  vpermil2ps vrndscaleph vrndscalesh vsha512msg1 vsha512msg2 vsha512rnds2 vsm3msg1 vsm3msg2 vsm3rnds2 vsm4key4 vsm4rnds4
  xsha512 xsha512_alt xstore_alt`;

const names: ReadonlySet<string> = new Set(UNKNOWN.trim().split(/\s+/));

/** Whether NASM knows the instruction's name. */
export const isNasmName = (mnemonic: string): boolean => !names.has(mnemonic);
