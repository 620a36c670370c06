"use strict";

(async () => {
  const [words, titles] = await Promise.all(
    ["/words.json", "/plans.json"].map(async (place) => (await fetch(place)).json()));
  document.documentElement.lang = words.lang;
  document.getElementById("title").textContent = words.plans;
  titles.forEach((title, i) => {
    const link = document.createElement("a");
    link.href = `/${i + 1}/`;
    link.textContent = title;
    const entry = document.createElement("li");
    entry.append(link);
    document.getElementById("plans").append(entry);
  });
})();
