"""The second step of signing in: a code from an app on one's phone, after the password (RFC 6238).

Optional, or needed by everybody in the admin with ``SECOND_FACTOR_REQUIRED``. One account has one device. Until the
second step is done, the password alone opens nothing: the person counts as nobody.
"""
