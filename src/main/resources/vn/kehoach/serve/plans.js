"use strict";

(async () => {
  const pause = 2000;
  const read = async (place) => (await fetch(place)).json();
  const words = await read("/words.json");
  document.documentElement.lang = words.lang;
  document.getElementById("title").textContent = words.plans;

  /** Plans come and go while the page is open. */
  let shown = "";
  const show = (titles) => {
    if (JSON.stringify(titles) === shown) {
      return;
    }
    shown = JSON.stringify(titles);
    document.getElementById("plans").replaceChildren(...titles.flatMap((title, i) => {
      if (title === null) {
        return [];
      }
      const link = document.createElement("a");
      link.href = `/${i + 1}/`;
      link.textContent = title;
      const entry = document.createElement("li");
      entry.append(link);
      return [entry];
    }));
  };
  const look = async () => {
    try {
      show(await read("/plans.json"));
    } catch {
      // The server has ended or starts anew; the list stays as it was.
    }
    setTimeout(look, pause);
  };
  look();
})();
