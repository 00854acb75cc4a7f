/**
 * A list of words as a minimal acyclic automaton that numbers them: common beginnings and endings are stored once, and a word
 * is looked up letter by letter without the list ever being unpacked (Daciuk et al. 2000; Lucchesi and Kowaltowski 1993).
 */
export interface Automaton {
  readonly alphabet: string
  /** An edge is letter << 26 | last of its node << 25 | a word ends here << 24 | first edge of the node it leads to (0: none). */
  readonly edges: Uint32Array
  /** For each edge, how many words of its node come before it. */
  readonly before: Uint32Array
}

const LAST = 1 << 25
const ENDS = 1 << 24
const TARGET = ENDS - 1
const LETTER_AT = 26
/** Letters that six bits tell apart. */
const MOST_LETTERS = 63

/** The number of a word in the sorted list; -1 where it is not in it. Takes time by the word's length alone. */
export function rankOf({ alphabet, edges, before }: Automaton, word: string): number {
  let node = 1
  let rank = 0
  for (let i = 0; i < word.length; i++) {
    const letter = alphabet.indexOf(word.charAt(i))
    let at = node
    if (letter < 0 || at === 0) return -1
    while ((edges[at] ?? 0) >>> LETTER_AT !== letter) {
      if ((edges[at] ?? LAST) & LAST) return -1
      at++
    }
    const edge = edges[at] ?? 0
    rank += before[at] ?? 0
    if (i === word.length - 1) return edge & ENDS ? rank : -1
    if (edge & ENDS) rank++
    node = edge & TARGET
  }
  return -1
}

interface Node {
  readonly out: Map<number, { node: Node; ends: boolean }>
  words: number
  at: number
}

const grown = (): Node => ({ out: new Map(), words: 0, at: 0 })

/** Packs words, sorted by code unit, each once and none empty. Throws where there are more letters than six bits hold. */
export function packed(words: readonly string[]): Automaton {
  const alphabet = [...new Set(words.join(""))].sort().join("")
  if (alphabet.length > MOST_LETTERS) throw new RangeError(`${alphabet.length} letters are too many`)
  const root = grown()
  for (const word of words) plant(root, word, alphabet)
  const kept: Node[] = []
  const shared = share(root, new Map(), kept, new Map())
  return written(alphabet, [shared, ...kept.filter(node => node !== shared)])
}

function plant(root: Node, word: string, alphabet: string): void {
  let node = root
  for (let i = 0; i < word.length; i++) {
    const letter = alphabet.indexOf(word.charAt(i))
    const there = node.out.get(letter) ?? { node: grown(), ends: false }
    node.out.set(letter, there)
    if (i === word.length - 1) there.ends = true
    node = there.node
  }
}

/** Nodes from which the same endings lead on become one. */
function share(node: Node, known: Map<string, Node>, kept: Node[], ids: Map<Node, number>): Node {
  for (const edge of node.out.values()) {
    edge.node = share(edge.node, known, kept, ids)
    node.words += (edge.ends ? 1 : 0) + edge.node.words
  }
  const key = [...node.out].map(([letter, { node: to, ends }]) => `${letter}${ends ? "!" : "."}${ids.get(to)}`).join()
  const found = known.get(key)
  if (found !== undefined) return found
  known.set(key, node)
  ids.set(node, ids.size)
  if (node.out.size > 0) kept.push(node)
  return node
}

function written(alphabet: string, nodes: readonly Node[]): Automaton {
  let size = 1
  for (const node of nodes) {
    node.at = size
    size += node.out.size
  }
  const edges = new Uint32Array(size)
  const before = new Uint32Array(size)
  for (const { out, at } of nodes) {
    let words = 0
    const all = [...out]
    all.forEach(([letter, { node, ends }], i) => {
      edges[at + i] = ((letter << LETTER_AT) | (i === all.length - 1 ? LAST : 0) | (ends ? ENDS : 0) | node.at) >>> 0
      before[at + i] = words
      words += (ends ? 1 : 0) + node.words
    })
  }
  return { alphabet, edges, before }
}
