import type { Example } from '../../preload/contract';

/** Topics in the order in which they are shown, each with the names of its examples; what fits none is in the last. */
const TOPICS = {
  begin: /^(?:hello-|echo\.|arguments\.|uppercase\.|exit-status\.)/u,
  calls: /^(?:after-syscall|unknown-calls|int80|writev|brk|clock|identity|exit-group|vdso|vsyscall)/u,
  faults: /^fault-/u,
  processes: /^(?:process-|signal|thread|futex|poll-)/u,
  files: /^(?:errors-|file|devices|readlink)/u,
  modes: /^(?:i386-|modes|code-generator|self-modifying|stack-code)/u,
  c: /^c-/u,
  more: /./u,
} as const;
export type Topic = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as readonly Topic[];

export const topicOf = ({ name }: Pick<Example, 'name'>): Topic =>
  TOPIC_IDS.find((topic) => TOPICS[topic].test(name)) ?? 'more';
