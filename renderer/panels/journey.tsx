import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { JourneyBox, JourneyFrame, JourneyMove, JourneySlot } from '../../preload/contract';
import type { CommandId } from '../../preload/commands';
import { run } from '../commands';
import { journey, refreshJourney, printPath, savePicture } from '../journey';
import { labelOf } from '../labels';
import { ValueText, lookablePicture } from '../look-at/value';
import { RingBadge } from '../shell/ring';
import { machine } from '../state';
import { useStore } from '../store';
import { keepPartInSight } from '../shell/sight';
import { Empty, Panel } from './parts';
import { t } from '../i18n';
import { translated } from '../i18n/engine';

/** The path as one picture: registers, MSRs and pt_regs, and arrows for what the last instruction moved. */
export function JourneyPanel() {
  const { frame, stations } = useStore(journey, (value) => value);
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    void refreshJourney();
    return machine.subscribe(() => void refreshJourney());
  }, []);
  useLayoutEffect(() => {
    if (picture.current !== null) followMoves(picture.current, frame?.moves ?? []);
  }, [frame]);
  if (frame === null) return <Empty>{t('journey:empty')}</Empty>;
  return (
    <Panel id="journey" label={t('journey:panel')}>
      <div className="journey-bar">
        {STEPS.map((id) => (
          <button key={id} type="button" title={labelOf(id)} onClick={() => run(id)}>
            {t(`journey:${id}`)}
          </button>
        ))}
        <button type="button" onClick={() => picture.current !== null && savePicture(picture.current, 'svg')}>
          {t('journey:save')}
        </button>
        <button type="button" onClick={() => picture.current !== null && savePicture(picture.current, 'png')}>
          {t('journey:savePng')}
        </button>
        <button type="button" onClick={() => void printPath()}>
          {t('journey:print')}
        </button>
      </div>
      <p className="journey-words" aria-live="polite">
        <RingBadge ring={frame.ring} /> <b className="code">{frame.instruction ?? t('journey:notStarted')}</b>{' '}
        <span className="points">{frame.at ?? ''}</span> <ValueText text={translated(frame.words)} />
      </p>
      <Picture frame={frame} svg={picture} />
      {stations.length > 0 && <PrintedPath stations={stations} />}
    </Panel>
  );
}

/** Where the panel is smaller than the picture: to what was touched, and at last to where something was moved. */
function followMoves(svg: SVGSVGElement, moves: readonly JourneyMove[]): void {
  const last = moves.at(-1)?.to;
  const isTarget = ({ dataset }: SVGElement): boolean =>
    dataset['box'] === last || `pt_regs.${dataset['slot'] ?? ''}` === last;
  const touched = [...svg.querySelectorAll<SVGElement>('.journey-touched')];
  for (const one of [...touched, ...touched.filter(isTarget)]) keepPartInSight(one, svg.previousElementSibling);
}

