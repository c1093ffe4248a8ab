"""Django's cache on Redis, without which the hub still works: while Redis is away each process has a cache of its own.

What is kept there may be lost at any time: counted tries of passwords, names that keep their Latin letters, the
addresses of sites.
"""

from collections.abc import Callable
from typing import Any

from django.core.cache.backends.base import BaseCache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

from .away import Away
from .settings.caches import IN_MEMORY

_away = Away("Redis", "each process keeps a cache of its own meanwhile")


def _with_stand_in(name: str) -> Callable[..., Any]:
    def call(self: "SharedCache", *args: Any, **kwargs: Any) -> Any:
        if _away:
            return getattr(self.stand_in, name)(*args, **kwargs)
        try:
            answer = getattr(self.redis, name)(*args, **kwargs)
        except (RedisError, OSError) as error:
            _away.note_failure(error)
            self.stand_in.clear()  # from an earlier time without Redis
            return getattr(self.stand_in, name)(*args, **kwargs)
        _away.note_success()
        return answer

    return call


class SharedCache(BaseCache):
    """The backend to name in ``CACHES``; ``LOCATION`` and ``OPTIONS`` are those of Django's own for Redis."""

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        super().__init__(params)
        self.redis = RedisCache(server, params)
        self.stand_in = LocMemCache("instead-of-redis", {**params, "OPTIONS": IN_MEMORY})

    add = _with_stand_in("add")
    get = _with_stand_in("get")
    set = _with_stand_in("set")
    touch = _with_stand_in("touch")
    delete = _with_stand_in("delete")
    get_many = _with_stand_in("get_many")
    set_many = _with_stand_in("set_many")
    delete_many = _with_stand_in("delete_many")
    has_key = _with_stand_in("has_key")
    incr = _with_stand_in("incr")
    clear = _with_stand_in("clear")

    def close(self, **kwargs: Any) -> None:
        self.redis.close(**kwargs)
