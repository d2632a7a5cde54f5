import { useEffect, useState } from 'react';
import type {
  Answers,
  LookKind,
  MachineAnswers,
  MachineQuestion,
  MachineQuestionOf,
  MachineView,
} from '../preload/contract';
import { lab } from './lab';
import { machine } from './state';
import { useStore } from './store';

/** Questions of the panels in sight, each with how many of them ask it. */
const standing = new Map<string, number>();
const listeners = new Set<(answers: Answers) => void>();
/** Pictures that have not been painted: what every step changes is seen before what panels ask for. */
let unpainted = 0;
let waiting: { readonly view: MachineView | null; readonly answers: Answers } | null = null;
let isTelling = false;

let drawn: MachineView | null = null;
machine.subscribe(() => {
  const { view } = machine.get();
  if (view === drawn) return;
  drawn = view;
  unpainted += 1;
  requestAnimationFrame(() =>
    setTimeout(() => {
      unpainted -= 1;
      showAnswers();
    }),
  );
});

/** @param view the picture that the answers go with; it may not be drawn yet. */
export function noteAnswers(view: MachineView | null, answers: Answers): void {
  waiting = { view, answers };
  showAnswers();
}
function showAnswers(): void {
  if (waiting === null || waiting.view !== machine.get().view || unpainted > 0) return;
  const { answers } = waiting;
  waiting = null;
  for (const listener of listeners) listener(answers);
}

/** An engine that is new has not heard of the questions. */
export function tellQuestions(): void {
  if (isTelling) return;
  isTelling = true;
  // Panels come and go together.
  queueMicrotask(() => {
    isTelling = false;
    const all = [...standing.keys()].map((key) => ({ key, question: JSON.parse(key) as MachineQuestion }));
    void lab.setQuestions(all);
  });
}

/** @returns ends it. */
function stand(key: string): () => void {
  const by = (change: number): void => {
    const count = (standing.get(key) ?? 0) + change;
    if (count === 0) standing.delete(key);
    else standing.set(key, count);
    if (count === 0 || count === change) tellQuestions();
  };
  by(1);
  return () => by(-1);
}

/**
 * What the machine answers, asked again at each stop while the panel is in sight; null until it has rested once, and once
 * no program is loaded. A null question asks nothing.
 */
export function useAnswer<K extends LookKind>(question: MachineQuestionOf<K> | null): MachineAnswers[K] | null {
  const [answer, setAnswer] = useState<MachineAnswers[K] | null>(null);
  const isLoaded = useStore(machine, ({ view }) => view !== null);
  const text = JSON.stringify(question);
  useEffect(() => {
    const wanted = JSON.parse(text) as MachineQuestion | null;
    if (wanted === null) return;
    let isCurrent = true;
    const ask = async () => {
      const reply = await lab.look(wanted);
      // Of the picture that is drawn, or of one that comes with its own answers.
      if (isCurrent && machine.get().view !== null && reply.ok) setAnswer(reply.value as MachineAnswers[K] | null);
    };
    const listen = (answers: Answers) => {
      const mine = answers[text];
      if (mine !== undefined) setAnswer(mine as MachineAnswers[K]);
    };
    const ends = [
      stand(text),
      machine.subscribe(() => {
        if (machine.get().view === null) setAnswer(null);
      }),
    ];
    // The next picture is the first whose answers are sent.
    if ((machine.get().view?.stop ?? null) !== null) void ask();
    listeners.add(listen);
    return () => {
      isCurrent = false;
      listeners.delete(listen);
      for (const end of ends) end();
    };
  }, [text]);
  return isLoaded ? answer : null;
}
