// A page that reads what is pasted into it, and shows the article beside its tree. No server, no bundler, no dependency.
import {createParser} from 'bcast/core'
import {dialects} from 'bcast/dialects'

const [text, tree, found, messages] = ['text', 'tree', 'found', 'messages'].map((id) => document.getElementById(id))
const notes = []
const parse = createParser({dialects, onMessage: (message) => void notes.push(message)})

text.addEventListener('input', show)

function show() {
  notes.length = 0
  const article = parse(text.value)
  const {dialect, publishedAt, people} = article
  found.value = [dialect, publishedAt, `${people.length} people`].filter((part) => part !== undefined).join(' · ')
  tree.replaceChildren(...rowsOf(article))
  messages.replaceChildren(...notes.map(noteOf))
}

/** A row for each node. What the article says is text here and never mark-up: it goes into `textContent`. */
function rowsOf(article) {
  const rows = []
  const visit = (node, depth) => {
    rows.push(rowOf(node, depth))
    for (const child of node.children ?? []) visit(child, depth + 1)
  }
  for (const child of article.children) visit(child, 1)
  return rows
}

function rowOf(node, depth) {
  const row = document.createElement('button')
  row.type = 'button'
  row.role = 'treeitem'
  row.ariaLevel = String(depth)
  row.style.paddingInlineStart = `${depth}rem`
  row.textContent = [node.type, node.role, node.speaker?.name, node.when, node.value].filter(Boolean).join(' · ')
  row.addEventListener('click', () => select(node.position))
  return row
}

/** Shows where in the article a node stands. */
function select({start, end}) {
  text.focus()
  text.setSelectionRange(start.offset, end.offset)
}

function noteOf({reason, place}) {
  const note = document.createElement('li')
  note.textContent = place === undefined ? reason : `line ${place.start.line}: ${reason}`
  return note
}
