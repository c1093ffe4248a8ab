"""The numbers that the apps can count."""

from .number import NetworkNumber

_numbers: dict[str, NetworkNumber] = {}


def register_number(*numbers: NetworkNumber) -> None:
    """Let these numbers be counted; called in ``AppConfig.ready`` of the app that knows the pages behind them."""
    for number in numbers:
        _numbers[number.key] = number


def all_numbers() -> list[NetworkNumber]:
    """All numbers in the order in which they stand."""
    return sorted(_numbers.values(), key=lambda number: number.place)


def number_called(key: str) -> NetworkNumber | None:
    return _numbers.get(key)
