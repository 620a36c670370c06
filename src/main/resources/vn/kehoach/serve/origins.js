/** The blocks of a page know where they were written: "12:5-12:40 10:3-20:1 plans/one/tasks.yaml". */
const WRITTEN = /^(\d+):(\d+)-(\d+):(\d+) (\d+):(\d+)-(\d+):(\d+) (.*)$/s;

/** Where what has no words of its own in the sources belongs: a number to its row, a title to its signature. */
const AROUND = "tr, li, .closing-signature, .letterhead";

function origin(block) {
  const [, ...parts] = WRITTEN.exec(block.dataset.origin) || [];
  const number = parts.slice(0, 8).map(Number);
  return parts.length && {
    path: parts[8],
    words: { start: [number[0], number[1]], end: [number[2], number[3]] },
    item: { start: [number[4], number[5]], end: [number[6], number[7]] },
  };
}

function compare(one, other) {
  return one[0] - other[0] || one[1] - other[1];
}

function holds(stretch, place) {
  return compare(stretch.start, place) <= 0 && compare(place, stretch.end) <= 0;
}

function lines(stretch) {
  return stretch.end[0] - stretch.start[0];
}

/** The place that an element of a page comes from, if one does. */
export function placeOf(element) {
  const block = element.closest("[data-origin]")
    || element.closest(AROUND)?.querySelector("[data-origin]");
  const found = block && origin(block);
  return found && { path: found.path, line: found.words.start[0], column: found.words.start[1] };
}

/**
 * The block of a page that prints what stands at a place: of those whose words it is in the first,
 * else of those to whose item it belongs that of the smallest, else the last that was written before.
 */
export function blockAt(page, path, line, column) {
  const place = [line, column];
  let smallest = null;
  let before = null;
  for (const block of page.querySelectorAll("[data-origin]")) {
    const from = origin(block);
    if (!from || from.path !== path) {
      continue;
    }
    if (holds(from.words, place)) {
      return block;
    }
    if (holds(from.item, place) && (!smallest || lines(from.item) < lines(smallest.from.item))) {
      smallest = { block, from };
    }
    const last = before && before.from.words.start;
    if (compare(from.words.start, place) < 0 && (!last || compare(last, from.words.start) < 0)) {
      before = { block, from };
    }
  }
  return (smallest || before)?.block;
}
