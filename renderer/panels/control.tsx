import { t } from '../i18n';
import { isEditable } from '../machine-edit';
import { useAnswer } from '../look';
import { Bits } from './bits';
import { Empty, Panel } from './parts';

/** CR0, CR3, CR4, EFER, RFLAGS and XCR0, each bit with its meaning. */
export function ControlPanel() {
  const registers = useAnswer({ kind: 'control' });
  if (registers === null) return <Empty>{t('bits:empty')}</Empty>;
  return (
    <Panel id="control" label={t('bits:title')}>
      {registers.map((register) => (
        <Bits key={register.name} register={register} editable={isEditable()} />
      ))}
    </Panel>
  );
}
