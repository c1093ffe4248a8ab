"""How people sign in: tries of passwords, what a password must be, sessions, and the second step (decision 29)."""

from datetime import timedelta
from typing import Any

from environ import Env

#: For how long signing in waits after too many tries; ``sign_in/tries.py`` says how many.
COOL_OFF = timedelta(minutes=15)
_VALIDATION = "django.contrib.auth.password_validation"


def sign_in_settings(env: Env) -> dict[str, Any]:
    """Settings of Django, of django-axes (``AXES_``) and of django-otp (``OTP_``)."""
    return {
        "SECOND_FACTOR_REQUIRED": env.bool("SECOND_FACTOR_REQUIRED", default=False),
        "OTP_TOTP_ISSUER": env("SITE_NAME", default="Community Recovery Network"),
        "AUTHENTICATION_BACKENDS": [
            "axes.backends.AxesStandaloneBackend",
            "django.contrib.auth.backends.ModelBackend",
        ],
        "AXES_HANDLER": "network_site.sign_in.tries.TriesHandler",
        "AXES_FAILURE_LIMIT": 10,
        "AXES_COOLOFF_TIME": COOL_OFF,
        # Whoever tries again while waiting does not wait longer: the page says how long it is.
        "AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT": False,
        "AXES_LOCKOUT_PARAMETERS": [["username", "ip_address"]],
        "AXES_CLIENT_IP_CALLABLE": "network_site.sign_in.tries.counted_address",
        "AXES_LOCKOUT_CALLABLE": "network_site.sign_in.locked_out.locked_out",
        "AXES_DISABLE_ACCESS_LOG": True,
        "AXES_ENABLE_ADMIN": False,
        "AXES_VERBOSE": False,
        "AUTH_PASSWORD_VALIDATORS": [
            {"NAME": "network_site.sign_in.passwords.LongEnough", "OPTIONS": {"min_length": 12}},
            {"NAME": f"{_VALIDATION}.UserAttributeSimilarityValidator"},
            {"NAME": f"{_VALIDATION}.CommonPasswordValidator"},
            {"NAME": f"{_VALIDATION}.NumericPasswordValidator"},
        ],
        # Sessions end so long after signing in, however much somebody works meanwhile.
        "SESSION_COOKIE_AGE": 14 * 24 * 60 * 60,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "CSRF_COOKIE_SAMESITE": "Lax",
        "PASSWORD_RESET_TIMEOUT": 24 * 60 * 60,
        "WAGTAILADMIN_USER_LOGIN_FORM": "network_site.sign_in.forms.SignInForm",
        "WAGTAILADMIN_USER_PASSWORD_RESET_FORM": "network_site.sign_in.resets.QuietResetForm",
    }
