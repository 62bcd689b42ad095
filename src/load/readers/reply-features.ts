import { CONCEPTS } from './reply-concepts.ts';
import { spokenPart } from './spoken-part.ts';

/** So many buckets hold what can be seen of a text; two things that fall into one share a weight. */
export const BUCKETS = 2 ** 15;

/** So much of a text is looked at: people say what they want at the beginning. */
const MOST_CHARACTERS = 4000;
const LONGEST_WORD = 40;

/** Shares of the weight: a word says more than one of the parts it is made of. */
const WHOLE = 1;
const IN_A_QUESTION = 0.5;
const PART = 0.4;
const PART_OF_A_THOUGHT = 0.6;
const MOST_CONCEPTS = 12;

/** What begins a hash, so that a word, a pair of words and a part of a word differ. */
const WORD = 0x811c9dc5;
const ASKED_WORD = 0x1b873593;
const PAIR = 0x27d4eb2f;
const ASKED_PAIR = 0x165667b1;
const GAP = 0x5bd1e995;
const LETTERS = 0x3c6ef372;
const SHAPE = 0x510e527f;
const CONCEPT = 0x1f83d9ab;
const ASKED_CONCEPT = 0x2be0cd19;
const CONCEPTS_TOGETHER = 0x3a8f05c5;

const EDGE = '_'.charCodeAt(0);
const SENTENCE_BEGIN = 1;
const SENTENCE_END = 2;
const NUMBER = 3;

/** The buckets that a text fills, each once, and how much each counts; the squares of the values add up to 1. */
export type ReplyFeatures = { buckets: Int32Array; values: Float32Array };

/**
 * Gives what a linear model sees of a text: its words, pairs of neighbours, pairs with one word between, and the
 * pieces of three to five letters that its words are made of; words of a question apart. Views of arrays that
 * the next call fills anew.
 */
export function replyFeatures(text: string): ReplyFeatures {
  found.begin();
  const letters = folded(spokenPart(text.slice(0, MOST_CHARACTERS)));
  let [words, sentences, questions] = [0, 0, 0];
  for (let at = 0; at < letters.length; ) {
    at = readSentence(letters, at);
    if (sentence.length === 0) continue;
    words += sentence.length;
    sentences++;
    if (sentence.isQuestion) questions++;
    addSentence();
  }
  addShape(words, sentences, questions);
  return found.end();
}

function addShape(words: number, sentences: number, questions: number): void {
  found.add(SHAPE, WHOLE);
  found.add(joined(SHAPE, 10 + Math.min(6, Math.floor(Math.log2(words + 1)))), WHOLE);
  found.add(joined(SHAPE, 20 + Math.min(5, sentences)), WHOLE);
  found.add(joined(SHAPE, 30 + Math.min(2, questions)), WHOLE);
}

/** `für`, `fuer` and `FÜR` are one word. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\0-\x7f]/g, (letter) => FOLDED[letter] ?? letter);
}

const FOLDED: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  '´': "'",
};

/** The hashes of the words of the sentence at hand. */
const sentence = {
  words: new Int32Array(MOST_CHARACTERS + 1),
  /** The concepts of the words, one after the other. */
  concepts: new Int32Array(MOST_CHARACTERS + 1),
  conceptCount: 0,
  length: 0,
  isQuestion: false,
};

/** Reads the words from a place on, to the end of their sentence, and gives the place behind it. */
function readSentence(text: string, from: number): number {
  sentence.length = 0;
  sentence.conceptCount = 0;
  sentence.isQuestion = false;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at = readWord(text, at);
    else if (isDigit(code)) at = readNumber(text, at);
    else {
      at++;
      if (MARKS.has(code)) addWord(code);
      if (code === QUESTION_MARK) sentence.isQuestion = true;
      if (ENDS.has(code) && !isInside(text, at - 1)) break;
    }
  }
  return at;
}

const QUESTION_MARK = '?'.charCodeAt(0);
const MARKS = new Set([...'?!:%€$£'].map((mark) => mark.charCodeAt(0)));
const ENDS = new Set([...'.?!;\n'].map((mark) => mark.charCodeAt(0)));

/** A point between two letters, as in `z.B.`, ends nothing. */
function isInside(text: string, at: number): boolean {
  return text[at] === '.' && isLetter(text.charCodeAt(at + 1));
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return code >= 97 && code <= 122;
  return code < 0x2000 || code > 0x2bff;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const APOSTROPHE = "'".charCodeAt(0);
const word = new Int32Array(LONGEST_WORD + 2).fill(EDGE, 0, 1);

function readWord(text: string, from: number): number {
  let [at, length, hash] = [from, 1, WORD];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPart = isLetter(code) || (code === APOSTROPHE && isLetter(text.charCodeAt(at + 1)));
    if (!isPart) break;
    if (length <= LONGEST_WORD) word[length++] = code;
    hash = joined(hash, code);
  }
  const place = hash & (KNOWN_WORDS - 1);
  if (known.hashes[place] !== hash || known.turns[place] !== found.turn) {
    word[length++] = EDGE;
    addParts(length);
    known.hashes[place] = hash;
    known.turns[place] = found.turn;
    known.concepts[place] = conceptOf(length);
  }
  const concept = known.concepts[place] ?? 0;
  if (concept !== 0) sentence.concepts[sentence.conceptCount++] = concept;
  addWord(hash);
  return at;
}

