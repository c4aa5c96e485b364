import type {Article} from '../../src/ast.js'

/** Texts that would do harm if some format took them for mark-up. */
export const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '[go](javascript:alert(1))',
  '![x](javascript:alert(1) "t")',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)',
  '</article></body><iframe src=//x>',
  '<!-- x',
  '--> 00:00:01.000 --> 00:00:02.000',
  ']]><x/>&lt;b&gt;&#60;i&#62;',
  '<?php x ?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '# not a heading',
  '> not a quote\n\n    not code\n\n***\n1. no list\n- no list',
  '```\n~~~\n`x` **y** _z_ \\',
  'WEBVTT\n\nNOTE x\n\nSTYLE\n::cue {}',
  '{{x}} ${x} <%= x %>',
  'a\0b\u0007c\u001bd\ud800e\uffff'
]

/**
 * Puts hostile words in the place of every word of a tree.
 *
 * @param article a tree
 * @param seed which payload comes first
 * @returns a tree of the same shape
 */
export function hostile(article: Article, seed: number): Article {
  let next = seed
  const names = new Set(['type', 'kind', 'role', 'roles', 'channel', 'medium', 'delivery', 'id', 'person', 'prohibits'])
  const swap = (key: string, value: unknown): unknown => {
    if (names.has(key) && key !== '') return value
    if (typeof value === 'string' && !/^\d{4}/.test(value)) return payloads[next++ % payloads.length]
    if (Array.isArray(value)) return value.map((item) => swap('', item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => (name === 'position' ? [] : [[name, swap(name, inner)]]))
    )
  }
  return swap('', article) as Article
}

/**
 * A tree in which segments and clips stand inside each other.
 *
 * @param depth how many
 * @returns a tree that no call stack holds when it is walked by recursion
 */
export function deep(depth: number): Article {
  const article = {type: 'article', dialect: 'plain', lang: 'en', people: [], children: []} as unknown as Article
  let children: unknown[] = article.children
  for (let level = 0; level < depth; level++) {
    const paragraph = {type: 'paragraph', children: [{type: 'text', value: `Level ${level}.`}]}
    const inner = level % 2 === 0 ? {type: 'segment', role: 'reporter'} : {type: 'clip', medium: 'video'}
    const holder = {...inner, children: [paragraph]}
    children.push(holder)
    children = holder.children
  }
  return article
}
