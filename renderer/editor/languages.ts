import * as monaco from 'monaco-editor/editor';
import type { Syntax } from '../../preload/contract';

export const LANGUAGES = { att: 'x86-att', intel: 'x86-intel', nasm: 'x86-nasm' } as const satisfies Record<
  Syntax,
  string
>;

/** The notation of a text: NASM by its name; GNU as begins in AT&T and may say otherwise. */
export function syntaxOf(name: string, text: string): Syntax {
  if (/\.(asm|nasm)$/i.test(name)) return 'nasm';
  return /^[ \t]*\.intel_syntax\b/m.test(text) ? 'intel' : 'att';
}

export const syntaxOfLanguage = (language: string): Syntax =>
  (Object.keys(LANGUAGES) as Syntax[]).find((syntax) => LANGUAGES[syntax] === language) ?? 'att';

const REGISTER =
  '(?:r(?:[abcd]x|[sd]i|[sb]p|ip|8|9|1[0-5])|r(?:8|9|1[0-5])[bwd]|e(?:[abcd]x|[sd]i|[sb]p|ip|flags)|[abcd][xlh]|[sd]il?|[sb]pl?|[cdefgs]s|[cd]r[0-8]|[xy]mm(?:1[0-5]|[0-9])|st)';
const PREFIX = /(?:rep|repe|repz|repne|repnz|lock)\b/i;

const number: monaco.languages.IMonarchLanguageRule[] = [
  [/0[xX][0-9a-fA-F_]+\b/, 'number.hex'],
  [/0[bB][01_]+\b/, 'number'],
  [/\$?[0-9][0-9a-fA-F_]*[hH]\b/, 'number.hex'],
  [/[0-9]+[bf]\b/, 'tag'],
  [/[0-9][0-9_]*\b/, 'number'],
];
const strings: monaco.languages.IMonarchLanguageRule[] = [
  [/"(?:\\.|[^"\\\n])*"/, 'string'],
  [/"[^"\n]*$/, 'string.invalid'],
];

/** GNU as in both notations. `statement` sees the first word of a line, `operands` the rest of it. */
const gas = (intel: boolean): monaco.languages.IMonarchLanguage => ({
  includeLF: true,
  ignoreCase: true,
  tokenizer: {
    root: [
      { include: '@comment' },
      [/^[ \t]*[\w.$@]+(?=:)/, 'tag'],
      [/[:\s]/, ''],
      [/\.?[A-Za-z_][\w.$]*(?=\s*=[^=])/, { token: 'variable', next: '@operands' }],
      [/\.[A-Za-z_][\w.]*/, { token: 'keyword.directive', next: '@operands' }],
      [PREFIX, 'keyword'],
      [/[A-Za-z][\w.]*/, { token: 'keyword', next: '@operands' }],
      [/./, ''],
    ],
    operands: [
      [/\n/, { token: '', next: '@pop' }],
      [/;/, { token: 'delimiter', next: '@pop' }],
      { include: '@comment' },
      ...strings,
      [/'(?:\\.|[^'\\\n])'?/, 'string'],
      intel
        ? [new RegExp(`%?\\b${REGISTER}\\b`), 'variable.predefined']
        : [new RegExp(`%${REGISTER}\\b(?:\\([0-7]\\))?`), 'variable.predefined'],
      [/\b(?:byte|word|dword|qword|xmmword|ptr|offset)\b/, intel ? 'type' : 'identifier'],
      ...number,
      [/\$/, 'delimiter.immediate'],
      [/\\[\w@]+/, 'variable.parameter'],
      [/[A-Za-z_.][\w.$]*(?:@[A-Za-z]+)?/, 'identifier'],
      [/[-+*/|&^~<>=!,()[\]{}:%#]/, 'delimiter'],
      [/[ \t]+/, ''],
      [/./, ''],
    ],
    comment: [
      [/\/\*/, { token: 'comment', next: '@block' }],
      [/#(?:[^\n]*)/, 'comment'],
      [/\/\/[^\n]*/, 'comment'],
    ],
    block: [
      [/\*\//, { token: 'comment', next: '@pop' }],
      [/[^*\n]+|\*|\n/, 'comment'],
    ],
  },
});

const nasm: monaco.languages.IMonarchLanguage = {
  includeLF: true,
  ignoreCase: true,
  tokenizer: {
    root: [
      [/;[^\n]*/, 'comment'],
      [/^[ \t]*[\w.$@?~#]+(?=:)/, 'tag'],
      [/^[\w.$@?~#]+(?=\s+(?:d[bwdqt]|res[bwdq]|equ|times)\b)/, 'tag'],
      [/[:\s]/, ''],
      [/%[A-Za-z]+/, { token: 'keyword.directive', next: '@operands' }],
      [
        /\[?\b(?:section|segment|global|extern|default|bits|org|align|alignb|struc|endstruc|istruc|iend|common|cpu|use64|static)\b/,
        { token: 'keyword.directive', next: '@operands' },
      ],
      [/(?:d[bwdqt]|res[bwdq]|equ|times|incbin)\b/, { token: 'keyword.directive', next: '@operands' }],
      [PREFIX, 'keyword'],
      [/[A-Za-z][\w.]*/, { token: 'keyword', next: '@operands' }],
      [/./, ''],
    ],
    operands: [
      [/\n/, { token: '', next: '@pop' }],
      [/;[^\n]*/, 'comment'],
      ...strings,
      [/'[^'\n]*'/, 'string'],
      [/`(?:\\.|[^`\\\n])*`/, 'string'],
      [new RegExp(`\\b${REGISTER}\\b`), 'variable.predefined'],
      [/\b(?:byte|word|dword|qword|rel|abs|strict|near|short|far)\b/, 'type'],
      ...number,
      [/%[\w%]+/, 'variable.parameter'],
      [/[A-Za-z_.?@][\w.$@?~#]*/, 'identifier'],
      [/[-+*/|&^~<>=!,()[\]{}:$%]/, 'delimiter'],
      [/[ \t]+/, ''],
      [/./, ''],
    ],
  },
};

export function defineLanguages(): void {
  const all: [string, monaco.languages.IMonarchLanguage, string][] = [
    [LANGUAGES.att, gas(false), '#'],
    [LANGUAGES.intel, gas(true), '#'],
    [LANGUAGES.nasm, nasm, ';'],
  ];
  for (const [id, language, lineComment] of all) {
    monaco.languages.register({ id });
    monaco.languages.setMonarchTokensProvider(id, language);
    monaco.languages.setLanguageConfiguration(id, {
      comments: { lineComment, ...(id === LANGUAGES.nasm ? {} : { blockComment: ['/*', '*/'] as [string, string] }) },
      brackets: [
        ['(', ')'],
        ['[', ']'],
      ],
      wordPattern: /[A-Za-z_.$@][\w.$@]*|\d\w*/,
    });
  }
}
