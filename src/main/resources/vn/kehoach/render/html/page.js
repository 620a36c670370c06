"use strict";

/*
 * Shows the document or one of the lists made of it, and filters and sorts these. What is shown
 * stands behind the "#" of the address, so that it can be sent to somebody. Words come from the
 * page; text is only ever set as text.
 */
(() => {
  const views = [...document.querySelectorAll(".view")].map(makeView);
  const content = document.getElementById("_content");
  const contents = document.querySelector(".contents");
  const contentsLinks = new Map([...document.querySelectorAll(".contents a")]
    .map((link) => [link.hash.slice(1), link]));

  /** For those who type without diacritics. */
  function folded(text) {
    return text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
  }

  function plain(text) {
    return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  }

  /** Whether a row has all words; a word typed with diacritics is meant with them. */
  function says(row, words) {
    return words.every((word) => (folded(word) === word ? row.folded : row.plain).includes(word));
  }

  function isDue(row, year) {
    return year === "none" ? !row.due : year === "recurring" ? row.due === year
      : row.due.startsWith(`${year}-`);
  }

  function isDueBefore(row, day) {
    return row.due !== "" && row.due !== "recurring" && row.due < day;
  }

  function isOf(row, agency, role) {
    return (role !== "support" && row.lead.includes(agency))
      || (role !== "lead" && row.support.includes(agency));
  }

  function makeRow(element, number) {
    const { due = "", group, lead, support } = element.dataset;
    const cell = (name) => {
      const found = element.querySelector(`.cell-${name}`);
      return found ? found.textContent : "";
    };
    return {
      element,
      due,
      group,
      lead: lead.split(" "),
      support: support.split(" "),
      plain: plain(element.textContent),
      folded: folded(plain(element.textContent)),
      order: { number, lead: cell("lead"), name: cell("words"), due: /^\d/.test(due) ? due : "~" },
    };
  }

  function compare(one, other) {
    return typeof one === "number" ? one - other : one.localeCompare(other, "vi");
  }

  function makeView(section) {
    const form = section.querySelector("form");
    const body = section.querySelector("tbody");
    const count = section.querySelector(".count");
    const rows = [...body.rows].map(makeRow);
    const heads = [...section.querySelectorAll("th[data-sort]")];
    const first = heads[0].dataset.sort;
    let sort = first;
    let down = false;

    /** What was chosen, in the order of the form; nothing that is as it was at first. */
    function state() {
      const chosen = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (value.trim()) {
          chosen.set(name, value);
        }
      }
      if (sort !== first || down) {
        chosen.set("sort", down ? `-${sort}` : sort);
      }
      return chosen.toString();
    }

    function choose(text) {
      const chosen = new URLSearchParams(text);
      for (const field of form.elements) {
        if (field.name) {
          field.value = chosen.get(field.name) || "";
        }
      }
      const wanted = chosen.get("sort") || first;
      down = wanted.startsWith("-");
      sort = wanted.replace("-", "");
      if (!heads.some((head) => head.dataset.sort === sort)) {
        sort = first;
      }
    }

    function show() {
      const { q = "", agency, role, group, year, before } = Object.fromEntries(new FormData(form));
      const words = plain(q).trim().split(" ").filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const fits = says(row, words)
          && (!agency || isOf(row, agency, role))
          && (!group || row.group === group)
          && (!year || isDue(row, year))
          && (!before || isDueBefore(row, before));
        row.element.hidden = !fits;
        shown += fits ? 1 : 0;
      }
      const sorted = [...rows].sort((one, other) =>
        (down ? -1 : 1) * compare(one.order[sort], other.order[sort])
          || one.order.number - other.order.number);
      body.replaceChildren(...sorted.map((row) => row.element));
      for (const head of heads) {
        head.setAttribute("aria-sort",
          head.dataset.sort !== sort ? "none" : down ? "descending" : "ascending");
      }
      count.textContent = count.dataset.words
        .replace("{shown}", shown).replace("{all}", rows.length);
      section.querySelector(".nothing").hidden = shown > 0;
      section.querySelector(".list-box").hidden = shown === 0;
      if (form.elements.role) {
        form.elements.role.disabled = !agency;
      }
    }

    function changed() {
      show();
      const chosen = state();
      history.replaceState(null, "", `#${section.id}${chosen ? `?${chosen}` : ""}`);
    }

    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => {
        down = sort === head.dataset.sort && !down;
        sort = head.dataset.sort;
        changed();
      });
      head.append(button);
    }
    for (const select of form.querySelectorAll("[data-order]")) {
      const [any, ...options] = select.options;
      select.replaceChildren(any, ...options.sort((one, other) =>
        one.text.localeCompare(other.text, "vi")));
    }
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      choose("");
      changed();
    });
    form.hidden = false;
    return {
      section,
      open: (text) => {
        choose(text);
        show();
      },
    };
  }

  /** Where the address leads: to a list as it was left, or into the document. */
  function follow() {
    const [id, chosen = ""] = location.hash.slice(1).split("?");
    const view = views.find((each) => each.section.id === id);
    for (const each of views) {
      each.section.toggleAttribute("data-shown", each === view);
      each.section.toggleAttribute("role", false);
    }
    document.body.dataset.shows = view ? "view" : "document";
    for (const link of document.querySelectorAll(".views a")) {
      const here = link.hash === `#${view ? id : content.id}`;
      here ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current");
    }
    if (view) {
      view.section.setAttribute("role", "main");
      view.open(chosen);
      scrollTo(0, 0);
      view.section.querySelector("h1").focus({ preventScroll: true });
    } else if (id) {
      document.getElementById(id)?.scrollIntoView();
    }
    markPlace();
  }

  /** Marks in the contents the section that is being read. */
  function markPlace() {
    let here = null;
    if (document.body.dataset.shows === "document") {
      for (const [id, link] of contentsLinks) {
        const heading = document.getElementById(id);
        if (heading && heading.getBoundingClientRect().top < innerHeight / 4) {
          here = link;
        }
      }
    }
    for (const link of contentsLinks.values()) {
      if (link === here && !link.hasAttribute("aria-current")) {
        link.setAttribute("aria-current", "location");
        if (contents.scrollHeight > contents.clientHeight) {
          contents.scrollTop += link.getBoundingClientRect().top
            - contents.getBoundingClientRect().top - contents.clientHeight / 2;
        }
      } else if (link !== here) {
        link.removeAttribute("aria-current");
      }
    }
  }

  let waiting = false;
  addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        markPlace();
      });
    }
  }, { passive: true });

  /** Beside the document the contents stay open; above it they fold once they have been used. */
  if (contents) {
    const beside = matchMedia("(min-width: 72rem)");
    const fold = contents.querySelector("details");
    const fit = () => { fold.open = beside.matches; };
    beside.addEventListener("change", fit);
    contents.addEventListener("click", (event) => {
      if (event.target.closest("a")) {
        fit();
      }
    });
    fit();
  }

  addEventListener("hashchange", follow);
  follow();
})();
