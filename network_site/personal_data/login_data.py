"""The personal data of apps that guard logins: they count where such an app is installed."""

from search.data_holding import Ground, Holding, NotPersonal, OnErasure, Subject

_TRIES = {
    "subject": Subject.SAFETY,
    "why": "to stop whoever tries passwords",
    "ground": Ground.INTEREST,
    "seen_by": "administrators",
    "kept": "{days} days",
    "kept_for": "login_tries",
    "removed_by": "the scheduled command",
    "on_erasure": OnErasure.DELETE,
    "mails": ("username",),
}
_SECOND_FACTOR = {
    "subject": Subject.ACCOUNTS,
    "why": "so that a stolen password is not enough to log in",
    "ground": Ground.INTEREST,
    "seen_by": "nobody; administrators see that it is there",
    "kept": "as long as the account",
    "removed_by": "the person, or deleting the account",
    "on_erasure": OnErasure.DELETE,
    "users": ("user",),
}

HOLDINGS = (
    *(
        Holding(
            model=f"axes.{model}",
            what="login names that were tried, from which internet address and with which browser",
            content=("ip_address", "user_agent", *more),
            **_TRIES,
        )
        for model, more in (
            ("AccessAttempt", ("get_data", "post_data")),
            ("AccessFailureLog", ()),
            ("AccessLog", ("session_hash",)),
        )
    ),
    Holding(
        model="otp_totp.TOTPDevice", what="the secret shared with a person's phone", content=("key",), **_SECOND_FACTOR
    ),
    Holding(model="otp_static.StaticDevice", what="that a person has codes for emergencies", **_SECOND_FACTOR),
)
NOT_PERSONAL: tuple[NotPersonal, ...] = ()
