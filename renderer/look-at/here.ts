import { addressesInConsole, isConsoleFocused, selectionInConsole } from '../console/terminal';
import { wordAtCursor } from '../editor/editors';
import { t } from '../i18n';
import { documents, notify, shell } from '../state';
import { lookAt } from './looked';
import { expressionOf } from './parts';

/**
 * Looks at what the keyboard is on: the word at the cursor of a text, what is selected in the console or else any number that it
 * shows, a value of a panel; elsewhere at what is typed.
 */
export function lookHere(): void {
  const here = document.activeElement;
  if (here?.matches('[data-value], [data-name]')) return (here as HTMLElement).click();
  if (isConsoleFocused()) return lookInConsole();
  const inside = [...(here?.closest('[data-key]')?.querySelectorAll<HTMLElement>('[data-value], [data-name]') ?? [])];
  if (inside.length > 0) return chooseOf(inside);
  const word = !here?.closest('[data-document]') ? null : wordAtCursor(documents.get().active);
  if (word !== null) return lookAtWord(word);
  askWhat();
}

/** A row of a tree has the keyboard: one of the values in it. */
function chooseOf(values: readonly HTMLElement[]): void {
  if (values.length === 1) return values[0]?.click();
  const choices = values.map((one) => ({ label: one.textContent, run: () => one.click() }));
  shell.set({ pick: { title: t('lookAt:inRow'), choices } });
}

export function lookAtWord(word: string): void {
  const name = expressionOf(word);
  if (name === null) notify('info', t('lookAt:noValue', { word }));
  else lookAt(/^0x/iu.test(name) ? { value: name } : { name });
}

function lookInConsole(): void {
  const selected = expressionOf(selectionInConsole());
  if (selected !== null) return lookAtWord(selected);
  const all = addressesInConsole();
  if (all.length === 0) return askWhat();
  shell.set({
    pick: {
      title: t('lookAt:inConsole'),
      choices: all.map((value) => ({ label: value, run: () => lookAt({ value }) })),
    },
  });
}

const askWhat = (): void =>
  shell.set({
    pick: { title: t('lookAt:ask'), choices: [], accept: (text) => lookAtExpression(text.trim()) },
  });
const lookAtExpression = (text: string): void => {
  if (text !== '') lookAt({ name: text });
};
