"""Forgetting one person (Regulation (EU) 2016/679, Article 17) without taking anything from anybody else."""

from .account import erase_account
from .person import Erasure, erase_person

__all__ = ["Erasure", "erase_account", "erase_person"]
