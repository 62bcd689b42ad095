const running = new Set<number>();

/** Has a program that was called as the head of a group of its own end with this one. Gives what is to be called when it has ended by itself. */
export function endWithUs(pid: number | undefined): () => void {
  if (pid === undefined) return () => undefined;
  running.add(pid);
  return () => running.delete(pid);
}

/** Ends the programs that were called, and what these have called. */
export function endCalledPrograms(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It has just ended.
    }
  }
}
