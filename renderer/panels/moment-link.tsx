import type { Moment } from '../../preload/contract';
import { machine } from '../state';
import { useStore } from '../store';
import { seek } from '../time';
import { t } from '../i18n';

/** The instruction count of a row; where the run can go back, the way to that moment: just before the instruction. */
export function MomentLink({ moment, tabIndex }: { readonly moment: Moment; readonly tabIndex?: -1 }) {
  const { icount } = moment;
  const canGo = useStore(machine, ({ view }) => {
    const { time, stop } = view ?? { time: null, stop: null };
    return time !== null && stop !== null && icount >= time.start.icount && icount <= time.end.icount;
  });
  if (!canGo) return icount;
  return (
    <button
      type="button"
      className="link"
      tabIndex={tabIndex}
      title={t('path:goTo')}
      aria-label={t('path:goToInstruction', { icount })}
      onClick={() => void seek(moment)}
    >
      {icount}
    </button>
  );
}
