import { useState } from 'react';
import type { VectorsView, X87RegisterView } from '../../preload/contract';
import { t } from '../i18n';
import { useAnswer } from '../look';
import { editMachine, isEditable } from '../machine-edit';
import { Value } from '../look-at/value';
import { type QuickPick, notify } from '../state';
import { extendedText } from '../values/extended';
import { LANE_TYPES, type LaneType, NUMBER_FORMS, type NumberForm, laneText, lanesOf, parseLane, withLane } from '../values/lanes'; // prettier-ignore
import { Bits } from './bits';
import { Empty, Panel, mark } from './parts';

/** SSE, AVX and x87: each register cut into elements of the type that is chosen. */
export function VectorsPanel() {
  const view = useAnswer({ kind: 'vectors' });
  const [type, setType] = useState<LaneType>('dwords');
  const [form, setForm] = useState<NumberForm>('hex');
  const [wide, setWide] = useState(false);
  if (view === null) return <Empty>{t('vectors:empty')}</Empty>;
  const isWide = wide && view.hasAvx;
  return (
    <Panel id="vectors" label={t('vectors:title')}>
      <p className="watch-form">
        <select
          aria-label={t('vectors:whole')}
          value={isWide ? 'ymm' : 'xmm'}
          onChange={({ target }) => setWide(target.value === 'ymm')}
        >
          <option value="xmm">{t('vectors:xmm')}</option>
          {view.hasAvx && <option value="ymm">{t('vectors:ymm')}</option>}
        </select>
        <select
          aria-label={t('vectors:elements')}
          value={type}
          onChange={({ target }) => setType(target.value as LaneType)}
        >
          {(Object.keys(LANE_TYPES) as LaneType[]).map((one) => (
            <option key={one} value={one}>
              {t(`vectors:${one}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('vectors:integers')}
          value={form}
          disabled={LANE_TYPES[type].kind === 'float'}
          onChange={({ target }) => setForm(target.value as NumberForm)}
        >
          {NUMBER_FORMS.map((one) => (
            <option key={one} value={one}>
              {t(`vectors:${one}`)}
            </option>
          ))}
        </select>
      </p>
      {!view.hasAvx && <p className="dim">{t('vectors:noAvx')}</p>}
      <Vectors view={view} type={type} form={form} isWide={isWide} />
      <X87 registers={view.x87} />
      {view.words.map((word) => (
        <Bits key={word.name} register={word} editable={isEditable()} />
      ))}
    </Panel>
  );
}

interface VectorsProps {
  readonly view: VectorsView;
  readonly type: LaneType;
  readonly form: NumberForm;
  readonly isWide: boolean;
}
function Vectors({ view: { vectors }, type, form, isWide }: VectorsProps) {
  const part = (value: string): string => (isWide ? value : value.slice(32));
  return (
    <table className="grid vectors">
      <caption className="sr-only">{t('vectors:vectorTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('vectors:register')}</th>
          <th scope="col">{t('vectors:lanes')}</th>
        </tr>
      </thead>
      <tbody>
        {vectors.map((vector, index) => {
          const name = `${isWide ? 'YMM' : 'XMM'}${index}`;
          const value = part(vector.value);
          const before = lanesOf(part(vector.before), type);
          return (
            <tr key={name} data-vector={name} data-changed={value !== part(vector.before)}>
              <th scope="row">{name}</th>
              <td className="lanes">
                {lanesOf(value, type)
                  .map((lane, at) => {
                    const element = `${name}[${at}]`;
                    return (
                      <Value
                        key={element}
                        value={lane}
                        changed={lane !== before[at]}
                        label={`${element}: ${laneText(lane, type, form)}`}
                        more={() => laneOptions(name, value, type, form, at)}
                      >
                        {laneText(lane, type, form)}
                      </Value>
                    );
                  })
                  .toReversed()}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Whatever is typed is a new value of the element. */
const ANYTHING = /./u;

function laneOptions(name: string, value: string, type: LaneType, form: NumberForm, lane: number): Partial<QuickPick> {
  if (!isEditable()) return {};
  return {
    title: t('vectors:ask', {
      name: `${name}[${lane}]`,
      type: t(`vectors:${LANE_TYPES[type].kind === 'float' ? type : form}`),
    }),
    takes: ANYTHING,
    accept: (text) => {
      const digits = parseLane(text, type, form);
      if (digits === null) return notify('warning', t('vectors:wrong', { text }));
      void editMachine({ kind: 'register', name: name.toLowerCase(), value: withLane(value, type, lane, digits) });
    },
  };
}

function X87({ registers }: { readonly registers: readonly X87RegisterView[] }) {
  return (
    <table className="grid x87">
      <caption className="sr-only">{t('vectors:x87Table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('vectors:register')}</th>
          <th scope="col">{t('vectors:value')}</th>
          <th scope="col">{t('vectors:bits')}</th>
          <th scope="col">{t('vectors:holds')}</th>
        </tr>
      </thead>
      <tbody>
        {registers.map(({ physical, value, tag, changed }, index) => (
          <tr key={physical} data-x87={`ST${index}`} className={tag === 'empty' ? 'bit-clear' : undefined}>
            <th scope="row">
              ST({index}) <span className="dim">R{physical}</span>
            </th>
            <td className="hex">
              <span className={mark(changed)}>{extendedText(value)}</span>
            </td>
            <td className="hex">
              <Value
                value={value.slice(SIGN_AND_EXPONENT)}
                label={`ST(${index}): ${value}`}
                more={() => x87Options(index)}
              >
                {`${value.slice(0, 4)} ${value.slice(4, 12)} ${value.slice(12)}`}
              </Value>
            </td>
            <td className="points">{t(tag === 'empty' ? 'vectors:tagEmpty' : `vectors:${tag}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Digits in front of the significand, which is what MMX sees. */
const SIGN_AND_EXPONENT = 4;

function x87Options(index: number): Partial<QuickPick> {
  if (!isEditable()) return {};
  return {
    title: t('vectors:askBits', { name: `ST(${index})` }),
    takes: ANYTHING,
    accept: (text) => void editMachine({ kind: 'register', name: `st${index}`, value: text.replaceAll(/\s/gu, '') }),
  };
}
