/* Suggestions while typing: makes each search form with data-suggest an editable combobox with a list popup
   (WAI-ARIA Authoring Practices 1.2). Without this file the form works just the same. All words come from the server. */

const PAUSE = 150; // milliseconds without a key press before the server is asked
const SHORTEST = 2; // characters

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.items = [];
    this.active = -1;
    this.asked = "";
    this.list = document.createElement("ul");
    this.list.id = `${this.input.id}-suggestions`;
    this.list.className = "suggestions";
    this.list.setAttribute("role", "listbox");
    this.list.hidden = true;
    this.status = document.createElement("p");
    this.status.className = "vh";
    this.status.setAttribute("role", "status");
    form.classList.add("has-suggestions");
    form.append(this.list, this.status);
    const aria = { role: "combobox", "aria-autocomplete": "list", "aria-controls": this.list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(aria)) this.input.setAttribute(name, value);
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => this.later());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the focus in the field
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.go(Number(option.dataset.number));
    });
    this.form.addEventListener("submit", () => this.stop());
  }

  later() {
    this.stop();
    this.timer = setTimeout(() => this.ask(), PAUSE);
  }

  stop() {
    clearTimeout(this.timer);
    this.request?.abort();
  }

  async ask() {
    const typed = this.input.value.trim();
    if (typed.length < SHORTEST) return this.show({ items: [], message: "" });
    this.request = new AbortController();
    try {
      const address = new URL(this.form.dataset.suggest, location.href);
      address.searchParams.set("q", typed);
      const answer = await fetch(address, { signal: this.request.signal, headers: { Accept: "application/json" } });
      if (answer.ok && typed === this.input.value.trim()) this.show(await answer.json());
    } catch (problem) {
      if (problem.name !== "AbortError") this.close(); // the form itself still works
    }
  }

  show({ items, message, label }) {
    this.items = items;
    this.choose(-1);
    this.status.textContent = message;
    if (label) this.list.setAttribute("aria-label", label);
    this.list.replaceChildren(...items.map((item, number) => this.option(item, number)));
    const open = items.length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
  }

  option(item, number) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${number}`;
    option.dataset.number = number;
    option.dataset.kind = item.kind;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const words = document.createElement("span");
    words.append(this.text("span", item.text, item.language));
    if (item.hint) words.append(" ", this.text("small", item.hint, item.hint_language));
    const kind = this.text("span", item.kind_label);
    kind.className = "kind";
    option.append(words, " ", kind);
    return option;
  }

  text(tag, content, language) {
    const element = document.createElement(tag);
    element.textContent = content;
    if (language) element.lang = language;
    return element;
  }

  press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = this.list.hidden ? 0 : this.items.length;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      if (!count) return event.altKey || this.items.length === 0 ? this.ask() : this.reopen();
      // One place before the first and after the last option is the field itself.
      this.choose(((this.active + 1 + steps[event.key] + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.go(this.active);
    } else if (event.key === "Escape" && count) {
      event.preventDefault(); // the first Escape closes the list, the next one empties the field
      this.close();
    }
  }

  reopen() {
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
  }

  choose(number) {
    this.list.children[this.active]?.setAttribute("aria-selected", "false");
    this.active = number;
    const option = this.list.children[number];
    if (!option) return this.input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  close() {
    this.stop();
    this.choose(-1);
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
  }

  go(number) {
    location.assign(this.items[number].url);
  }
}

for (const form of document.querySelectorAll("form[data-suggest]")) new Suggestions(form);
