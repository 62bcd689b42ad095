#!/usr/bin/env node
import { runProgram, tellSignal } from './commands/program.ts';
import { endCalledPrograms } from './disk/called-programs.ts';
import { removeTemporaryRoot } from './disk/temporary-folder.ts';

// Who reads only the head of the output (`| head`) has seen enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

// What is written is for its owner alone, whatever the machine would allow others.
process.umask(process.umask() | 0o077);

// Who ends the program by a signal ends what it has called too, and finds nothing left of it among the temporary files.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endCalledPrograms();
    removeTemporaryRoot();
    tellSignal(signal);
    process.kill(process.pid, signal);
  });
}

process.exitCode = await runProgram(process.argv.slice(2), process);
