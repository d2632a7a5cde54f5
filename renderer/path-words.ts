import { t } from './i18n';
import { translated } from './i18n/engine';

/** `#PF error code 0x7 at 0x1000: write at …`, of which only the reason is a sentence. */
const FAULT = /^(#[A-Z]{2}|NMI)(?: error code (0x[0-9a-f]+))?(?: at (0x[0-9a-f]+))?(?:: (.+))?$/su;

/** What happened at a boundary of the path, in the language of the window. */
export function pathWords(english: string): string {
  const found = FAULT.exec(english);
  if (found === null) return translated(english);
  const [, vector, code, address, why] = found;
  const fault = t('path:fault', {
    vector,
    code: code === undefined ? '' : t('path:faultCode', { code }),
    at: address === undefined ? '' : t('path:faultAt', { address }),
  });
  return why === undefined ? fault : t('path:faultWhy', { fault, why: translated(why) });
}
