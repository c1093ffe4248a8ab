"""Every question to the store goes through here: its many errors become two, and a store that is away is left alone."""

from collections.abc import Iterator
from contextlib import contextmanager

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError

from ..unfinished import note_something_missing
from .problems import BucketAway, BucketFailed, away

_NOT_THERE = 404
_OUT_OF_ORDER = 500


@contextmanager
def asking(name: str) -> Iterator[None]:
    """Raises FileNotFoundError where the store has no such file, otherwise BucketFailed or BucketAway."""
    if away:
        note_something_missing()
        raise BucketAway("The store of uploads does not answer")
    try:
        yield
    except (BotoCoreError, Boto3Error, ClientError) as error:
        refusal = error if isinstance(error, ClientError) else error.__context__
        if not isinstance(refusal, ClientError):
            note_something_missing()
            away.note_failure(error)
            raise BucketAway(f"The store of uploads does not answer ({type(error).__name__})") from error
        raise _refused(refusal, name) from error
    else:
        away.note_success()


def _refused(error: ClientError, name: str) -> OSError:
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    code = error.response.get("Error", {}).get("Code", status)
    if status == _NOT_THERE and code != "NoSuchBucket":
        away.note_success()
        return FileNotFoundError(f"There is no uploaded file {name}")
    note_something_missing()
    if status >= _OUT_OF_ORDER:
        away.note_failure(error)
    return BucketFailed(f"The store of uploads refused {name or 'a list'}: {code}")
