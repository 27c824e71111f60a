// Turns names and texts into elements. Nothing here reads markup, so no text of the pages can become any.

// An element with its attributes, listeners and children. Absent ones may be null or false.
function el(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") for (const pair of Object.entries(value)) element.style.setProperty(...pair);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

// The address of a view of this report.
function address(...parts) {
  return "#/" + parts.map(encodeURIComponent).join("/");
}

// A number as people write it.
const counted = new Intl.NumberFormat("en");

// `1 page`, `1,096 operations`
function count(number, word, plural = word + "s") {
  return `${counted.format(number)} ${number === 1 ? word : plural}`;
}

// A share of a whole, as a percentage that does not claim to be all or nothing if it is not.
function share(part, whole) {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  if (part !== 0 && percent < 1) return "<1 %";
  if (part !== whole && percent > 99) return ">99 %";
  return `${Math.round(percent)} %`;
}

// An element that is filled when it is first opened, so that a page of thousands costs no more than what is seen of it.
function unfolding(properties, summary, fill) {
  const details = el("details", properties, el("summary", null, summary));
  const once = () => {
    details.append(fill());
  };
  details.addEventListener("toggle", once, { once: true });
  return details;
}
