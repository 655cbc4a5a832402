"use strict";
// Sorts the table of tasks; without it the table stays in the order of the notice.
(() => {
  const root = document.documentElement;
  const table = document.querySelector("table.tasks");
  if (!table) return;
  root.classList.add("scripted");
  const body = table.tBodies[0];
  const status = document.querySelector(".status");
  const collator = new Intl.Collator("vi", { numeric: true });
  const rows = [...body.rows];
  const order = new Map(rows.map((row, at) => [row, at]));
  for (const button of table.querySelectorAll("th button")) {
    button.addEventListener("click", () => {
      const head = button.closest("th");
      const falling = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", falling ? "descending" : "ascending");
      const key = button.dataset.key;
      const value = (row) => row.dataset[key] ?? "";
      rows.sort((one, other) => {
        const [a, b] = [value(one), value(other)];
        // What has none comes last, whichever way.
        if (key !== "order" && (a === "") !== (b === "")) return a === "" ? 1 : -1;
        const by = key === "order" ? order.get(one) - order.get(other) : collator.compare(a, b);
        return (falling ? -by : by) || order.get(one) - order.get(other);
      });
      body.append(...rows);
      status.textContent = `${button.textContent}: ${falling ? "↓" : "↑"}`;
    });
  }
})();
