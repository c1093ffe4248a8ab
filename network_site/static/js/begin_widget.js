// Parts of a form in the admin begin by data, not by inline scripts (docs/decisions/0030-no-inline-code-in-the-admin.md).
(() => {
  // Draftail and the editor of translations make style sheets; what is written into a page as HTML makes none that works.
  const { nonce } = document.currentScript;
  const createElement = document.createElement;
  document.createElement = function (...how) {
    const element = createElement.apply(this, how);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };

  const made = (name) => (...options) => new window[name](...options);
  const called = (name) => (...options) => window[name](...options);
  // Nothing else can be called, whatever somebody manages to write into a page.
  const known = new Map([
    ...["Chooser", "DocumentChooser", "ImageChooser", "InlinePanel", "MultipleChooserPanel", "PageChooser", "SnippetChooser"].map((name) => [name, made(name)]),
    ...["createTaskChooser", "initDateChooser", "initDateTimeChooser", "initTimeChooser"].map((name) => [name, called(name)]),
    // The editor of translations asks there where choosers are.
    ["chooserUrls", (urls) => { window.chooserUrls ??= urls; }],
  ]);

  class BeginWidget extends HTMLElement {
    connectedCallback() {
      // Moving a part of the form within the page connects it again.
      if (this.hasBegun || !known.has(this.dataset.function)) return;
      this.hasBegun = true;
      // Written as the inside of a string of JSON, in which there is the list as JSON.
      known.get(this.dataset.function)(...JSON.parse(JSON.parse(`"${this.dataset.arguments}"`)));
    }
  }
  customElements.define("begin-widget", BeginWidget);
})();
