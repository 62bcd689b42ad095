/** A step of a plan, what it reads below it. */
export type PlanNode = { text: string; children: PlanNode[] };

/** Reads what `explain` prints: a step a line, drawn as a tree. Gives the trees, of which all but the first are of selects within. */
export function planIn(printed: string): PlanNode[] {
  const roots: PlanNode[] = [];
  const path: { depth: number; node: PlanNode }[] = [];
  for (const line of printed.split('\n')) {
    const { drawn = '', text = '' } = STEP.exec(line)?.groups ?? {};
    if (text === '' || text.startsWith('==')) continue;
    const node: PlanNode = { text, children: [] };
    while ((path.at(-1)?.depth ?? -1) >= drawn.length) path.pop();
    const parent = path.at(-1)?.node.children ?? roots;
    parent.push(node);
    path.push({ depth: drawn.length, node });
  }
  return roots;
}

const STEP = /^(?<drawn>(?:[: ] {2})*(?:[:+]- )?)(?:\*\(\d+\) |\* )?(?<text>\S.*)$/;

/** Gives all steps of a plan. */
export function stepsOf(nodes: PlanNode[]): PlanNode[] {
  return nodes.flatMap((node) => [node, ...stepsOf(node.children)]);
}
