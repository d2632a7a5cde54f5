import { bootWords, kernelProfile, kernelProfiles } from '../linux/index';

/** A kernel to choose from, as a list of them shows it. */
export interface KernelChoice {
  readonly name: string;
  /** One line: what its path is known for. */
  readonly label: string;
  /** The boot options that it knows, each as it is written: `pti=off`. */
  readonly bootWords: readonly string[];
}

/** All kernels, oldest first. */
export const kernelChoices = (): readonly KernelChoice[] =>
  kernelProfiles().map((name) => ({ name, label: kernelProfile(name)?.label ?? '', bootWords: bootWords(name) }));
