// Chapters and lines seek, the line being spoken is marked, the place is remembered. The page works without it.
"use strict";
(() => {
  const field = document.getElementById("feed");
  if (field) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = field.dataset.copy;
    button.setAttribute("aria-live", "polite");
    button.onclick = async () => {
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand("copy"); }
      button.textContent = field.dataset.copied;
      setTimeout(() => { button.textContent = field.dataset.copy; }, 2000);
    };
    field.after(button);
  }

  const audio = document.querySelector("audio");
  if (!audio) return;
  const mark = (on) => document.body.classList.toggle("playing", on);
  audio.addEventListener("play", () => mark(true));
  for (const event of ["pause", "ended"]) audio.addEventListener(event, () => mark(false));

  const player = document.querySelector(".player");
  if (!player) return;
  const words = player.dataset;
  const lines = [...document.querySelectorAll(".script > ol > li")];
  const starts = lines.map((line) => parseFloat(line.id.slice(2)));
  const chapters = [...document.querySelectorAll(".chapters a")];
  const opens = chapters.map((link) => parseFloat(link.dataset.t));
  const before = (times, now) => times.findLastIndex((time) => time <= now + 0.05);

  const store = {
    get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window */ } },
  };
  const place = `place ${words.key}`;

  const seek = (time, play) => {
    const go = () => { audio.currentTime = time; show(); };
    if (audio.readyState) go();
    else { audio.addEventListener("loadedmetadata", go, { once: true }); audio.load(); }
    if (play) audio.play().catch(() => {});
  };

  // The line and the chapter being spoken; the page follows only a reader who has the last line in view.
  let current = -1;
  const inView = (line) => { const box = line.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; };
  const show = () => {
    const now = audio.currentTime;
    const next = before(starts, now);
    if (next === current) return;
    const follow = !audio.paused && (current < 0 || inView(lines[current]));
    lines[current]?.removeAttribute("aria-current");
    lines[next]?.setAttribute("aria-current", "true");
    if (follow && lines[next]) lines[next].scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    current = next;
    const chapter = before(opens, now);
    chapters.forEach((link, index) => {
      if (index === chapter) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  audio.addEventListener("timeupdate", show);
  audio.addEventListener("seeked", show);

  // The shape of the sound: what has been played is coloured, and a click leads there.
  const wave = player.querySelector(".wave");
  if (wave) {
    const played = wave.appendChild(wave.firstElementChild.cloneNode(true));
    const colour = () => { played.style.clipPath = `inset(0 ${100 - (audio.currentTime / audio.duration) * 100 || 100}% 0 0)`; };
    for (const event of ["timeupdate", "seeked", "loadedmetadata"]) audio.addEventListener(event, colour);
    wave.addEventListener("click", (event) => {
      const { left, width } = wave.getBoundingClientRect();
      if (audio.duration) start(Math.round(((event.clientX - left) / width) * audio.duration * 10) / 10);
    });
  }

  // Where the last visit ended, unless the address says where to start.
  let saved = 0;
  audio.addEventListener("timeupdate", () => {
    if (Math.abs(audio.currentTime - saved) < 4) return;
    saved = audio.currentTime;
    store.set(place, saved.toFixed(1));
  });
  audio.addEventListener("ended", () => store.set(place, "0"));
  const linked = () => { const found = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash); return found ? parseFloat(found[1]) : null; };
  const follow = () => {
    const time = linked();
    if (time === null) return false;
    seek(time, false);
    lines[Math.max(0, before(starts, time))]?.scrollIntoView({ block: "center" });
    return true;
  };
  addEventListener("hashchange", follow);
  if (!follow()) {
    const time = parseFloat(store.get(place) || "0");
    if (time > 5) seek(time, false);
  }

  const start = (time) => { history.replaceState(null, "", `#t=${time}`); seek(time, true); };
  chapters.forEach((link, index) => link.addEventListener("click", (event) => { event.preventDefault(); start(opens[index]); }));
  lines.forEach((line, index) => line.addEventListener("click", (event) => {
    if (event.target.closest("details") || !getSelection().isCollapsed) return;
    event.preventDefault();
    start(starts[index]);
  }));

  // Buttons that a native player lacks.
  const bar = document.createElement("p");
  const add = (text, label, action) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: text, title: label, onclick: () => action(button) });
    button.setAttribute("aria-label", label);
    bar.append(button);
    return button;
  };
  const skip = (seconds) => seek(Math.min(Math.max(0, audio.currentTime + seconds), audio.duration || Infinity), false);
  const speeds = [1, 1.25, 1.5, 1.75, 2, 0.75];
  add("−15", words.back, () => skip(-15));
  const pace = add("1×", words.speed, () => quicken(speeds[(speeds.indexOf(audio.playbackRate) + 1) % speeds.length]));
  add("+15", words.forward, () => skip(15));
  const quicken = (rate) => {
    audio.defaultPlaybackRate = audio.playbackRate = rate;
    pace.textContent = `${rate.toLocaleString(document.documentElement.lang)}×`;
    pace.setAttribute("aria-label", `${words.speed} ${pace.textContent}`);
    store.set("speed", rate);
  };
  quicken(speeds.find((rate) => String(rate) === store.get("speed")) || 1);
  bar.title = words.keys;
  player.append(bar);

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("a, button, input, summary, audio")) return;
    const line = Math.max(0, before(starts, audio.currentTime));
    const jump = {
      " ": () => (audio.paused ? audio.play().catch(() => {}) : audio.pause()),
      ArrowLeft: () => (event.shiftKey ? seek(starts[Math.max(0, line - 1)], false) : skip(-5)),
      ArrowRight: () => (event.shiftKey ? seek(starts[Math.min(starts.length - 1, line + 1)], false) : skip(5)),
    }[event.key];
    if (!jump) return;
    event.preventDefault();
    jump();
  });

  if ("mediaSession" in navigator) {
    const { src } = document.querySelector(".top img");
    const artwork = src.startsWith("http") ? [{ src }] : [];
    navigator.mediaSession.metadata = new MediaMetadata({ title: words.title, artist: words.show, artwork });
    navigator.mediaSession.setActionHandler("seekbackward", () => skip(-15));
    navigator.mediaSession.setActionHandler("seekforward", () => skip(15));
  }
})();
