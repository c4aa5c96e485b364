// The syntax tree: what a node of each type is, with a sample of text and the tree that it yields.
export type * from './ast/article.js'
export type * from './ast/broadcast.js'
export type * from './ast/node.js'
export type * from './ast/page.js'
export type * from './ast/speaker.js'
export type * from './ast/words.js'
