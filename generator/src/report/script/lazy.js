// Turns long lists into elements that are made when they come near the window, so that thousands cost as little as ten.

const CHUNK = 50;

// The items as rows. `estimate` is how high a row is, in pixels, before it is there. `reveal` makes the row of a number
// and brings it into view.
function lazyList(items, row, { label, estimate, empty }) {
  if (items.length === 0) return { element: nothing(empty), reveal: () => null };
  const filled = [];
  const chunks = [];
  const element = el("div", { class: "lazy" });
  const watcher = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(
    (entry) => fill(Number(entry.target.dataset.chunk)),
  ), { rootMargin: "800px 0px" });

  function fill(at) {
    if (filled[at]) return;
    filled[at] = true;
    watcher.unobserve(chunks[at]);
    chunks[at].style.removeProperty("min-height");
    const from = at * CHUNK;
    chunks[at].append(...items.slice(from, from + CHUNK).map((item, place) => el("li", null, row(item, from + place))));
  }

  for (let from = 0; from < items.length; from += CHUNK) {
    const rows = Math.min(CHUNK, items.length - from);
    const at = chunks.length;
    const name = items.length > CHUNK ? `${label}, ${from + 1} to ${from + rows}` : label;
    const chunk = el("ul", { class: "rows", "aria-label": name, "data-chunk": at });
    chunk.style.setProperty("min-height", `${rows * estimate}px`);
    chunks.push(chunk);
    watcher.observe(chunk);
  }
  element.append(...chunks);
  fill(0);
  return {
    element,
    reveal(number) {
      fill(Math.floor(number / CHUNK));
      return chunks[Math.floor(number / CHUNK)].children[number % CHUNK];
    },
  };
}