const KNOWN_WORDS = 4096;

/** Words of the text at hand, by the last bits of their hash: most words of a text stand in it more than once. */
const known = {
  hashes: new Int32Array(KNOWN_WORDS),
  turns: new Int32Array(KNOWN_WORDS),
  concepts: new Int32Array(KNOWN_WORDS),
};

/** Gives the concept of the word at hand, which ends with an edge: of the whole word, else of its longest stem; 0 for none. */
function conceptOf(length: number): number {
  let [hash, concept] = [WORD, 0];
  for (let index = 1; index < length - 1; index++) {
    hash = joined(hash, word[index] ?? 0);
    concept = STEMS.get(hash) ?? concept;
  }
  return WHOLE_WORDS.get(hash) ?? concept;
}

const STEMS = conceptsOf((term) => term.endsWith('*'));
const WHOLE_WORDS = conceptsOf((term) => !term.endsWith('*'));

/** Gives the number of the concept by the hash of each of its words. */
function conceptsOf(isMeant: (term: string) => boolean): Map<number, number> {
  const numbered = Object.values(CONCEPTS).flatMap((terms, index) =>
    terms
      .split(' ')
      .filter(isMeant)
      .map((term): [number, number] => [hashOf(term.replace('*', '')), index + 1]),
  );
  return new Map(numbered);
}

function hashOf(term: string): number {
  return [...term].reduce((hash, letter) => joined(hash, letter.charCodeAt(0)), WORD);
}

/** Of `1.250,50` and of `7` it only counts that a number stands there. */
function readNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && (isDigit(text.charCodeAt(at)) || isPointInside(text, at))) at++;
  addWord(NUMBER);
  return at;
}

function isPointInside(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === ',') && isDigit(text.charCodeAt(at + 1));
}

function addWord(hash: number): void {
  sentence.words[sentence.length++] = hash;
}

const SHORTEST_PART = 3;
const LONGEST_PART = 5;

function addParts(length: number): void {
  for (let start = 0; start + SHORTEST_PART <= length; start++) {
    const end = Math.min(length, start + LONGEST_PART);
    let hash = LETTERS;
    for (let at = start; at < end; at++) {
      hash = joined(hash, word[at] ?? 0);
      if (at - start >= SHORTEST_PART - 1) found.add(hash, PART);
    }
  }
}

function addSentence(): void {
  const { words, length, isQuestion } = sentence;
  const [one, pair] = isQuestion ? [ASKED_WORD, ASKED_PAIR] : [WORD, PAIR];
  let before = SENTENCE_BEGIN;
  let beforeThat = 0;
  for (let index = 0; index < length; index++) {
    const hash = words[index] ?? 0;
    found.add(joined(one, hash), WHOLE);
    if (isQuestion) found.add(joined(WORD, hash), IN_A_QUESTION);
    found.add(joined(joined(pair, before), hash), WHOLE);
    if (beforeThat !== 0) found.add(joined(joined(GAP, beforeThat), hash), WHOLE);
    beforeThat = before;
    before = hash;
  }
  found.add(joined(joined(pair, before), SENTENCE_END), WHOLE);
  addConcepts();
}

/** Which concepts a sentence holds, and which stand before which, however far apart. */
function addConcepts(): void {
  const { concepts, isQuestion } = sentence;
  const count = Math.min(sentence.conceptCount, MOST_CONCEPTS);
  for (let index = 0; index < count; index++) {
    const concept = concepts[index] ?? 0;
    found.add(joined(isQuestion ? ASKED_CONCEPT : CONCEPT, concept), WHOLE);
    for (let later = index + 1; later < count; later++) {
      const pair = joined(joined(CONCEPTS_TOGETHER, concept), concepts[later] ?? 0);
      found.add(pair, PART_OF_A_THOUGHT);
    }
  }
}

/** One step of the hash of Fowler, Noll and Vo, by the 32 bits of a number. */
function joined(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (value >>> 15);
}

/** The buckets filled so far. `turn` says whose a mark is, so that the marks need not be wiped for each text. */
const found = {
  marks: new Int32Array(BUCKETS),
  buckets: new Int32Array(BUCKETS),
  values: new Float32Array(BUCKETS),
  turn: 0,
  length: 0,
  squares: 0,
  begin(): void {
    this.turn++;
    this.length = 0;
    this.squares = 0;
  },
  add(hash: number, value: number): void {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    const bucket = (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
    if (this.marks[bucket] === this.turn) return;
    this.marks[bucket] = this.turn;
    this.buckets[this.length] = bucket;
    this.values[this.length++] = value;
    this.squares += value * value;
  },
  end(): ReplyFeatures {
    const size = Math.sqrt(this.squares);
    for (let index = 0; index < this.length; index++) {
      this.values[index] = (this.values[index] ?? 0) / size;
    }
    return {
      buckets: this.buckets.subarray(0, this.length),
      values: this.values.subarray(0, this.length),
    };
  },
};
