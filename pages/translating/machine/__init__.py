"""Machine translation: wagtail-localize's back ends, without what must never be sent."""
