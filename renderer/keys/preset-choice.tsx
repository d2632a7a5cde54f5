import { KEY_PRESETS } from '../../preload/keys';
import { t } from '../i18n';
import { change, choiceOf, nameOf } from '../settings/rows';
import { settings } from '../state';
import { useStore } from '../store';

/** The setting of whose keys the commands have. */
export function PresetChoice() {
  const preset = useStore(settings, ({ keyPreset }) => keyPreset);
  return (
    <label>
      {nameOf('keyPreset')}{' '}
      <select
        value={preset}
        title={t('keys:layers')}
        onChange={(event) => void change('keyPreset', event.target.value)}
      >
        {KEY_PRESETS.map((one) => (
          <option key={one} value={one}>
            {choiceOf('keyPreset', one)}
          </option>
        ))}
      </select>
    </label>
  );
}
