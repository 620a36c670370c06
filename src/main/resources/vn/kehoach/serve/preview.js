"use strict";

const at = (id) => document.getElementById(id);
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, td, th, caption";
let words = {};
let state = { passages: [] };
let frame = null;

/** As it is written and as it is printed: capitals and spaces differ. */
function plain(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function blocks() {
  return frame ? [...frame.contentDocument.querySelector("main").querySelectorAll(BLOCKS)] : [];
}

/** The passage that a block prints: of those whose words it has the longest. */
function passageOf(block) {
  const text = plain(block.textContent);
  let found = null;
  for (const passage of state.passages) {
    if (text.includes(passage.words) && (!found || passage.words.length > found.words.length)) {
      found = passage;
    }
  }
  return found;
}

/** The innermost block that prints a passage. */
function blockOf(passage) {
  return blocks().filter((block) => plain(block.textContent).includes(passage.words))
    .sort((one, other) => one.textContent.length - other.textContent.length)[0];
}

/** The nearest passage to a place: the one around it, else the next in its file, else the last before. */
function passageAt(place) {
  const inFile = state.passages.filter((passage) => passage.path === place.path);
  return inFile.find((passage) => passage.end >= place.start.line) || inFile[inFile.length - 1];
}

function show(block) {
  block.scrollIntoView({ block: "center" });
  block.style.outline = "3px solid #d08700";
  block.style.outlineOffset = "3px";
  setTimeout(() => { block.style.outline = ""; }, 2500);
}

function tell(path, line, column) {
  at("place").hidden = false;
  at("place-words").textContent = `${path}:${line}`;
  at("place-open").textContent = words.open;
  const root = state.root.replace(/\\/g, "/").replace(/^(?!\/)/, "/");
  at("place-open").href = `vscode://file${encodeURI(`${root}/${path}`)}:${line}:${column}`;
}

function clicked(event) {
  const block = event.target.closest && event.target.closest(BLOCKS);
  const passage = block && passageOf(block);
  if (passage) {
    tell(passage.path, passage.line, passage.column);
  }
}

function goTo(diagnostic) {
  tell(diagnostic.path, diagnostic.start.line, diagnostic.start.column);
  const passage = passageAt(diagnostic);
  const block = passage && blockOf(passage);
  if (block) {
    at("overlay").hidden = true;
    show(block);
  }
}

function list() {
  at("list").replaceChildren(...state.report.diagnostics.map((diagnostic) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = diagnostic.severity;
    const part = (className, text) => {
      const span = document.createElement("span");
      span.className = className;
      span.textContent = text;
      button.append(span);
    };
    part("what", `${diagnostic.code}: ${diagnostic.message}`);
    part("where", `${diagnostic.path}:${diagnostic.start.line}:${diagnostic.start.column}`);
    if (diagnostic.hint) {
      part("hint", diagnostic.hint);
    }
    button.addEventListener("click", () => goTo(diagnostic));
    const entry = document.createElement("li");
    entry.append(button);
    return entry;
  }));
}

function tellStatus() {
  const { errors, warnings } = state.report.summary;
  at("status").className = errors ? "error" : warnings ? "warning" : "";
  at("status").textContent = errors || warnings
    ? words.counts.replace("{0}", errors).replace("{1}", warnings) : words.clean;
  at("overlay").hidden = !state.broken;
  at("overlay-title").textContent = words.counts.replace("{0}", errors).replace("{1}", warnings);
  at("overlay-words").textContent = state.shown ? words.kept : words.nothing;
  at("pdf").hidden = at("html").hidden = !state.shown;
}

/** The new page takes the place of the old one when it stands where the reader was. */
function load() {
  const coming = document.createElement("iframe");
  coming.className = "coming";
  coming.title = state.title;
  coming.addEventListener("load", () => {
    const old = frame;
    frame = coming;
    if (old) {
      coming.contentWindow.scrollTo(old.contentWindow.scrollX, old.contentWindow.scrollY);
      old.remove();
    }
    coming.className = "";
    coming.contentDocument.addEventListener("click", clicked);
  });
  coming.src = "page.html";
  for (const waiting of at("frames").querySelectorAll(".coming")) {
    waiting.remove();
  }
  at("frames").append(coming);
}

async function refresh() {
  const next = await (await fetch("state.json")).json();
  if (!next.passages.length) {
    next.passages = state.passages;
  }
  state = next;
  document.title = state.title;
  at("title").textContent = state.title;
  tellStatus();
  list();
  if (state.shown && (!state.broken || !frame)) {
    load();
  }
}

(async () => {
  words = await (await fetch("/words.json")).json();
  document.documentElement.lang = words.lang;
  at("findings-title").textContent = words.findings;
  at("overlay-close").textContent = words.close;
  at("overlay-close").addEventListener("click", () => { at("overlay").hidden = true; });
  const changes = new EventSource("changes");
  changes.addEventListener("message", refresh);
  changes.addEventListener("error", () => {
    at("status").className = "error";
    at("status").textContent = words.away;
  });
})();
