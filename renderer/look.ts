import { useEffect, useState } from 'react';
import type { LookKind, MachineAnswers, MachineQuestion, MachineQuestionOf } from '../preload/contract';
import { lab } from './lab';
import { machine } from './state';

/**
 * What the machine answers, asked again at each stop while the panel is in sight; null until it has rested once, and once
 * no program is loaded. A null question asks nothing.
 */
export function useAnswer<K extends LookKind>(question: MachineQuestionOf<K> | null): MachineAnswers[K] | null {
  const [answer, setAnswer] = useState<MachineAnswers[K] | null>(null);
  const text = JSON.stringify(question);
  useEffect(() => {
    const wanted = JSON.parse(text) as MachineQuestion | null;
    if (wanted === null) return;
    let isCurrent = true;
    let turn = 0;
    let seen: unknown;
    const ask = async () => {
      const { view } = machine.get();
      if (view === seen) return;
      seen = view;
      if (view === null) return setAnswer(null);
      if (view.stop === null) return;
      const mine = ++turn;
      const reply = await lab.look(wanted);
      if (isCurrent && mine === turn && reply.ok) setAnswer(reply.value as MachineAnswers[K] | null);
    };
    void ask();
    const end = machine.subscribe(() => void ask());
    return () => {
      isCurrent = false;
      end();
    };
  }, [text]);
  return answer;
}
