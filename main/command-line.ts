import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CPU_LEVELS, DEFAULT_LEVEL, ENGINES } from '../engine/index';
import type { AsmOptions } from './cli/asm';
import { asm } from './cli/asm';
import type { CompareOptions } from './cli/compare';
import { compare } from './cli/compare';
import { DIAGNOSTIC_FORMATS } from './cli/diagnostics';
import { disasm } from './cli/disasm';
import { imageStore } from './cli/image-store';
import { CommandFailure, EXIT, say } from './cli/report';
import type { ReplayOptions } from './cli/replay';
import type { RunOptions } from './cli/run';
import { run } from './cli/run';
import { useInterpreterFile } from './interpreter-file';
import { VERSION } from './version';

function count(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('a positive whole number is wanted');
  return Number(text);
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new InvalidArgumentError('a port is 0 to 65535');
  return Number(text);
}

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];

const DAP_HELP = `
Arguments of \`launch\`: program (a source, several sources, or an ELF executable), args, env, cwd, kernel, kernelSources,
boot, cpu, cpuLevel, root, syntax, bits, stopOnEntry, stdin, boundaries.
Input of the program is typed into the debug console behind a >.
Settings for VS Code and Neovim are in README.md.`;

export { serveEngine } from './host/serve-engine';

/** What starts the command line. */
export interface Starter {
  /** Names this build of the program. */
  readonly build: string;
  /** Starts the browser shell, which runs until it is stopped. */
  readonly serve: (options: { readonly port?: number }) => Promise<void>;
}

/** The grammar. Each action gives the exit status. */
function grammar({ build, serve }: Starter, finish: (status: number) => void): Command {
  const program = new Command('lstar')
    .description(
      'Follow an x86-64 program through the system-call path of a modeled Linux, instruction by instruction.',
    )
    .version(VERSION)
    .exitOverride();
  const syntax = (): Option => new Option('--syntax <syntax>', 'att, intel or nasm; default: from the file name');
  const as32 = (): Option =>
    new Option('--32', 'a 32-bit program (as --32, nasm -f elf32); default: what the source’s heading says');
  const as64 = (): Option => new Option('--64', 'a 64-bit program whatever the source’s heading says');
  program
    .command('run')
    .description('assemble (or load), boot and run a program; its exit status is this command’s')
    .argument('<file>', '.s, .S, .asm, .nasm or an ELF executable')
    .argument('[args...]', 'arguments of the program, behind --')
    .addOption(syntax())
    .addOption(as32())
    .addOption(as64())
    .option('--kernel <profile>', 'kernel profile', 'v4.15')
    .option('--boot <options>', 'boot options, such as "pti=off ia32_emulation=off"', '')
    .addOption(new Option('--cpu <vendor>', 'vendor of the CPU').choices(['intel', 'amd']).default('intel'))
    .addOption(
      new Option('--cpu-level <level>', 'instruction sets of the CPU').choices(CPU_LEVELS).default(DEFAULT_LEVEL),
    )
    .addOption(new Option('--trace <kind>', 'trace to stderr').choices(['syscalls', 'path', 'instructions']))
    .addOption(new Option('--format <format>', 'form of the trace').choices(['text', 'json']).default('text'))
    .option('--trace-file <file>', 'write the trace there instead')
    .addOption(
      new Option('--profile', 'count the instructions of each function, in the form of --format').conflicts('gdb'),
    )
    .option('--limit <instructions>', 'stop after so many instructions (exit status 124)', count)
    .option('--root <folder>', 'a folder of this machine as the guest’s root, copied on write')
    .addOption(new Option('--engine <engine>', 'how instructions are run').choices(ENGINES).hideHelp())
    .option('--gdb <port>', 'let gdb attach at this loopback port before the program starts (0: any free one)', port)
    .addOption(new Option('--record <file>', 'write the whole run there, for lstar replay').conflicts('gdb'))
    .action(async (file: string, args: string[], options: RunOptions) => {
      const images = imageStore(build);
      if (options.gdb === undefined) {
        finish(await run(file, args, options, images));
        return;
      }
      const { debug } = await import('./cli/debug');
      finish(await debug(file, args, options, images, options.gdb));
    });
  program
    .command('replay')
    .description('run a recording once more, bit for bit; exit status 0 when it ends in the recorded state')
    .argument('<file>', 'what lstar run --record or the window wrote')
    .addOption(new Option('--trace <kind>', 'trace to stderr').choices(['syscalls', 'path', 'instructions']))
    .addOption(new Option('--format <format>', 'form of the trace').choices(['text', 'json']).default('text'))
    .option('--trace-file <file>', 'write the trace there instead')
    .action(async (file: string, options: ReplayOptions) => {
      const { replay } = await import('./cli/replay');
      finish(replay(file, options));
    });
  program
    .command('compare')
    .description('run a program on several kernels, boot options and CPUs, and put its system calls side by side')
    .argument('<file>', '.s, .S, .asm, .nasm or an ELF executable')
    .argument('[args...]', 'arguments of the program, behind --')
    .addOption(syntax())
    .requiredOption('--kernel <profiles>', 'as v3.0,v4.15:pti=off,v6.9; behind a colon, boot options of that one alone')
    .option('--boot <options>', 'boot options for every kernel; given again: one more set', collect, [])
    .option('--cpu <vendors>', 'intel, amd, or intel,amd', 'intel')
    .addOption(new Option('--format <format>', 'form of the comparison').choices(['text', 'json']).default('text'))
    .option('--limit <instructions>', 'stop each run after so many instructions', count, 10_000_000)
    .option('--root <folder>', 'a folder of this machine as the guest’s root, copied on write')
    .action((file: string, args: string[], options: CompareOptions) =>
      finish(compare(file, args, options, imageStore(build))),
    );
  program
    .command('asm')
    .description('assemble sources and link them to one program')
    .argument('<file...>')
    .option('-o, --out <file>', 'where to write')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['elf', 'obj', 'bin']).default('elf'))
    .option('-l, --listing <file>', 'write a listing too')
    .addOption(
      new Option(
        '--diagnostics <format>',
        'messages: short (a line each), long (with the source lines), json; default: long on a terminal',
      ).choices(DIAGNOSTIC_FORMATS),
    )
    .addOption(syntax())
    .addOption(as32())
    .addOption(as64())
    .action((files: string[], options: AsmOptions) => finish(asm(files, options)));
  program
    .command('disasm')
    .description('disassemble an ELF executable')
    .argument('<file>')
    .addOption(syntax())
    .action((file: string, options: { syntax?: string }) => finish(disasm(file, options)));
  program
    .command('dap')
    .description('let an editor debug programs in the lab, by the Debug Adapter Protocol over stdin and stdout')
    .option('--port <port>', 'listen at this loopback port instead (0: any free one); the address goes to stderr', port)
    .addHelpText('after', DAP_HELP)
    .action(async (options: { port?: number }) => {
      const { dap } = await import('./cli/dap');
      finish(await dap(options.port, imageStore(build)));
    });
  program
    .command('serve')
    .description('serve the lab to a browser on this machine')
    .option('--port <port>', 'port on the loopback interface; default: any free one', port)
    .action(serve);
  return program;
}

/** Runs the command line of this process; its exit status. */
export async function commandLine(starter: Starter): Promise<number> {
  let status = 0;
  useInterpreterFile();
  try {
    await grammar(starter, (given) => {
      status = given;
    }).parseAsync();
    return status;
  } catch (error) {
    if (error instanceof CommandFailure) {
      if (error.message !== '') say(`lstar: ${error.message}`);
      return error.status;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
    throw error;
  }
}
