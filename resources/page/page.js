"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const events = data.events;
  const dated = events.filter((event) => event.s !== null);
  dated.forEach((event, index) => { event.i = index; });
  const ranked = dated.map((_, index) => index).sort((a, b) => dated[b].v - dated[a].v || a - b);
  const element = (id) => document.getElementById(id);
  const canvas = element("strip");
  const pen = canvas.getContext("2d");
  const MINUTE = 60, HOUR = 3600, DAY = 86400, YEAR = 31556952;
  const AXIS = 34, ROW = 24, BAR = 12, GAP = 14, MORE = 26, LABEL = 300;
  const WORDS = data.words, MONTHS = WORDS.months;
  const LEAST = 0.5, FONT = "13px system-ui, sans-serif";
  let width = 0, height = 0, perPixel = DAY, origin = 0, packed = null, frame = 0;
  let selected = -1, found = null, colours = {};

  // The calendar: proleptic Gregorian, in seconds since the year 1.

  function daysOf(year, month) {
    const shifted = year - (month <= 2 ? 1 : 0);
    const era = Math.floor(shifted / 400), inEra = shifted - era * 400;
    const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
    return era * 146097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 306;
  }

  function civilOf(seconds) {
    const days = Math.floor(seconds / DAY), z = days + 306;
    const era = Math.floor(z / 146097), inEra = z - era * 146097;
    const yearInEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524)
      - Math.floor(inEra / 146096)) / 365);
    const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
    const shifted = Math.floor((5 * inYear + 2) / 153);
    const month = shifted + (shifted < 10 ? 3 : -9);
    return {
      year: yearInEra + era * 400 + (month <= 2 ? 1 : 0), month,
      day: inYear - Math.floor((153 * shifted + 2) / 5) + 1, clock: seconds - days * DAY,
    };
  }

  const filled = (words, ...values) => words.replace(/\{(\d)\}/g, (place, number) => values[number]);
  const yearName = (year) => (year <= 0 ? filled(WORDS.before, 1 - year)
    : year < 1000 ? filled(WORDS.after, year) : `${year}`);
  const two = (number) => String(number).padStart(2, "0");

  function* ticks(first, last) {
    const room = 90 * perPixel;
    const months = [1, 3, 6].find((count) => count * 30 * DAY >= room);
    const short = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY,
      2 * DAY, 7 * DAY, 14 * DAY].find((step) => step >= room);
    if (short) {
      for (let at = Math.ceil(first / short) * short; at <= last; at += short) {
        const { year, month, day, clock } = civilOf(at);
        const time = `${two(Math.floor(clock / HOUR))}:${two(Math.floor(clock % HOUR / MINUTE))}`;
        const name = filled(WORDS.day, day, MONTHS[month - 1], yearName(year));
        yield [at, clock ? time : name];
      }
    } else if (months) {
      const begin = civilOf(first);
      let year = begin.year, month = 1;
      for (;;) {
        const at = daysOf(year, month) * DAY;
        if (at > last) return;
        if (at >= first) yield [at, month === 1 ? yearName(year) : `${MONTHS[month - 1]} ${yearName(year)}`];
        month += months;
        if (month > 12) { month = 1; year += 1; }
      }
    } else {
      let step = 1;
      for (let turn = 0; step * YEAR < room; turn += 1) step *= [2, 2.5, 2][turn % 3];
      const start = Math.ceil(civilOf(first).year / step) * step;
      for (let year = start; ; year += step) {
        const at = daysOf(year, 1) * DAY;
        if (at > last) return;
        yield [at, yearName(year)];
      }
    }
  }

  // Layout: rows depend on the scale alone, so that nothing jumps while the strip is moved.

  const xOf = (seconds) => (seconds - origin) / perPixel;

  function labelOf(event) {
    if (event.label === undefined) event.label = event.x ? `${event.t} · ${event.x}` : event.t;
    return event.label;
  }

  function measure(event) {
    const words = labelOf(event);
    event.c = pen.measureText(words).width <= LABEL ? words : shortened(event);
    event.w = pen.measureText(event.c).width;
  }

  const barOf = (event) => Math.max(6, (event.e - event.s) / perPixel);

  function extentOf(event) {
    const bar = barOf(event);
    return bar >= event.w + 12 ? bar : bar + event.w + 20;
  }

  function pack() {
    const count = Math.max(1, Math.floor((height - AXIS - MORE) / ROW));
    const rows = Array.from({ length: count }, () => []);
    const row = new Int16Array(dated.length).fill(-1);
    pen.font = FONT;
    const wanted = found ? [...ranked].sort((a, b) => found.has(b) - found.has(a)) : ranked;
    for (const index of wanted) {
      const event = dated[index];
      if (event.w === undefined) measure(event);
      const x0 = event.s / perPixel, x1 = x0 + extentOf(event) + GAP;
      for (let number = 0; number < count; number += 1) {
        const taken = rows[number];
        let low = 0, high = taken.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (taken[middle][0] < x0) low = middle + 1; else high = middle;
        }
        const before = taken[low - 1], after = taken[low];
        if ((!before || before[1] <= x0) && (!after || after[0] >= x1)) {
          taken.splice(low, 0, [x0, x1]);
          row[index] = number;
          break;
        }
      }
    }
    packed = { row, perPixel, count, height, found };
  }

  function isPacked() {
    return packed && packed.perPixel === perPixel && packed.height === height && packed.found === found;
  }

  function draw() {
    frame = 0;
    if (!isPacked()) pack();
    const ratio = window.devicePixelRatio || 1;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.fillStyle = colours.background;
    pen.fillRect(0, 0, width, height);
    pen.font = FONT;
    pen.textBaseline = "middle";
    const last = origin + width * perPixel;
    for (const [at, name] of ticks(origin - 100 * perPixel, last)) {
      const x = Math.round(xOf(at)) + 0.5;
      pen.strokeStyle = colours.grid;
      pen.lineWidth = 1;
      pen.beginPath(); pen.moveTo(x, 0); pen.lineTo(x, height); pen.stroke();
      pen.fillStyle = colours.axis;
      pen.fillText(name, x + 4, AXIS / 2);
    }
    const more = new Map();
    dated.forEach((event, index) => {
      const x = xOf(event.s), end = Math.max(x + 6, xOf(event.e));
      if (end < -LABEL - 40 || x > width + 20) return;
      if (packed.row[index] < 0) {
        const slot = Math.floor(Math.max(0, x) / 60);
        if (x >= 0) more.set(slot, (more.get(slot) || 0) + 1);
        return;
      }
      drawEvent(event, index, x, end);
    });
    drawMore(more);
  }

  function drawEvent(event, index, x, end) {
    const top = AXIS + packed.row[index] * ROW, bar = top + (ROW - BAR) / 2;
    const colour = colours.lanes[event.a % colours.lanes.length];
    const isFound = !found || found.has(index);
    pen.globalAlpha = isFound ? 1 : 0.3;
    const left = Math.max(x, -20), right = Math.min(end, width + 20);
    if (index === selected) {
      pen.fillStyle = colours.selection;
      pen.fillRect(left - 4, top + 1, Math.min(x + extentOf(event), width + 20) - left + 4, ROW - 2);
    }
    pen.fillStyle = pen.strokeStyle = colour;
    pen.lineWidth = 2;
    pen.setLineDash(event.p ? [4, 3] : []);
    pen.beginPath();
    if (event.k === "since" || event.k === "after") arrow(left, bar, 1);
    else if (event.k === "until" || event.k === "before") arrow(right, bar, -1);
    else pen.rect(left + 1, bar + 1, Math.max(4, right - left - 2), BAR - 2);
    const isHollow = event.k === "within" || event.p || event.f;
    if (isHollow) { pen.fillStyle = colours.background; pen.fill(); pen.stroke(); } else pen.fill();
    pen.setLineDash([]);
    const isInside = barOf(event) >= event.w + 12;
    const isArrow = ["since", "after", "until", "before"].includes(event.k);
    if (isInside) {
      pen.fillStyle = isHollow ? colours.text : colours.background;
      pen.fillText(event.c, Math.min(Math.max(left + 6, 4), x + barOf(event) - event.w - 6), top + ROW / 2 + 0.5);
    } else {
      pen.fillStyle = index === selected ? colours.onSelection : colours.text;
      pen.fillText(event.c, x + barOf(event) + (isArrow ? 14 : 5), top + ROW / 2 + 0.5);
    }
    pen.globalAlpha = 1;
  }

  function arrow(x, y, way) {
    pen.moveTo(x, y); pen.lineTo(x + way * 8, y); pen.lineTo(x + way * 14, y + BAR / 2);
    pen.lineTo(x + way * 8, y + BAR); pen.lineTo(x, y + BAR); pen.closePath();
  }

  function shortened(event) {
    const date = event.x ? ` · ${event.x}` : "";
    let end = event.t.length;
    while (end > 8 && pen.measureText(`${event.t.slice(0, end)}…${date}`).width > LABEL) end -= 2;
    return `${event.t.slice(0, end).trimEnd()}…${date}`;
  }

  function drawMore(more) {
    pen.fillStyle = colours.muted;
    for (const [slot, count] of more) pen.fillText(`+${count}`, slot * 60 + 8, height - MORE / 2);
  }

  function redraw() { if (!frame) frame = requestAnimationFrame(draw); }

  // Moving about

  function zoom(factor, x = width / 2) {
    const at = origin + x * perPixel;
    const extent = Math.max(whole[1] - whole[0], DAY);
    perPixel = Math.min(Math.max(perPixel / factor, LEAST), extent * 4 / Math.max(width, 1));
    origin = at - x * perPixel;
    redraw(); tell();
  }

  const whole = dated.length
    ? [Math.min(...dated.slice(0, 1).map((event) => event.s)), dated.reduce((most, event) => Math.max(most, event.e), -Infinity)]
    : [0, DAY];

  function showAll() {
    const extent = Math.max(whole[1] - whole[0], DAY);
    perPixel = extent / Math.max(width - LABEL - 60, width / 2, 100);
    origin = whole[0] - 30 * perPixel;
    redraw(); tell();
  }

  function tell() {
    const [first, last] = [civilOf(origin), civilOf(origin + width * perPixel)];
    const said = first.year === last.year ? `${MONTHS[first.month - 1]} – ${MONTHS[last.month - 1]} ${yearName(last.year)}`
      : `${yearName(first.year)} – ${yearName(last.year)}`;
    element("status").textContent = `${data.summary} ${said}`;
  }

  function eventAt(x, y) {
    if (!isPacked()) pack();
    const number = Math.floor((y - AXIS) / ROW);
    for (let index = 0; index < dated.length; index += 1) {
      if (packed.row[index] !== number || number < 0) continue;
      const event = dated[index], left = xOf(event.s);
      const right = left + extentOf(event);
      if (x >= left - 2 && x <= right) return index;
    }
    return -1;
  }

  // Panes: every word of the articles goes in as text, never as markup.

  function made(tag, words, name) {
    const one = document.createElement(tag);
    if (words) one.textContent = words;
    if (name) one.className = name;
    return one;
  }

  function button(words, label, act) {
    const one = made("button", words);
    one.type = "button";
    one.setAttribute("aria-label", label);
    one.addEventListener("click", act);
    return one;
  }

  function open(event) {
    element("panes").querySelectorAll("article:not([data-kept])").forEach((one) => one.remove());
    const pane = made("article");
    pane.setAttribute("aria-label", event.t);
    const tools = made("div", "", "tools");
    const keep = button(WORDS.pin, WORDS.keep, () => {
      const isKept = pane.toggleAttribute("data-kept");
      keep.setAttribute("aria-pressed", String(isKept));
      keep.textContent = isKept ? WORDS.pinned : WORDS.pin;
    });
    tools.append(keep, button("×", WORDS.close, () => { pane.remove(); canvas.focus(); }));
    pane.append(tools, made("h2", event.t), made("div", event.l));
    pane.append(made("div", [event.d, event.y].filter(Boolean).join(" · "), "muted"));
    for (const [article, words, page] of event.q) {
      const source = data.articles[article], quote = made("blockquote", `“${words}”`);
      const place = page ? filled(WORDS.page, source.n, page) : source.n;
      const told = `${source.t} (${place})`;
      quote.append(made("cite", source.p ? filled(WORDS.published, told, source.p) : told));
      pane.append(quote);
    }
    for (const remark of event.r) pane.append(made("p", remark));
    element("panes").prepend(pane);
    element("side").hidden = false;
    element("live").textContent = `${event.l}: ${event.t}`;
  }

  function select(index, isFar) {
    selected = index;
    const event = dated[index];
    if (isFar && (xOf(event.s) < 0 || xOf(event.s) > width - 120)) origin = event.s - width / 3 * perPixel;
    open(event); redraw();
  }

  function step(way) {
    if (!dated.length) return;
    let next = selected;
    do { next = (next + way + dated.length) % dated.length; } while (found && found.size && !found.has(next));
    select(selected < 0 && way < 0 ? dated.length - 1 : next, true);
  }

  // Search

  const fold = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function wordsOf(event) {
    if (event.words === undefined) {
      const sources = event.q.map(([article, words]) => `${words} ${data.articles[article].t} ${data.articles[article].n}`);
      event.words = fold([event.t, event.l, event.d, ...sources, ...event.r].join(" "));
    }
    return event.words;
  }

  function search() {
    const wanted = fold(element("search").value).split(/\s+/).filter(Boolean);
    const results = element("results");
    results.replaceChildren();
    found = null;
    element("count").textContent = "";
    if (wanted.length) {
      const hits = events.filter((event) => wanted.every((word) => wordsOf(event).includes(word)));
      found = new Set(hits.map((event) => event.i).filter((index) => index !== undefined));
      list(results, hits);
      element("count").textContent = filled(WORDS.found, hits.length);
    }
    element("side").hidden = !(wanted.length || element("panes").childElementCount);
    redraw();
  }

  function list(place, some) {
    for (const event of some.slice(0, 200)) {
      const entry = made("li"), one = made("button", event.t);
      one.type = "button";
      one.append(made("span", event.l, "muted"));
      one.addEventListener("click", () => (event.i === undefined ? open(event) : select(event.i, true)));
      entry.append(one);
      place.append(entry);
    }
  }

  // What pointer and keys do

  let held = null;
  canvas.addEventListener("pointerdown", (pointer) => {
    held = { x: pointer.clientX, origin, moved: false };
    canvas.setPointerCapture(pointer.pointerId);
  });
  canvas.addEventListener("pointermove", (pointer) => {
    if (!held) { canvas.style.cursor = eventAt(pointer.offsetX, pointer.offsetY) < 0 ? "grab" : "pointer"; return; }
    const by = pointer.clientX - held.x;
    if (Math.abs(by) > 4) held.moved = true;
    if (held.moved) { origin = held.origin - by * perPixel; redraw(); }
  });
  canvas.addEventListener("pointerup", (pointer) => {
    const wasMoved = held && held.moved;
    held = null;
    if (wasMoved) { tell(); return; }
    const index = eventAt(pointer.offsetX, pointer.offsetY);
    if (index >= 0) select(index, false);
    else if (pointer.offsetY > height - MORE) zoom(4, pointer.offsetX);
  });
  canvas.addEventListener("wheel", (wheel) => {
    wheel.preventDefault();
    if (wheel.ctrlKey || wheel.metaKey) zoom(Math.exp(-wheel.deltaY / 300), wheel.offsetX);
    else { origin += (wheel.deltaX || wheel.deltaY) * perPixel; redraw(); tell(); }
  }, { passive: false });
  const keys = {
    "+": () => zoom(1.5), "=": () => zoom(1.5), "-": () => zoom(1 / 1.5), 0: showAll,
    ArrowRight: () => step(1), ArrowLeft: () => step(-1), Home: () => { selected = -1; step(1); },
    End: () => { selected = 0; step(-1); },
    PageDown: () => { origin += width * 0.8 * perPixel; redraw(); tell(); },
    PageUp: () => { origin -= width * 0.8 * perPixel; redraw(); tell(); },
    Enter: () => { if (selected >= 0) open(dated[selected]); },
  };
  canvas.addEventListener("keydown", (key) => {
    if (!keys[key.key] || key.ctrlKey || key.metaKey || key.altKey) return;
    key.preventDefault();
    keys[key.key]();
  });
  document.addEventListener("keydown", (key) => {
    if (key.key === "/" && document.activeElement !== element("search")) { key.preventDefault(); element("search").focus(); }
    if (key.key === "Escape") { element("search").value = ""; search(); canvas.focus(); }
  });
  element("search").addEventListener("input", search);
  element("in").addEventListener("click", () => zoom(2));
  element("out").addEventListener("click", () => zoom(0.5));
  element("all").addEventListener("click", showAll);
  element("undated").addEventListener("click", () => {
    element("results").replaceChildren();
    list(element("results"), events.filter((event) => event.s === null));
    element("side").hidden = false;
  });
  element("theme").addEventListener("click", () => {
    const isDark = getComputedStyle(document.documentElement).getPropertyValue("--name").trim() === "dark";
    document.documentElement.dataset.theme = isDark ? "light" : "dark";
    recolour();
  });

  function recolour() {
    const style = getComputedStyle(document.documentElement);
    const value = (name) => style.getPropertyValue(`--${name}`).trim();
    colours = {
      background: value("background"), text: value("text"), muted: value("muted"), grid: value("grid"),
      axis: value("axis"), selection: value("selection"), onSelection: value("on_selection"),
      lanes: value("lanes").split(" "),
    };
    redraw();
  }

  function resize() {
    const box = element("stage").getBoundingClientRect(), ratio = window.devicePixelRatio || 1;
    const isFirst = !width;
    width = box.width; height = box.height;
    canvas.width = Math.round(width * ratio); canvas.height = Math.round(height * ratio);
    if (isFirst) showAll(); else redraw();
  }

  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
  new ResizeObserver(resize).observe(element("stage"));
  element("undated").hidden = events.length === dated.length;
  recolour();
})();
