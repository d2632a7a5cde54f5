import { shell } from '../state';
import { useStore } from '../store';

/** The kernels to choose from, and the present one although there is no such kernel any more. */
export function KernelOptions({ now }: { readonly now: string }) {
  const names = useStore(shell, (value) => value.kernels).map(({ name }) => name);
  return [...new Set([...names, now])].map((name) => <option key={name}>{name}</option>);
}
