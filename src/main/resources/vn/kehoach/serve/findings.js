/** A list of what was found; to choose one leads to its place. */
export function show(list, diagnostics, words, goTo, linkTo) {
  list.replaceChildren(...diagnostics.map((diagnostic) => {
    const entry = document.createElement("li");
    entry.className = diagnostic.severity;
    entry.append(choice(diagnostic, words, goTo), link(diagnostic, words, linkTo));
    if (diagnostic.hint) {
      entry.append(part("p", "hint", diagnostic.hint));
    }
    return entry;
  }));
}

function choice(diagnostic, words, goTo) {
  const button = document.createElement("button");
  button.type = "button";
  button.title = words.goto;
  const head = part("span", "head", "");
  head.append(part("span", "severity", words[diagnostic.severity]), " ", part("span", "code", diagnostic.code));
  button.append(head, part("span", "message", diagnostic.message));
  button.addEventListener("click", () => goTo(diagnostic));
  return button;
}

function link(diagnostic, words, linkTo) {
  const { line, column } = diagnostic.start;
  const where = part("a", "where", `${diagnostic.path}:${line}:${column}`);
  where.title = words.open;
  where.href = linkTo(diagnostic.path, line, column);
  return where;
}

function part(element, className, text) {
  const made = document.createElement(element);
  made.className = className;
  made.textContent = text;
  return made;
}
