/**
 * The shape of a region's control flow, for structured code: a dispatcher (node 0) that can reach every entry, and the
 * blocks (nodes 1 and up). Loops become loops, the rest blocks that are broken out of; what is neither goes through the
 * dispatcher. Source: N. Ramsey, "Beyond Relooper", ICFP 2022; K. Cooper et al., "A Simple, Fast Dominance Algorithm".
 */
export interface Flow {
  /** Nodes that can be reached, each behind all but its back edges' ends. */
  readonly order: readonly number[];
  /** Position in {@link order}, -1 for a node that cannot be reached. */
  readonly position: readonly number[];
  /** Nodes that an edge of the dispatcher leads to. */
  readonly entries: ReadonlySet<number>;
  readonly loopHeads: ReadonlySet<number>;
  /** Nodes with more than one way in: code that is broken out to. */
  readonly merges: ReadonlySet<number>;
  /** Per node: the nodes it is the immediate dominator of. */
  readonly children: readonly (readonly number[])[];
  /** Predecessors among the blocks, edges through the dispatcher left out. */
  readonly predecessors: readonly (readonly number[])[];
  /** Whether the edge from `from` to `to` goes through the dispatcher. */
  isDispatched(from: number, to: number): boolean;
}

/**
 * @param successors of each block (index 0 is the dispatcher's and ignored), direct ones only.
 * @param wanted blocks that must be entries; heads of loops become entries too, so that a loop can be left and resumed.
 */
export function analyzeFlow(successors: readonly (readonly number[])[], wanted: Iterable<number>): Flow {
  const entries = new Set(wanted);
  const dispatched = new Set<number>();
  const key = (from: number, to: number): number => from * successors.length + to;
  for (;;) {
    const edges = (node: number): readonly number[] =>
      node === 0 ? [...entries] : successors[node].filter((to) => !dispatched.has(key(node, to)));
    const order = reversePostorder(successors.length, edges);
    const position = positions(order, successors.length);
    const predecessors = predecessorsOf(order, edges, successors.length);
    const dominator = dominators(order, position, predecessors);
    const loopHeads = new Set<number>();
    let isSettled = true;
    for (const node of order) {
      if (node === 0) continue;
      for (const to of edges(node)) {
        if (position[to] > position[node]) continue;
        if (!entries.has(to)) {
          entries.add(to);
          isSettled = false;
        }
        if (dominates(to, node, dominator)) loopHeads.add(to);
        else {
          dispatched.add(key(node, to));
          isSettled = false;
        }
      }
    }
    if (!isSettled) continue;
    const merges = new Set(
      order.filter(
        (node) =>
          node !== 0 &&
          (entries.has(node) || predecessors[node].filter((from) => position[from] < position[node]).length > 1),
      ),
    );
    const children: number[][] = successors.map(() => []);
    for (const node of order) if (node !== 0) children[dominator[node]].push(node);
    const isDispatched = (from: number, to: number): boolean => dispatched.has(key(from, to));
    const blocksBefore = predecessors.map((all) => all.filter((from) => from !== 0));
    return { order, position, entries, loopHeads, merges, children, predecessors: blocksBefore, isDispatched };
  }
}

function reversePostorder(size: number, edges: (node: number) => readonly number[]): number[] {
  const seen = new Uint8Array(size);
  const order: number[] = [];
  const stack: { readonly node: number; readonly to: readonly number[]; next: number }[] = [];
  const enter = (node: number): void => {
    seen[node] = 1;
    stack.push({ node, to: edges(node), next: 0 });
  };
  enter(0);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    // From the last edge to the first, so that the first one comes first in the order.
    const to = top.to[top.to.length - 1 - top.next++];
    if (to === undefined) order.push(stack.pop()?.node ?? 0);
    else if (seen[to] === 0) enter(to);
  }
  return order.toReversed();
}

function positions(order: readonly number[], size: number): number[] {
  const position = Array.from({ length: size }, () => -1);
  for (const [at, node] of order.entries()) position[node] = at;
  return position;
}

function predecessorsOf(
  order: readonly number[],
  edges: (node: number) => readonly number[],
  size: number,
): number[][] {
  const predecessors: number[][] = Array.from({ length: size }, () => []);
  for (const node of order) for (const to of edges(node)) predecessors[to].push(node);
  return predecessors;
}

function dominators(
  order: readonly number[],
  position: readonly number[],
  predecessors: readonly (readonly number[])[],
): number[] {
  const dominator = position.map(() => -1);
  dominator[0] = 0;
  const meet = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      while (position[a] > position[b]) a = dominator[a];
      while (position[b] > position[a]) b = dominator[b];
    }
    return a;
  };
  for (let changes = true; changes; ) {
    changes = false;
    for (const node of order) {
      if (node === 0) continue;
      let best = -1;
      for (const from of predecessors[node]) if (dominator[from] !== -1) best = best === -1 ? from : meet(best, from);
      if (dominator[node] !== best) {
        dominator[node] = best;
        changes = true;
      }
    }
  }
  return dominator;
}

function dominates(above: number, node: number, dominator: readonly number[]): boolean {
  for (let at = node; ; at = dominator[at]) {
    if (at === above) return true;
    if (at === 0) return false;
  }
}
