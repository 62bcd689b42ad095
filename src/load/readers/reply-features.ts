import { CONCEPTS } from './reply-concepts.ts';
import { SeenBuckets, type SeenPart } from './seen-buckets.ts';
import { spokenPart } from './spoken-part.ts';

/** So much of a text is looked at: people say what they want at the beginning. */
const MOST_CHARACTERS = 2000;
const LONGEST_WORD = 40;

/** Shares of the weight: a word says more than one of the parts it is made of. */
const WHOLE = 1;
const IN_A_QUESTION = 0.5;
const PART = 0.4;
const THOUGHT = 1.5;
const PART_OF_A_THOUGHT = 0.6;
const MOST_CONCEPTS = 12;

/** So many words after a "not" may be what it denies. */
const REACH_OF_NOT = 4;

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
const DENIED = 0x6a09e667;
const BEGINNING = 0x2545f491;

const EDGE = '_'.charCodeAt(0);
const SENTENCE_BEGIN = 1;
const SENTENCE_END = 2;
const NUMBER = 3;

/** What can be seen of a text as a whole, and of each of its sentences. */
export type ReplyFeatures = { whole: SeenPart; sentences: SeenPart[] };

/**
 * Gives what the model sees of a text: its words, pairs of neighbours, pairs with one word between, what a "not" denies,
 * what its words are about, and (of the whole alone) the pieces of three to five letters that they are made of; words of
 * a question apart. Views of arrays that the next call fills anew.
 */
export function replyFeatures(text: string): ReplyFeatures {
  seen.beginText();
  turn++;
  const letters = folded(spokenPart(text.slice(0, MOST_CHARACTERS)));
  const sentences: SeenPart[] = [];
  let [words, questions] = [0, 0];
  for (let at = 0; at < letters.length; ) {
    at = readSentence(letters, at);
    if (sentence.gistCount === 0) continue;
    words += sentence.length;
    if (sentence.isQuestion) questions++;
    addSentence();
    sentences.push(seen.endSentence(shape(sentence.length, 1, sentence.isQuestion ? 1 : 0)));
  }
  const whole = seen.endText(shape(words, sentences.length, questions));
  return { whole, sentences: sentences.length > 0 ? sentences : [whole] };
}

/** How long a text or sentence is, and whether it asks. */
function shape(words: number, sentences: number, questions: number): number[] {
  return [
    SHAPE,
    joined(SHAPE, 10 + Math.min(6, Math.floor(Math.log2(words + 1)))),
    joined(SHAPE, 20 + Math.min(5, sentences)),
    joined(SHAPE, 30 + Math.min(2, questions)),
  ];
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

const seen = new SeenBuckets();

/** The hashes of the words of the sentence at hand. */
const sentence = {
  words: new Int32Array(MOST_CHARACTERS + 1),
  /** What each word is about: the number of its concept, else a hash of its beginning. Numbers and marks have none. */
  gists: new Int32Array(MOST_CHARACTERS + 1),
  gistCount: 0,
  length: 0,
  isQuestion: false,
};

/** Reads the words from a place on, to the end of their sentence, and gives the place behind it. */
function readSentence(text: string, from: number): number {
  seen.beginSentence();
  sentence.length = 0;
  sentence.gistCount = 0;
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
  if (known.hashes[place] !== hash || known.turns[place] !== turn) {
    word[length++] = EDGE;
    addParts(length);
    known.hashes[place] = hash;
    known.turns[place] = turn;
    known.gists[place] = conceptOf(length) || beginningOf(length);
  }
  sentence.gists[sentence.gistCount++] = known.gists[place] ?? 0;
  addWord(hash);
  return at;
}

const KNOWN_WORDS = 4096;

/** The text at hand, of all. */
let turn = 0;

/** Words of the text at hand, by the last bits of their hash: most words of a text stand in it more than once. */
const known = {
  hashes: new Int32Array(KNOWN_WORDS),
  turns: new Int32Array(KNOWN_WORDS),
  gists: new Int32Array(KNOWN_WORDS),
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

const LETTERS_OF_A_BEGINNING = 5;

/** Gives a hash, below zero, of the first letters of the word at hand: `bestellen` and `bestellung` begin alike. */
function beginningOf(length: number): number {
  const end = Math.min(length - 1, 1 + LETTERS_OF_A_BEGINNING);
  let hash = BEGINNING;
  for (let index = 1; index < end; index++) hash = joined(hash, word[index] ?? 0);
  return hash | 0x80000000;
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
      if (at - start >= SHORTEST_PART - 1) seen.addToWhole(hash, PART);
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
    seen.add(joined(one, hash), WHOLE);
    if (isQuestion) seen.add(joined(WORD, hash), IN_A_QUESTION);
    seen.add(joined(joined(pair, before), hash), WHOLE);
    if (beforeThat !== 0) seen.add(joined(joined(GAP, beforeThat), hash), WHOLE);
    beforeThat = before;
    before = hash;
  }
  seen.add(joined(joined(pair, before), SENTENCE_END), WHOLE);
  addConcepts();
  addDenied();
}

const concepts = new Int32Array(MOST_CONCEPTS);

/** Which concepts a sentence holds, and which stand before which, however far apart. */
function addConcepts(): void {
  const { gists, gistCount, isQuestion } = sentence;
  let count = 0;
  for (let index = 0; index < gistCount && count < MOST_CONCEPTS; index++) {
    const gist = gists[index] ?? 0;
    if (gist > 0) concepts[count++] = gist;
  }
  for (let index = 0; index < count; index++) {
    const concept = concepts[index] ?? 0;
    seen.add(joined(isQuestion ? ASKED_CONCEPT : CONCEPT, concept), THOUGHT);
    for (let later = index + 1; later < count; later++) {
      const pair = joined(joined(CONCEPTS_TOGETHER, concept), concepts[later] ?? 0);
      seen.add(pair, PART_OF_A_THOUGHT);
    }
  }
}

/** What the words soon after a "not" are about. */
function addDenied(): void {
  let left = 0;
  for (let index = 0; index < sentence.gistCount; index++) {
    const gist = sentence.gists[index] ?? 0;
    if (gist === NOT) left = REACH_OF_NOT;
    else if (left-- > 0) seen.add(joined(DENIED, gist), WHOLE);
  }
}

const NOT = Object.keys(CONCEPTS).indexOf('not') + 1;

/** One step of the hash of Fowler, Noll and Vo, by the 32 bits of a number. */
function joined(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (value >>> 15);
}
