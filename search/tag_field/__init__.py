"""The editor's field for topics: any name in any language finds the concept; a word that is none is never made one."""
