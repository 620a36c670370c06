import { blockAt, placeOf } from "./origins.js";
import * as findings from "./findings.js";

const at = (id) => document.getElementById(id);
const [words, titles] = await Promise.all(["/words.json", "/plans.json"].map(read));
let state = null;
let frame = null;
let refreshes = 0;

async function read(place) {
  return (await fetch(place)).json();
}

/** What VS Code opens a file by; a path is relative to the root, or absolute. */
function linkTo(path, line, column) {
  const encoded = (each) => each.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
  const root = encoded(state.root).replace(/^(?!\/)/, "/");
  const whole = /^([A-Za-z]:)?[\\/]/.test(path) ? encoded(path).replace(/^(?!\/)/, "/") : `${root.replace(/\/$/, "")}/${encoded(path)}`;
  return `vscode://file${whole}:${line}:${column}`;
}

function tell(path, line, column) {
  at("place").textContent = `${path}:${line}`;
  at("place-open").hidden = false;
  at("place-open").href = linkTo(path, line, column);
}

function clicked(event) {
  const place = event.target.closest && placeOf(event.target);
  if (place) {
    tell(place.path, place.line, place.column);
  }
}

function goTo(diagnostic) {
  const { line, column } = diagnostic.start;
  tell(diagnostic.path, line, column);
  const block = frame && blockAt(frame.contentDocument, diagnostic.path, line, column);
  if (block) {
    at("overlay").hidden = true;
    block.scrollIntoView({ block: "center", behavior: "instant" });
    const marked = frame.contentDocument.querySelectorAll("[data-chosen]");
    marked.forEach((each) => delete each.dataset.chosen);
    block.dataset.chosen = "";
  }
}

function counted() {
  const { errors, warnings, infos } = state.report.summary;
  const some = [[errors, words.errors], [warnings, words.warnings], [infos, words.infos]]
    .filter(([count]) => count)
    .map(([count, forms]) => forms.split("|")[count === 1 ? 0 : 1].replace("{0}", count));
  return some.join(", ") || words.clean;
}

function tellStatus() {
  const { errors, warnings } = state.report.summary;
  const { diagnostics } = state.report;
  at("status").className = errors ? "error" : warnings ? "warning" : "";
  at("status").textContent = counted();
  at("overlay").hidden = !state.broken;
  at("overlay-title").textContent = counted();
  at("overlay-words").textContent = state.shown ? words.kept : words.nothing;
  at("overlay-close").hidden = !state.shown;
  at("pdf").hidden = at("html").hidden = !state.shown;
  findings.show(at("list"), diagnostics, words, goTo, linkTo);
  findings.show(at("overlay-list"), diagnostics.filter((each) => each.severity === "error"), words, goTo, linkTo);
  at("findings-title").textContent = diagnostics.length ? words.findings : words.clean;
}

/** The published page as it is, and what shows that its blocks can be chosen. */
function prepare(page) {
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync("[data-origin]:hover{outline:1px dashed #b36b00;outline-offset:2px;cursor:pointer}"
    + "[data-chosen]{outline:3px solid #d08700;outline-offset:3px}@media print{*{outline:none!important}}");
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  page.addEventListener("click", clicked);
}

/** The new page takes the place of the old one when it stands where the reader was. */
function load() {
  const coming = document.createElement("iframe");
  coming.className = "coming";
  coming.title = state.title;
  coming.addEventListener("load", () => {
    const old = frame;
    frame = coming;
    prepare(coming.contentDocument);
    if (old) {
      const { scrollX, scrollY } = old.contentWindow;
      coming.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
      old.remove();
    }
    coming.className = "";
  });
  coming.src = "page.html";
  at("frames").querySelectorAll(".coming").forEach((waiting) => waiting.remove());
  at("frames").append(coming);
}

/** Answers may come in another order than they were asked for: the last asked for counts. */
async function refresh() {
  const number = ++refreshes;
  const next = await read("state.json");
  if (number !== refreshes) {
    return;
  }
  state = next;
  document.title = `${state.broken ? "✗ " : ""}${state.title}`;
  at("title").textContent = state.title;
  tellStatus();
  if (state.shown && (!state.broken || !frame)) {
    load();
  }
}

/** A browser gives up where another program answers at the port for a while; this does not. */
function listen() {
  const changes = new EventSource("changes");
  changes.addEventListener("message", refresh);
  changes.addEventListener("error", () => {
    at("status").className = "error";
    at("status").textContent = words.away;
    if (changes.readyState === EventSource.CLOSED) {
      setTimeout(listen, 2000);
    }
  });
}

document.documentElement.lang = words.lang;
at("place").textContent = words.choose;
at("place-open").textContent = words.open;
at("overlay-close").textContent = words.close;
at("overlay-close").addEventListener("click", () => { at("overlay").hidden = true; });
document.addEventListener("keydown", (event) => { at("overlay").hidden ||= event.key === "Escape" && state.shown; });
at("links").setAttribute("aria-label", words.documents);
at("sheet").setAttribute("aria-label", words.sheet);
at("all").textContent = words.plans;
at("all").hidden = titles.length < 2;
listen();
