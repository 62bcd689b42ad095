/** A node of the tree that DuckDB's parser makes of a select. */
export type Node = Record<string, unknown>;

/** A node and the one it stands in. */
export type Place = { node: Node; around: Node };

/** Gives all nodes of a tree. */
export function placesIn(value: unknown, around: Node = {}): Place[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesIn(item, around));
  if (value === null || typeof value !== 'object') return [];
  const node = value as Node;
  return [{ node, around }, ...Object.values(node).flatMap((inner) => placesIn(inner, node))];
}

/** The name of the function or operator that a node calls; empty for other nodes. */
export function nameOf(node: Node): string {
  return typeof node.function_name === 'string' ? node.function_name.toLowerCase() : '';
}

/** What a function is called with, or an operator stands between. */
export function partsOf(node: Node): Node[] {
  return listIn(node, 'children');
}

/** What a comparison compares. */
export function sidesOf(node: Node): Node[] {
  const { left, right } = node as { left?: Node; right?: Node };
  return left && right ? [left, right] : partsOf(node);
}

/** The list that stands in a node under a name; empty where there is none. */
export function listIn(node: Node, name: string): Node[] {
  const list = node[name];
  return Array.isArray(list) ? (list as Node[]) : [];
}

/** The value of a constant; undefined for anything else. */
export function constantIn(node: Node | undefined): unknown {
  if (node?.class !== 'CONSTANT') return undefined;
  return (node.value as { value?: unknown }).value;
}

/** The type that a cast names; empty for other nodes. */
export function castTypeOf(node: Node): string {
  if (node.type !== 'OPERATOR_CAST') return '';
  const { id, type_info: info } = node.cast_type as { id: string; type_info?: { name?: string } };
  return id === 'UNBOUND' ? String(info?.name).toUpperCase() : id;
}

/** What a cast is made of. */
export function childOf(node: Node): Node {
  return (node.child ?? {}) as Node;
}

/** The name of a column, without its table; empty for other nodes. */
export function columnOf(node: Node): string {
  return String(listIn(node, 'column_names').at(-1) ?? '');
}

/** True if two nodes say the same, wherever they stand. */
export function areAlike(one: Node, other: Node): boolean {
  return withoutPlaces(one) === withoutPlaces(other);
}

function withoutPlaces(node: Node): string {
  return JSON.stringify(node, (key, value) => (key === 'query_location' ? undefined : value));
}
