/**
 * Every command of the lab, once: the native menu, the page's menu, the palette, the toolbar and the tooltips read this
 * table, and the page binds one handler to each row. Keys follow VS Code's debugger.
 */
export interface Command {
  /** English; other languages have theirs in `titles/`. */
  readonly title: string;
  readonly menu: 'File' | 'Edit' | 'Run' | 'View' | 'Help';
  /** `Ctrl+Shift+F5`; Ctrl is Command on a Mac. Several keys are separated by a space. */
  readonly key?: string;
  /** Short label and drawing of the toolbar button; absent: not on the toolbar. */
  readonly tool?: string;
}

export const COMMANDS = {
  'file.new': { title: 'New File', menu: 'File', key: 'Ctrl+Alt+N' },
  'file.open': { title: 'Open…', menu: 'File', key: 'Ctrl+O' },
  'file.openRecent': { title: 'Open Recent…', menu: 'File', key: 'Ctrl+Shift+O' },
  'file.example': { title: 'Open Example…', menu: 'File', key: 'Ctrl+E' },
  'file.kernel': { title: 'Open Kernel Source…', menu: 'File', key: 'Ctrl+K' },
  'file.save': { title: 'Save', menu: 'File', key: 'Ctrl+S' },
  'file.saveAs': { title: 'Save As…', menu: 'File', key: 'Ctrl+Shift+S' },
  'file.exportRecording': { title: 'Export the Run…', menu: 'File', key: 'Ctrl+Alt+S' },
  'file.settings': { title: 'Settings', menu: 'File', key: 'Ctrl+,' },
  'file.close': { title: 'Close Editor', menu: 'File', key: 'Ctrl+F4' },
  'edit.find': { title: 'Find', menu: 'Edit' },
  'edit.revertKernel': { title: 'Revert Kernel Source to the Original', menu: 'Edit' },
  'edit.nextProblem': { title: 'Next Problem', menu: 'Edit', key: 'F8' },
  'edit.fix': { title: 'Repair…', menu: 'Edit', key: 'Ctrl+.' },
  'edit.hover': { title: 'Tell About the Word at the Cursor', menu: 'Edit', key: 'Ctrl+Alt+I' },
  'edit.outline': { title: 'Go to Label…', menu: 'Edit', key: 'Ctrl+Alt+O' },
  'edit.definition': { title: 'Go to Definition', menu: 'Edit', key: 'F12' },
  'edit.references': { title: 'Find All References', menu: 'Edit', key: 'Shift+F12' },
  'edit.rename': { title: 'Rename…', menu: 'Edit', key: 'F2' },
  'edit.format': { title: 'Format', menu: 'Edit', key: 'Shift+Alt+F' },
  'run.continue': { title: 'Run / Continue', menu: 'Run', key: 'F5', tool: 'play' },
  'run.pause': { title: 'Pause', menu: 'Run', key: 'F6', tool: 'pause' },
  'run.stop': { title: 'Stop', menu: 'Run', key: 'Shift+F5', tool: 'stop' },
  'run.restart': { title: 'Restart', menu: 'Run', key: 'Ctrl+Shift+F5', tool: 'restart' },
  'run.over': { title: 'Step Over', menu: 'Run', key: 'F10', tool: 'over' },
  'run.into': { title: 'Step Into (one instruction)', menu: 'Run', key: 'F11', tool: 'into' },
  'run.out': { title: 'Step Out', menu: 'Run', key: 'Shift+F11', tool: 'out' },
  'run.boundary': { title: 'Step to the Next Boundary of the Path', menu: 'Run', key: 'Ctrl+F11', tool: 'boundary' },
  'run.user': { title: 'Run Back to Ring 3', menu: 'Run', key: 'Ctrl+Shift+F11', tool: 'user' },
  'run.backInto': { title: 'Step Back (one instruction)', menu: 'Run', key: 'Alt+F11', tool: 'back' },
  'run.backOver': { title: 'Step Back Over', menu: 'Run', key: 'Alt+F10', tool: 'backOver' },
  'run.backOut': { title: 'Step Back to the Call', menu: 'Run', key: 'Alt+Shift+F11' },
  'run.backBoundary': { title: 'Step Back to the Previous Boundary of the Path', menu: 'Run', key: 'Ctrl+Alt+F11' },
  'run.backUser': { title: 'Step Back to Ring 3', menu: 'Run', key: 'Ctrl+Alt+Shift+F11' },
  'run.backContinue': { title: 'Run Back to the Previous Breakpoint', menu: 'Run', key: 'Alt+F5' },
  'run.slow': { title: 'Run Slowly', menu: 'Run', key: 'Ctrl+Alt+G', tool: 'slow' },
  'run.slowBack': { title: 'Run Back Slowly', menu: 'Run', key: 'Ctrl+Alt+Shift+G' },
  'run.faster': { title: 'Slow Run: Faster', menu: 'Run', key: 'Ctrl+Alt+PageUp' },
  'run.slower': { title: 'Slow Run: Slower', menu: 'Run', key: 'Ctrl+Alt+PageDown' },
  'run.slowSpeed': { title: 'Slow Run: Instructions a Second…', menu: 'Run' },
  'run.toStart': { title: 'Go to the Start of the Run', menu: 'Run', key: 'Alt+Home' },
  'run.toEnd': { title: 'Go to the End of What Is Known', menu: 'Run', key: 'Alt+End' },
  'run.whoChanged': { title: 'Go Back to What Last Changed…', menu: 'Run', key: 'Ctrl+Alt+L' },
  'run.watch': { title: 'Stop When Something Changes…', menu: 'Run', key: 'Ctrl+F9' },
  'run.undoEdit': { title: 'Take Back the Last Change of the Machine', menu: 'Run', key: 'Ctrl+Alt+Z' },
  'run.toCursor': { title: 'Run to Cursor', menu: 'Run', key: 'Ctrl+F10' },
  'run.breakpoint': { title: 'Toggle Breakpoint', menu: 'Run', key: 'F9' },
  'run.condition': { title: 'Condition of the Breakpoint…', menu: 'Run', key: 'Shift+F9' },
  'run.breakAt': { title: 'Stop at a Symbol or Address…', menu: 'Run', key: 'Ctrl+Alt+B' },
  'view.journey': { title: 'Journey Through the Kernel', menu: 'View', key: 'Ctrl+Alt+J' },
  'view.memory': { title: 'Look at Memory…', menu: 'View', key: 'Ctrl+Alt+M' },
  'view.vectors': { title: 'Vector and x87 Registers', menu: 'View', key: 'Ctrl+Alt+V' },
  'view.control': { title: 'Control Registers, Bit by Bit', menu: 'View', key: 'Ctrl+Alt+R' },
  'view.syscallTable': { title: 'System Call Table', menu: 'View', key: 'Ctrl+Alt+T' },
  'view.callStack': { title: 'Call Stack Across the Rings', menu: 'View', key: 'Ctrl+Alt+C' },
  'view.memoryMap': { title: 'Memory Map', menu: 'View', key: 'Ctrl+Alt+A' },
  'run.stopWhen': { title: 'Stop on a Ring Change, Call, Fault…', menu: 'Run', key: 'Ctrl+Shift+F9' },
  'run.evaluate': { title: 'Look at an Expression…', menu: 'Run', key: 'Ctrl+Alt+E' },
  'run.configure': { title: 'Run Configuration…', menu: 'Run', key: 'Ctrl+Shift+R', tool: 'configure' },
  'run.msrs': { title: 'Change an MSR…', menu: 'Run', key: 'Ctrl+Shift+L' },
  'run.nmi': { title: 'Inject an NMI', menu: 'Run' },
  'run.compare': { title: 'Compare Kernels…', menu: 'Run', key: 'Ctrl+Shift+M' },
  'run.restartEngine': { title: 'Restart the Engine', menu: 'Run' },
  'view.palette': { title: 'Command Palette…', menu: 'View', key: 'F1 Ctrl+Shift+P' },
  'view.console': { title: 'Focus the Console', menu: 'View', key: 'Ctrl+`' },
  'view.editor': { title: 'Focus the Editor', menu: 'View', key: 'Ctrl+1' },
  'view.theme': { title: 'Next Colour Theme', menu: 'View' },
  'view.language': { title: 'Language…', menu: 'View' },
  'view.zoomIn': { title: 'Zoom In', menu: 'View', key: 'Ctrl+=' },
  'view.zoomOut': { title: 'Zoom Out', menu: 'View', key: 'Ctrl+-' },
  'view.zoomReset': { title: 'Zoom Back to 100 %', menu: 'View', key: 'Ctrl+0' },
  'view.largerText': { title: 'Larger Text in the Editor', menu: 'View', key: 'Ctrl+Alt+=' },
  'view.smallerText': { title: 'Smaller Text in the Editor', menu: 'View', key: 'Ctrl+Alt+-' },
  'view.maximize': { title: 'Maximize the Panel, or Not', menu: 'View', key: 'Ctrl+Alt+Enter' },
  'view.layoutEditing': { title: 'Layout: Editing', menu: 'View', key: 'Ctrl+Alt+1' },
  'view.layoutPath': { title: 'Layout: Path', menu: 'View', key: 'Ctrl+Alt+2' },
  'view.layoutMemory': { title: 'Layout: Memory', menu: 'View', key: 'Ctrl+Alt+3' },
  'view.projector': { title: 'Layout: Projector, or Back', menu: 'View', key: 'Ctrl+Alt+P' },
  'view.resetLayout': { title: 'Reset the Layout', menu: 'View' },
  'view.screenReader': { title: 'Console: Screen Reader Mode', menu: 'View' },
  'help.keys': { title: 'Change the Keys…', menu: 'Help', key: 'Ctrl+Alt+K' },
  'help.keyboard': { title: 'Keyboard Map', menu: 'Help', key: 'Ctrl+Shift+H' },
  'help.modeled': { title: 'What Is Modeled Here', menu: 'Help' },
  'help.about': { title: 'About LSTAR', menu: 'Help' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as readonly CommandId[];
export const commandOf = (id: CommandId): Command => COMMANDS[id];
