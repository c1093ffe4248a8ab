// Teaches axe, as Wagtail loads it, to see links whose words say nothing ("here"). The words come with its options.
// Used in the editor and its previews only; readers never load it.
(() => {
  const trim = /^[\s.,:;!?…»›>→()[\]]+|[\s.,:;!?…»›>→()[\]]+$/gu;
  const check = {
    id: "check-link-words",
    evaluate: (node, options) => {
      const text = node.textContent.trim().toLowerCase();
      const isAddress = /^(https?:\/\/|www\.)\S+$/.test(text);
      return !isAddress && !(options?.words ?? []).includes(text.replace(trim, ""));
    },
  };
  const rule = { id: "link-words", selector: "a[href]", any: [check.id], tags: ["best-practice"], enabled: false };
  window.axe?.configure({ checks: [check], rules: [rule] });
})();
