/* Remembers the language that a reader chooses in the menu, for the next visit to the bare address of the site.
   Nobody else gets a cookie. Without this file the links of the menu work just the same. */

const YEAR = 31536000; // seconds

document.querySelector(".menu--lang")?.addEventListener("click", (event) => {
  const link = event.target.closest("a[lang]");
  if (!link) return;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `language=${link.lang.toLowerCase()}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
});