/** All stations, one under the other, for the printer alone. */
function PrintedPath({ stations }: { readonly stations: readonly JourneyFrame[] }) {
  useEffect(() => {
    const done = (): void => journey.set({ stations: [] });
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, []);
  return createPortal(
    <div className="journey-print" data-testid="journey-print">
      <h1>{t('journey:title')}</h1>
      {stations.map((frame, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a station is known by its place on the path
        <section key={at}>
          <h2>
            {t('journey:station', { number: at + 1, all: stations.length })} {frame.at ?? t('journey:notStarted')}
          </h2>
          <p>
            <RingBadge ring={frame.ring} /> <b className="code">{frame.instruction ?? ''}</b> {translated(frame.words)}
          </p>
          <Picture frame={frame} svg={null} />
        </section>
      ))}
    </div>,
    document.body,
  );
}

const STEPS = ['run.backBoundary', 'run.backInto', 'run.into', 'run.boundary'] as const satisfies readonly CommandId[];

/** The picture's own units. */
const WIDTH = 1000;
const BOX = { width: 270, height: 46, gap: 10 };
const SLOT = { width: 220, height: 21 };
const COLUMNS = { registers: 10, msrs: 365, slots: 770 };
const TOP = 34;
const REGISTERS: readonly JourneyBox['id'][] = ['rip', 'rcx', 'rflags', 'r11', 'rsp', 'cs', 'rax', 'rdi'];
const MSRS: readonly JourneyBox['id'][] = ['lstar', 'star', 'sfmask', 'gs', 'kernel_gs', 'cr3', 'table'];
const HEIGHT = TOP + REGISTERS.length * (BOX.height + BOX.gap) + 20;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function areaOf(place: JourneyMove['from']): Area {
  const column = (ids: readonly JourneyBox['id'][], x: number): Area | null => {
    const at = ids.findIndex((id) => id === place);
    return at === -1 ? null : { x, y: TOP + at * (BOX.height + BOX.gap), width: BOX.width, height: BOX.height };
  };
  const slot = SLOTS.indexOf(place);
  return (
    column(REGISTERS, COLUMNS.registers) ??
    column(MSRS, COLUMNS.msrs) ?? { x: COLUMNS.slots, y: TOP + slot * SLOT.height, ...SLOT }
  );
}
const SLOTS: string[] = ['ss', 'sp', 'flags', 'cs', 'ip', 'orig_ax', 'di', 'si', 'dx', 'cx', 'ax', 'r8', 'r9', 'r10', 'r11', 'bx', 'bp', 'r12', 'r13', 'r14', 'r15'].map((field) => `pt_regs.${field}`); // prettier-ignore

const short = (value: string): string => `0x${value.replace(/^0+(?=.)/u, '')}`;

function Picture({ frame, svg }: { readonly frame: JourneyFrame; readonly svg: React.Ref<SVGSVGElement> }) {
  const touched = new Set([...frame.touched, ...frame.moves.flatMap(({ from, to }) => [from, to])]);
  return (
    <svg ref={svg} className="journey" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{frame.words === '' ? t('journey:title') : translated(frame.words)}</title>
      <defs>
        <marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path className="journey-head" d="M0 0 L10 5 L0 10 z" />
        </marker>
      </defs>
      <text className="journey-title" x={COLUMNS.registers} y={20}>
        {t(`journey:cpu${frame.ring}`)}
      </text>
      <text className="journey-title" x={COLUMNS.msrs} y={20}>
        {t('journey:msrs')}
      </text>
      <text className="journey-title" x={COLUMNS.slots} y={20}>
        {t('journey:slots')}
      </text>
      {frame.boxes.map((box) => (
        <Box key={box.id} box={box} isTouched={touched.has(box.id)} />
      ))}
      {frame.slots.map((slot) => (
        <Slot key={slot.field} slot={slot} isTouched={touched.has(`pt_regs.${slot.field}`)} />
      ))}
      {frame.moves.map((move, at) => (
        <Arrow key={`${move.from}-${move.to}`} move={move} lane={at} />
      ))}
    </svg>
  );
}

function Box({
  box: { id, label, value, points, words },
  isTouched,
}: {
  readonly box: JourneyBox;
  readonly isTouched: boolean;
}) {
  const { x, y, width, height } = areaOf(id);
  return (
    <g
      className={isTouched ? 'journey-box journey-touched' : 'journey-box'}
      data-box={id}
      aria-label={`${translated(label)}: ${short(value)}`}
      {...lookablePicture({ value })}
    >
      <rect x={x} y={y} width={width} height={height} rx="4" />
      <text className="journey-label" x={x + 8} y={y + 18}>
        {translated(label)}
      </text>
      <text className="journey-value" x={x + width - 8} y={y + 18} textAnchor="end">
        {short(value)}
      </text>
      <text className="journey-meaning" x={x + width - 8} y={y + 37} textAnchor="end">
        {points ?? translated(words)}
      </text>
    </g>
  );
}

function Slot({ slot: { field, value }, isTouched }: { readonly slot: JourneySlot; readonly isTouched: boolean }) {
  const { x, y, width, height } = areaOf(`pt_regs.${field}`);
  const state = value === null ? 'journey-empty' : isTouched ? 'journey-touched' : '';
  return (
    <g
      className={`journey-slot ${state}`}
      data-slot={field}
      {...(value !== null && {
        ...lookablePicture({ value, name: `pt_regs.${field}` }),
        'aria-label': `${field}: ${short(value)}`,
      })}
    >
      <rect x={x} y={y} width={width} height={height - 2} rx="2" />
      <text className="journey-label" x={x + 6} y={y + 14}>
        {field}
      </text>
      <text className="journey-value" x={x + width - 6} y={y + 14} textAnchor="end">
        {value === null ? '' : short(value)}
      </text>
    </g>
  );
}

/** From the side that looks at the other place; within a column, around it. */
function Arrow({ move: { from, to }, lane }: { readonly move: JourneyMove; readonly lane: number }) {
  if (from === to) return null;
  const [a, b] = [areaOf(from), areaOf(to)];
  const [startY, endY] = [a.y + a.height / 2, b.y + b.height / 2 + (lane % 2 === 0 ? 4 : -4)];
  const path = ((): string => {
    if (a.x === b.x) {
      const x = a.x + a.width;
      const reach = x + 30 + lane * 8;
      return `M${x} ${startY} C${reach} ${startY} ${reach} ${endY} ${x} ${endY}`;
    }
    const [startX, endX] = a.x < b.x ? [a.x + a.width, b.x] : [a.x, b.x + b.width];
    const middle = (startX + endX) / 2;
    return `M${startX} ${startY} C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`;
  })();
  return (
    <g className="journey-arrow" data-move={`${from} ${to}`}>
      <path d={path} markerEnd="url(#head)" />
      <circle className="journey-dot" r="6">
        <animateMotion dur="0.7s" fill="freeze" path={path} />
      </circle>
    </g>
  );
}
