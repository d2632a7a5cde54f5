/** The menu on a value: where it points. */
export const lookAt = {
  title: 'Look at {{value}}',
  memory: 'Memory: the bytes at {{address}}',
  disassembly: 'Disassembly: the code at {{address}}',
  watch: 'Watch: {{expression}}',
} as const;
