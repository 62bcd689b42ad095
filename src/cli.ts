#!/usr/bin/env node
import { runProgram } from './commands/program.ts';

// Who reads only the head of the output (`| head`) has seen enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await runProgram(process.argv.slice(2), process);
