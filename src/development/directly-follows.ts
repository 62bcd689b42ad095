/** An event of a log: of which case, and what happened; those of a case stand in their order. */
export type Logged = { case_id: string; activity: string };

/** Gives how often an activity directly follows another in the cases of a log, by `a > b`, in the order of these. */
export function directlyFollows(events: Logged[]): [step: string, count: number][] {
  const last = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { case_id: name, activity } of events) {
    const before = last.get(name);
    if (before !== undefined) {
      const step = `${before} > ${activity}`;
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    last.set(name, activity);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
