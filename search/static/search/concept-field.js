/*
 * The topic field of the page editor: <concept-field> around a textarea that holds one topic a line.
 * The textarea stays the field that is sent; this puts chips and an ARIA 1.2 combobox in its place.
 * A typed word that is no topic becomes a marked chip, is sent as it is, and is refused by the server.
 */
(() => {
  "use strict";

  const WAIT = 150; // milliseconds after the last key before asking the server
  let count = 0;

  const element = (tag, className, attributes = {}) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  class ConceptField extends HTMLElement {
    connectedCallback() {
      if (this.input) return;
      if (document.readyState === "loading") {
        // The parser has met the opening tag only; the textarea comes after it.
        document.addEventListener("DOMContentLoaded", () => this.connectedCallback(), { once: true });
        return;
      }
      this.textarea = this.querySelector("textarea");
      if (!this.textarea) return;
      this.messages = JSON.parse(this.dataset.messages);
      this.rows = JSON.parse(this.dataset.rows);
      this.options = [];
      this.active = -1;
      this.build();
      this.drawChips();
    }

    say(key, word = "") {
      return this.messages[key].replace("%s", () => word);
    }

    build() {
      const listId = `concept-field-list-${++count}`;
      const hint = element("p", "concept-field__hint", { id: `${listId}-hint` });
      hint.textContent = this.say("hint");
      this.chips = element("ul", "concept-field__chips", { "aria-label": this.say("chosen") });
      this.input = element("input", "concept-field__input", {
        type: "text",
        role: "combobox",
        autocomplete: "off",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": listId,
        "aria-describedby": `${this.textarea.getAttribute("aria-describedby") || ""} ${hint.id}`.trim(),
      });
      if (this.textarea.getAttribute("aria-invalid")) this.input.setAttribute("aria-invalid", "true");
      this.list = element("ul", "concept-field__list", { id: listId, role: "listbox", "aria-label": this.say("offered") });
      this.list.hidden = true;
      this.status = element("p", "concept-field__status", { role: "status" });
      // The label points at the id: it shall name the visible field.
      if (this.textarea.id) {
        this.input.id = this.textarea.id;
        this.textarea.id += "-lines";
      }
      this.textarea.hidden = true;
      const plain = this.querySelector(".concept-field__plain");
      if (plain) plain.hidden = true;
      this.append(this.chips, this.input, this.list, hint, this.status);
      this.input.addEventListener("input", () => this.typed());
      this.input.addEventListener("keydown", (event) => this.pressed(event));
      this.input.addEventListener("blur", () => this.left());
      // mousedown: a click would come after the field has lost its focus and closed the list.
      this.list.addEventListener("mousedown", (event) => {
        event.preventDefault();
        const option = event.target.closest("[role=option]");
        if (option) this.choose(this.options[Number(option.dataset.index)]);
      });
    }

    typed() {
      clearTimeout(this.timer);
      if (/[;\n]/.test(this.input.value)) return this.accept();
      this.timer = setTimeout(() => this.ask(), WAIT);
      return undefined;
    }

    async ask() {
      const typed = this.input.value.trim();
      this.request?.abort();
      if (!typed) return this.close();
      this.request = new AbortController();
      try {
        const results = await this.fetchOptions(typed, this.request.signal);
        if (document.activeElement === this.input) this.open(results);
      } catch (error) {
        if (error.name !== "AbortError") this.status.textContent = this.say("failed");
      }
      return undefined;
    }

    async fetchOptions(typed, signal) {
      const url = `${this.dataset.autocompleteUrl}?${new URLSearchParams({ q: typed.slice(0, 100) })}`;
      const response = await fetch(url, { headers: { Accept: "application/json" }, signal });
      if (!response.ok) throw new Error(response.statusText);
      return (await response.json()).results;
    }

    open(results) {
      this.options = results;
      this.active = -1;
      this.list.replaceChildren(
        ...results.map((result, index) => {
          const option = element("li", "concept-field__option", {
            role: "option",
            id: `${this.list.id}-${index}`,
            "aria-selected": "false",
            "data-index": index,
          });
          option.textContent = result.label;
          if (result.found) {
            const found = element("span", "concept-field__found", { lang: result.language });
            found.textContent = result.found;
            option.append(found);
          }
          return option;
        }),
      );
      this.list.hidden = results.length === 0;
      this.input.setAttribute("aria-expanded", String(results.length > 0));
      this.input.removeAttribute("aria-activedescendant");
      this.status.textContent = results.length ? this.say("found", results.length) : this.say("none");
    }

    close() {
      clearTimeout(this.timer);
      this.request?.abort();
      this.options = [];
      this.active = -1;
      this.list.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.input.removeAttribute("aria-activedescendant");
    }

    move(step) {
      if (!this.options.length) return;
      const size = this.options.length;
      this.active = this.active < 0 && step < 0 ? size - 1 : (this.active + step + size) % size;
      [...this.list.children].forEach((option, index) => {
        option.setAttribute("aria-selected", String(index === this.active));
        if (index === this.active) {
          this.input.setAttribute("aria-activedescendant", option.id);
          option.scrollIntoView({ block: "nearest" });
        }
      });
    }

    pressed(event) {
      if (event.isComposing) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.list.hidden) this.ask();
        else this.move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter") {
        if (!this.input.value.trim()) return;
        event.preventDefault();
        if (this.active >= 0) this.choose(this.options[this.active]);
        else this.accept();
      } else if (event.key === "Escape" && !this.list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      } else if (event.key === "Backspace" && !this.input.value && this.rows.length) {
        this.remove(this.rows.at(-1));
      }
    }

    left() {
      if (this.input.value.trim()) this.accept();
      else this.close();
    }

    /* What is typed, as the topic that has exactly this name, or else as a word that is no topic. */
    async accept() {
      const words = this.input.value.split(/[;\n]/).map((word) => word.trim()).filter(Boolean);
      this.input.value = "";
      this.close();
      // Into the form at once, so that sending it while the answer is under way loses nothing.
      const added = words.map((word) => ({ line: word, label: word, unknown: true }));
      this.rows.push(...added);
      this.write();
      for (const row of added) {
        try {
          const exact = (await this.fetchOptions(row.label)).filter((result) => result.exact);
          if (exact.length === 1 && this.rows.includes(row)) {
            this.rows.splice(this.rows.indexOf(row), 1);
            this.choose(exact[0]);
            continue;
          }
        } catch {
          this.status.textContent = this.say("failed");
          continue;
        }
        if (this.rows.includes(row)) this.status.textContent = this.say("unknown", row.label);
      }
      this.drawChips();
    }

    choose(result) {
      const there = this.rows.some((row) => row.line === result.line);
      if (!there) this.rows.push({ line: result.line, label: result.label });
      this.input.value = "";
      this.close();
      this.drawChips();
      this.write();
      this.status.textContent = this.say(there ? "already" : "added", result.label);
    }

    remove(row) {
      this.rows = this.rows.filter((each) => each !== row);
      this.drawChips();
      this.write();
      this.input.focus();
      this.status.textContent = this.say("removed", row.label);
    }

    write() {
      this.textarea.value = this.rows.map((row) => row.line).join("\n");
      // Wagtail notices unsaved changes by these.
      this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
      this.textarea.dispatchEvent(new Event("change", { bubbles: true }));
    }

    drawChips() {
      this.chips.replaceChildren(...this.rows.map((row) => this.chip(row)));
    }

    chip(row) {
      const chip = element("li", `concept-field__chip${row.unknown ? " concept-field__chip--unknown" : ""}`);
      const label = element("span");
      label.textContent = row.label;
      chip.append(label);
      if (row.unknown) {
        const mark = element("span", "concept-field__mark");
        mark.textContent = this.say("mark");
        const propose = element("button", "concept-field__propose", { type: "button" });
        propose.textContent = this.say("propose", row.label);
        propose.addEventListener("click", () => this.propose(row));
        chip.append(mark, propose);
      }
      const remove = element("button", "", { type: "button", "aria-label": this.say("remove", row.label) });
      remove.textContent = "×";
      remove.addEventListener("click", () => this.remove(row));
      chip.append(remove);
      return chip;
    }

    /* Sends the word to the curators, and takes it out of the field: it is no topic until they decide. */
    async propose(row) {
      const form = this.textarea.form;
      const body = new FormData();
      body.set("word", row.label);
      body.set("language", this.dataset.language.toLowerCase());
      body.set("page", (location.pathname.match(/\/pages\/(\d+)\//) || ["", ""])[1]);
      body.set("csrfmiddlewaretoken", form?.elements.csrfmiddlewaretoken?.value || "");
      try {
        const response = await fetch(this.dataset.proposeUrl, {
          method: "POST",
          body,
          headers: { Accept: "application/json" },
        });
        const answer = await response.json();
        if (response.ok) this.remove(row);
        this.status.textContent = answer.message;
      } catch {
        this.status.textContent = this.say("failed");
      }
    }
  }

  customElements.define("concept-field", ConceptField);
})();
