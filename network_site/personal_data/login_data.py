"""The personal data of apps that guard logins: they count where such an app is installed."""

from search.data_holding import Ground, Holding, NotPersonal, OnErasure, Subject

_TRIES = {
    "subject": Subject.SAFETY,
    "why": "to stop whoever tries passwords",
    "ground": Ground.INTEREST,
    "seen_by": "administrators",
    "kept": "until the first try or login after 15 minutes; deleted after {days} days at the latest",
    "kept_for": "login_tries",
    "removed_by": "the next login or try, and the scheduled command",
    "on_erasure": OnErasure.DELETE,
    "mails": ("username",),
}
_SECOND_FACTOR = {
    "subject": Subject.ACCOUNTS,
    "why": "so that a stolen password is not enough to log in",
    "ground": Ground.INTEREST,
    "seen_by": "nobody; administrators see that it is there",
    "kept": "as long as the account",
    "removed_by": "the person, an administrator, or deleting the account",
    "on_erasure": OnErasure.DELETE,
    "users": ("user",),
}
_OFF = "nothing: this log is switched off"

HOLDINGS = (
    *(
        Holding(
            model=f"axes.{model}",
            what=what,
            content=("ip_address", "user_agent", *more),
            **_TRIES,
        )
        for model, what, more in (
            (
                "AccessAttempt",
                "names with which signing in was tried in vain, and from which internet address (of IPv6 its first "
                "half); nothing of the browser or the form",
                ("get_data", "post_data"),
            ),
            ("AccessFailureLog", _OFF, ()),
            ("AccessLog", _OFF, ("session_hash",)),
        )
    ),
    Holding(
        model="otp_totp.TOTPDevice", what="the secret shared with a person's phone", content=("key",), **_SECOND_FACTOR
    ),
    Holding(model="otp_static.StaticDevice", what="that a person has codes for emergencies", **_SECOND_FACTOR),
)
NOT_PERSONAL: tuple[NotPersonal, ...] = ()
