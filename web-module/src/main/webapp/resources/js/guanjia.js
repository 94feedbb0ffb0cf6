/* What a page does by itself, for every page: menus, keys, theme, drafts, live regions, double clicks. No page holds a
   script of its own: it marks its elements with the data- attributes that are read here. */
(function () {
  "use strict";

  const root = document.documentElement;
  const body = document.body;
  const one = (selector, within) => (within || document).querySelector(selector);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const typing = (element) => element && element.matches("input:not([type=checkbox],[type=radio],[type=button],[type=submit]), textarea, select, [contenteditable=true]");
  const widget = (name) => (window.PrimeFaces && PrimeFaces.widgets[name]) || null;

  /* ---------------------------------------------------------------- menus, dialogs, printing: data-open, data-keys, data-print */
  const keys = one("#keys");

  document.addEventListener("click", (event) => {
    all("details.dropdown[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    const chosen = event.target.closest("[data-open], [data-opens]")?.closest("details.dropdown");
    if (chosen) chosen.open = false; // what opens a dialog leaves its menu
    const opener = event.target.closest("[data-open]");
    if (opener) widget(opener.dataset.open)?.show();
    const closer = event.target.closest("[data-close]");
    if (closer) widget(closer.dataset.close)?.hide();
    if (event.target.closest("[data-keys]")) keys?.showModal();
    if (event.target.closest("[data-close-keys]")) keys?.close();
    if (event.target.closest("[data-print]")) window.print();
  });

  /* ---------------------------------------------------------------- keys */
  let going = 0;

  function row(step) {
    const rows = all("#main tbody tr[data-ri], #main table.table tbody tr");
    if (!rows.length) return null;
    const at = rows.findIndex((candidate) => candidate.classList.contains("at"));
    if (step === 0) return rows[at] || null;
    rows[at]?.classList.remove("at");
    const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
    next.classList.add("at");
    next.scrollIntoView({ block: "nearest" });
    one("a.title", next)?.focus({ preventScroll: true }); // so that Enter opens it
    return next;
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest("form");
      const submit = form && (one("[data-submit]", form) || one("button.primary, .ui-button.primary", form));
      if (submit) {
        event.preventDefault();
        submit.click();
      }
      return;
    }
    if (event.key === "Escape") {
      all("details.dropdown[open]").forEach((menu) => {
        menu.open = false;
        one("summary", menu).focus();
      });
      if (typing(event.target) && !event.target.closest(".ui-dialog, dialog")) event.target.blur();
      return;
    }
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || one("dialog[open], .ui-dialog[aria-hidden=false]")) return;

    const afterGo = Date.now() - going < 1500;
    going = 0;
    const press = (element) => {
      if (!element) return;
      event.preventDefault();
      element.click();
    };
    if (afterGo) return press(one('[data-go="' + CSS.escape(event.key) + '"]'));
    switch (event.key) {
      case "/": {
        const find = one("[data-find]") || one("#find");
        if (find) {
          event.preventDefault();
          find.focus();
        }
        break;
      }
      case "?": event.preventDefault(); keys?.showModal(); break;
      case "g": going = Date.now(); break;
      case "n": press(one("[data-new]")); break;
      case "j": row(1); break;
      case "k": row(-1); break;
      case "ArrowDown":
      case "ArrowUp":
        if (!one("[data-list]") || event.target.closest("details.dropdown")) break;
        event.preventDefault();
        row(event.key === "ArrowDown" ? 1 : -1);
        break;
      case "x": press(one("input[type=checkbox], .ui-chkbox-box", row(0) || keys)); break;
      case "e": press(row(0) && one("a.title, a", row(0))); break;
    }
  });

  /* ---------------------------------------------------------------- where the next word is typed: data-first
     A field, or a part of a form whose first empty field it is. Where a finger points, a keyboard would cover half of the screen. */
  function beginTyping() {
    if (document.activeElement !== body || !matchMedia("(pointer: fine)").matches) return;
    all("[data-first]")
      .flatMap((place) => (typing(place) ? place : all("input, textarea", place).filter((field) => typing(field) && field.type !== "hidden" && !field.value)))
      .find((field) => field.offsetParent)
      ?.focus({ preventScroll: true });
  }
  beginTyping();

  /* ---------------------------------------------------------------- Enter in a long form
     It takes the first of what was found: <input data-enter="findings">, an element that says in data-found for which
     words. Found for fewer words than are typed by now, it would be somebody else: then it waits. In any other field it
     does nothing, for the browser would press the first button of the form, whichever that is. */
  let finding = null;
  function takeFound() {
    const findings = finding && document.getElementById(finding.dataset.enter);
    if (!findings || findings.dataset.found !== finding.value) return;
    finding = null;
    one("button, a", findings)?.click();
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!event.target.matches("form[data-draft] input") || !typing(event.target)) return;
    event.preventDefault();
    finding = event.target.dataset.enter ? event.target : null;
    takeFound();
  });
  document.addEventListener("input", () => (finding = null));

  /* ---------------------------------------------------------------- lists: <table data-list> with <tr data-row="what the address calls it">
     The address remembers the row that was opened, so that the way back leads to it; a form that asks leaves out what is empty. */
  document.addEventListener("click", (event) => {
    const opened = event.target.closest("[data-list] a.title")?.closest("[data-row]");
    if (!opened) return;
    const address = new URL(location.href);
    address.searchParams.set("row", opened.dataset.row);
    history.replaceState(history.state, "", address);
  });
  document.addEventListener("click", (event) => {
    const shift = event.target.closest("[data-shift]");
    if (!shift) return;
    const item = shift.closest("li");
    if (shift.dataset.shift === "1") item.nextElementSibling?.after(item);
    else item.previousElementSibling?.before(item);
    shift.focus();
  });
  document.addEventListener("formdata", (event) => {
    if (event.target.method !== "get") return;
    for (const [name, value] of Array.from(event.formData)) if (!value) event.formData.delete(name);
  });
  const leaves = (event) => event.target.closest("#main form[method=get], .tabs a, .pager a, th a, .criterion a") && one("[data-list]")?.setAttribute("aria-busy", "true");
  document.addEventListener("submit", leaves);
  document.addEventListener("click", (event) => event.target.closest("a") && !event.ctrlKey && !event.metaKey && leaves(event));
  window.addEventListener("pageshow", () => {
    one("[data-list]")?.removeAttribute("aria-busy");
    one("[data-list] tr.at")?.scrollIntoView({ block: "nearest" });
  });

  /* Whoever stands on a row stays there when the list is drawn anew. */
  const stood = () => one("[data-list] tr.at")?.dataset.row;
  let standing = stood();
  document.addEventListener("keyup", () => (standing = stood() || standing));

  function standAgain() {
    const again = standing && !stood() && one('[data-list] tr[data-row="' + CSS.escape(standing) + '"]');
    if (!again) return;
    again.classList.add("at");
    if (document.activeElement === body) one("a.title", again)?.focus({ preventScroll: true });
  }

  /* ---------------------------------------------------------------- theme and density, without drawing the page anew */
  function wear(answer) {
    if (answer.density) root.dataset.density = answer.density;
    if (!answer.theme) return;
    const sheet = one('link[href*="theme.css"]');
    const fresh = sheet.cloneNode();
    fresh.href = sheet.href.replace(/primefaces-[a-z]+-[a-z]+/, "primefaces-" + answer.themeName);
    fresh.addEventListener("load", () => {
      root.dataset.theme = answer.theme;
      sheet.remove();
    });
    sheet.after(fresh);
  }

  /* ---------------------------------------------------------------- drafts: <form data-draft="name" data-draft-about="id" data-draft-version="n">
     Kept in this tab at once, and every few seconds on the server, which offers it on any device; under the reader's name, and
     never a password or a file (docs/adr/0013). What the tab has: { words, version, at, kept: the server has it as it is }. */
  let leaving = false; // an act leads to another page
  const EVERY = 3000;
  const person = body.dataset.person;
  const ofPerson = "guanjia.draft." + person + ".";
  const draftName = (form) => form.dataset.draft + "/" + (form.dataset.draftAbout || "");
  const draftVersion = (form) => Number(form.dataset.draftVersion || 0);
  const draftForm = (name) => all("form[data-draft]").find((form) => draftName(form) === name);
  const drafted = (form) => all("input[type=text], input:not([type]), input[type=search], textarea", form).filter((field) => field.name && !field.matches("[data-no-draft], [readonly], [autocomplete=current-password]"));
  const stored = (name) => {
    try {
      return JSON.parse(sessionStorage.getItem(ofPerson + name));
    } catch (broken) {
      return null;
    }
  };
  const store = (name, draft) => sessionStorage.setItem(ofPerson + name, JSON.stringify(draft));

  function askServer(method, name, more) {
    const [, form, subject] = name.match(/^(.*?)\/(.*)$/s);
    const address = body.dataset.context + "/api/drafts/" + encodeURIComponent(form) + "?subject=" + encodeURIComponent(subject);
    const headers = { "Content-Type": "application/json", "X-Requested-With": "fetch" };
    return fetch(address + (more?.version === undefined ? "" : "&version=" + more.version), { method, headers, ...more });
  }

  // A form that comes in steps has some of its fields only later: what was typed in those stays kept until they come, and
  // what is offered until somebody decides. A field was asked about where its words were offered, or where somebody typed.
  function keepDraft(form) {
    const name = draftName(form);
    const before = stored(name);
    const words = { ...before?.words };
    drafted(form).forEach((field) => {
      if (field.value.trim() && field.value !== field.defaultValue) words[field.name] = field.value;
      else if ("asked" in field.dataset && field.value !== words[field.name] && !offered(form)) delete words[field.name];
    });
    if (JSON.stringify(words) === JSON.stringify(before?.words ?? {})) return;
    if (Object.keys(words).length) {
      store(name, { words, version: draftVersion(form), at: Date.now(), kept: false });
      saveSoon(EVERY);
    } else if (known.has(name)) {
      discardDraft(name);
    } else {
      forgetDraft(name); // what the server has is still to be offered
    }
  }

  const asked = new Set(); // whose draft the server was asked for, and
  const known = new Set(); // whose is known, or cannot be: saved before, they would take the place of what is not offered yet
  let saving;

  function saveSoon(wait) {
    saving ??= setTimeout(saveDrafts, wait);
  }

  // Not while an act is under way: where it succeeds there is no draft any more, and a save that came after it would leave one.
  function saveDrafts(last) {
    if (leaving) return;
    clearTimeout(saving);
    saving = null;
    if (window.PrimeFaces && !PrimeFaces.ajax.Queue.isEmpty()) return saveSoon(EVERY);
    known.forEach((name) => {
      const draft = stored(name);
      if (!draft || draft.kept) return;
      askServer("PUT", name, { version: draft.version, body: JSON.stringify(draft.words), keepalive: last === true })
        .then((answer) => answer.status, () => 0)
        .then((status) => {
          if (status === 204) {
            all(".note.draft-here, .note.draft-too-large").forEach((note) => note.remove());
            if (stored(name)?.at === draft.at) store(name, { ...draft, kept: true });
            return;
          }
          tell(status === 413 ? "draft-too-large" : "draft-here");
          if (!status || status >= 500) saveSoon(10 * EVERY);
        });
    });
  }

  function forgetDraft(name) {
    sessionStorage.removeItem(ofPerson + name);
    all(".note.draft").forEach((offer) => offer.dataset.of === name && offer.remove());
  }

  function discardDraft(name) {
    forgetDraft(name);
    askServer("DELETE", name).catch(() => {});
  }

  // The later of what the tab and the server have. What the server had and has no more was done, or thrown away, elsewhere.
  function askForDraft(form) {
    const name = draftName(form);
    if (asked.has(name)) return;
    asked.add(name);
    const before = stored(name);
    askServer("GET", name, { signal: AbortSignal.timeout(5000) })
      .then((answer) => (answer.status === 200 ? answer.json() : answer.status === 204 ? null : undefined))
      .catch(() => undefined)
      .then((kept) => {
        const now = stored(name);
        const at = kept && Date.now() - kept.age;
        if (kept === null && now?.kept) forgetDraft(name);
        else if (kept && at > (before?.at ?? 0)) {
          const since = now?.at !== before?.at ? now?.words : {};
          store(name, { words: { ...kept.fields, ...since }, version: kept.version, at, kept: !Object.keys(since ?? {}).length });
        }
        known.add(name);
        if (stored(name)?.kept === false) saveSoon(EVERY);
        offerDrafts();
      });
  }

  const offered = (form) => {
    const before = form.previousElementSibling;
    return before?.matches(".note.draft") && before.dataset.of === draftName(form);
  };

  function ago(at) {
    const seconds = Math.max(1, Math.round((Date.now() - at) / 1000));
    const [span, unit] = [[86400, "day"], [3600, "hour"], [60, "minute"], [1, "second"]].find(([span]) => seconds >= span);
    return new Intl.RelativeTimeFormat(root.lang).format(-Math.floor(seconds / span), unit);
  }

  function offerDraft(form) {
    const name = draftName(form);
    all(".note.draft", form.parentElement).forEach((offer) => draftForm(offer.dataset.of) || offer.remove()); // of what was chosen before
    const draft = known.has(name) && stored(name);
    const lost = draft ? drafted(form).filter((field) => !("asked" in field.dataset) && draft.words[field.name] && field.value !== draft.words[field.name]) : [];
    lost.forEach((field) => (field.dataset.asked = ""));
    if (!lost.length || offered(form)) return;
    const offer = one("#draft-offer").content.firstElementChild.cloneNode(true);
    offer.dataset.of = name;
    const text = one("[data-draft-text]", offer);
    text.textContent = text.dataset.draftText.replace("{0}", ago(draft.at));
    if (draft.version === draftVersion(form)) one("[data-draft-changed]", offer).remove();
    one("[data-draft-restore]", offer).addEventListener("click", () => {
      const words = { ...stored(name)?.words, ...draft.words }; // as it was offered, whatever was typed over it since
      const fields = drafted(draftForm(name)).filter((field) => words[field.name]);
      fields.forEach((field) => {
        field.value = words[field.name];
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      offer.remove();
      fields[0]?.focus();
    });
    one("[data-draft-discard]", offer).addEventListener("click", () => discardDraft(name));
    form.before(offer);
  }

  function offerDrafts() {
    if (!one("#draft-offer")) return;
    all("form[data-draft]").forEach((form) => {
      askForDraft(form);
      offerDraft(form);
    });
  }

  // For fields that came with an answer, or were drawn anew and are empty again; not while somebody types.
  function offerNewFields() {
    const focused = document.activeElement;
    if (!typing(focused) || focused.value === focused.defaultValue) offerDrafts();
  }

  // A signal drew a form anew that somebody had begun to fill and left for a moment: what they typed is there again, unasked.
  function putBack() {
    all("form[data-draft]").forEach((form) => {
      const words = stored(draftName(form))?.words ?? {};
      drafted(form).forEach((field) => {
        if (!typedHere.has(draftName(form) + " " + field.name) || field.value || !words[field.name]) return;
        field.value = words[field.name];
        field.dataset.asked = "";
      });
    });
    offerNewFields();
  }

  const typedHere = new Set(); // drafts and fields, by name
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form[data-draft]");
    if (!form) return;
    event.target.dataset.asked = "";
    typedHere.add(draftName(form) + " " + event.target.name);
    keepDraft(form);
  });
  window.addEventListener("pagehide", () => saveDrafts(true));
  document.addEventListener("visibilitychange", () => document.hidden && saveDrafts(true));
  // Whoever signs out leaves nothing on a computer that others use; the server has it for when they come back.
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-forget-drafts]")) return;
    saveDrafts(true);
    known.clear();
    Object.keys(sessionStorage).filter((key) => key.startsWith("guanjia.draft.")).forEach((key) => sessionStorage.removeItem(key));
  });
  if (body.dataset.draftDone) forgetDraft(body.dataset.draftDone);
  offerDrafts();

  /* ---------------------------------------------------------------- a double click is one act: forms that leave the page
     (PrimeFaces guards its own buttons; the server knows the command's id in any case) */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent && Date.now() - form.dataset.sent < 3000) event.preventDefault();
    else form.dataset.sent = Date.now();
  });
  window.addEventListener("pageshow", () => all("form[data-sent]").forEach((form) => delete form.dataset.sent));

  /* ---------------------------------------------------------------- acts that ask first: <button data-act data-on>, guanjiaAct is the page's, data-by names another
     A button says by name what is wanted and of what. Its place in a list may be another's by the time the server reads
     it, and a button that is drawn anew under a pressed finger would hear no click. */
  let pressed = null;

  const asks = (target) => target.closest?.("[data-act]");

  function ask(button) {
    window[button.dataset.by || "guanjiaAct"](["act", "on"].map((name) => ({ name, value: button.dataset[name] || "" })));
  }

  document.addEventListener("pointerdown", (event) => (pressed = event.target), true);
  document.addEventListener("pointercancel", () => (pressed = null), true);
  document.addEventListener(
    "pointerup",
    (event) => {
      const meant = pressed && !pressed.isConnected && asks(pressed);
      const now = asks(event.target);
      setTimeout(() => (pressed = null)); // after the click
      if (meant && now && ["by", "act", "on"].every((name) => meant.dataset[name] === now.dataset[name])) ask(now);
    },
    true
  );
  document.addEventListener("click", (event) => {
    const button = asks(event.target);
    if (button) ask(button);
  });

  /* ---------------------------------------------------------------- values that are often typed: <button data-fill="input's id" data-value> */
  document.addEventListener("click", (event) => {
    const offer = event.target.closest?.("[data-fill]");
    const input = offer && document.getElementById(offer.dataset.fill);
    if (!input) return;
    input.value = offer.dataset.value;
    ["input", "change"].forEach((kind) => input.dispatchEvent(new Event(kind, { bubbles: true })));
    input.focus();
  });

  /* ---------------------------------------------------------------- what is copied: <button data-copy="input's id" data-copied="words for done">
     Without TLS there is no clipboard for scripts: then the words stand selected, and the old way is tried. */
  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy]");
    const input = button && document.getElementById(button.dataset.copy);
    if (!input) return;
    input.select();
    const copied = navigator.clipboard ? await navigator.clipboard.writeText(input.value).then(() => true, () => false) : document.execCommand("copy");
    if (copied) button.textContent = button.dataset.copied;
  });

  /* ---------------------------------------------------------------- live: gj:live gives guanjiaRefresh
     A signal says that something changed. Nothing is drawn anew while somebody types, marks text, presses, drags or decides in a dialog. */
  let stale = false;
  let refreshTimer;
  let lastKey = 0;
  document.addEventListener("keydown", () => (lastKey = Date.now()), true);

  function busy() {
    return (
      document.hidden ||
      pressed ||
      typing(document.activeElement) ||
      Date.now() - lastKey < 1000 ||
      one("details.dropdown[open], dialog[open], .ui-dialog[aria-hidden=false], .card.held, .ui-overlay-visible") ||
      !getSelection().isCollapsed
    );
  }

  function refresh() {
    clearTimeout(refreshTimer);
    if (!stale || leaving) return;
    if (busy()) {
      refreshTimer = setTimeout(refresh, 700);
      return;
    }
    stale = false;
    window.guanjiaRefresh().then(putBack, () => {});
  }

  function changed() {
    stale = true;
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(refresh, 150);
  }

  const topics = one("#live")?.dataset.topics;
  let socket;

  function listen(wait) {
    socket = new WebSocket(location.origin.replace(/^http/, "ws") + body.dataset.context + "/live");
    let opened = 0;
    socket.onopen = () => {
      opened = Date.now();
      changed(); // what was missed since the page was drawn, or while nobody listened
    };
    socket.onmessage = (signal) => (!topics || topics.split(" ").includes(signal.data)) && changed();
    socket.onclose = () => {
      const pause = opened ? 1000 : Math.min(wait * 2, 30000);
      setTimeout(() => listen(pause), pause);
    };
  }

  window.addEventListener("load", () => {
    if (!window.guanjiaRefresh) return;
    listen(1000);
    const every = one("#live").dataset.every; // what nobody signals: depths of queues, ages
    if (every) setInterval(changed, every * 1000);
    one("[data-forget-drafts]")?.addEventListener("click", () => socket.close()); // before the session ends under it
    document.addEventListener("visibilitychange", () => !document.hidden && changed());
    document.addEventListener("focusout", () => stale && setTimeout(refresh, 200));
  });

  /* ---------------------------------------------------------------- files: too large is said before anything is sent */
  const LARGEST = 10 * 1024 * 1024;

  function tell(name) {
    const words = one("#" + name);
    if (words && !one(".note." + name)) one("#main").prepend(words.content.firstElementChild.cloneNode(true));
  }

  document.addEventListener(
    "change",
    (event) => {
      if (!event.target.matches("input[type=file]")) return;
      one(".note.too-large")?.remove();
      if (Array.from(event.target.files).some((file) => file.size > LARGEST)) {
        event.target.value = "";
        event.stopImmediatePropagation();
        tell("too-large");
        one(".note.too-large")?.scrollIntoView({ block: "nearest" });
      }
    },
    true
  );

  /* ---------------------------------------------------------------- the board: a dropped card and a pressed button ask the same question
     <section data-lane="X"> takes <li draggable data-card data-version data-status>; guanjiaMove is the page's. A refusal comes back in words. */
  const laneAt = (event) => event.target.closest?.("[data-lane]");
  let held;
  let moved; // which card went where, until its answer is here

  function move(card, to) {
    moved = { card: card.dataset.card, to };
    const { card: workOrder, version, status } = card.dataset;
    window.guanjiaMove(Object.entries({ workOrder, version, status, to }).map(([name, value]) => ({ name, value })));
  }

  document.addEventListener("dragstart", (event) => {
    held = event.target.closest?.("[data-card]");
    if (!held) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", held.innerText);
    held.classList.add("held");
  });
  document.addEventListener("dragover", (event) => held && laneAt(event) && event.preventDefault());
  document.addEventListener("dragend", () => {
    held?.classList.remove("held");
    held = null;
  });
  document.addEventListener("drop", (event) => {
    const lane = laneAt(event);
    if (!held || !lane) return;
    event.preventDefault();
    if (!lane.contains(held)) move(held, lane.dataset.lane);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (button) move(button.closest("[data-card]"), button.dataset.move);
  });
  document.addEventListener("keydown", (event) => {
    const step = event.shiftKey && { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const card = step && event.target.closest("[data-card]");
    if (!card) return;
    event.preventDefault();
    const lanes = all("[data-lane]");
    const next = lanes[lanes.indexOf(card.closest("[data-lane]")) + step];
    if (next) move(card, next.dataset.lane);
  });

  /* A refusal stands in the lane where the card was dropped. */
  function answered() {
    if (!moved) return;
    const { card, to } = moved;
    moved = null;
    const lane = one('[data-lane="' + to + '"]');
    const refusal = one("#messages .ui-messages-error-summary, #messages .ui-messages-warn-summary");
    if (lane && refusal) {
      const drop = document.createElement("div");
      drop.className = "drop";
      drop.setAttribute("role", "alert");
      drop.textContent = refusal.textContent;
      one(".lane-head", lane).after(drop);
      one("#messages").replaceChildren();
    }
    at = card;
  }

  /* Whoever moves about the board by keys stays on their card when it is drawn anew. */
  let at;
  document.addEventListener("focusin", (event) => (at = event.target.closest("[data-card]")?.dataset.card));
  document.addEventListener("pointerdown", (event) => event.target.closest("[data-card]") || (at = null));

  function stay() {
    if (at && document.activeElement === body) one('[data-card="' + at + '"] a')?.focus({ preventScroll: true });
  }
  if (one(".board")) new MutationObserver(() => setTimeout(stay)).observe(one("#main"), { childList: true, subtree: true });

  /* ---------------------------------------------------------------- after an act: theme, drafts, dialogs; a server that does not answer */
  window.addEventListener("load", () => {
    if (!window.jQuery) return;
    jQuery(document)
      // An act that leads to another page is the last word of this one: what waits behind it would ask for a page that is gone.
      .on("pfAjaxSuccess", (event, xhr) => {
        if (xhr.responseText.includes("<redirect ")) {
          leaving = true;
          PrimeFaces.ajax.Queue.abortAll();
        }
      })
      .on("pfAjaxComplete", (event, xhr, settings, answer) => {
        if (!answer) return;
        wear(answer);
        if (answer.draftDone) forgetDraft(answer.draftDone);
        const source = settings?.source && document.getElementById(typeof settings.source === "string" ? settings.source : settings.source.id);
        if (answer.opens) widget(answer.opens)?.show();
        if (source?.dataset.closes && !answer.validationFailed) widget(source.dataset.closes)?.hide();
        if (source?.dataset.opens && !answer.validationFailed) widget(source.dataset.opens)?.show();
        if (answer.validationFailed) one(".ui-state-error:is(input, textarea, select), .ui-state-error input")?.focus();
        all(".note.offline, .note.too-large").forEach((note) => note.remove());
        offerNewFields();
        takeFound();
        if (settings?.source && !source) beginTyping(); // what was pressed is gone, and the focus with it
        setTimeout(answered); // after the messages have drawn themselves
        setTimeout(standAgain);
      })
      .on("pfAjaxError", (event, xhr) => {
        if (xhr?.status === 0) tell("offline");
        if (xhr?.status === 413) tell("too-large");
      });
  });
})();
