"""Addresses below the admin. They go before Wagtail's own, of which they replace two."""

from django.urls import path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access

from .passwords import HubAccountView
from .second_step.administration import TakeAwayView
from .second_step.views import CodeView, MineView, SetUpView
from .signing_out import SignOutView

urlpatterns = [
    path("account/", never_cache(require_admin_access(HubAccountView.as_view())), name="wagtailadmin_account"),
    path("logout/", never_cache(SignOutView.as_view()), name="wagtailadmin_logout"),
    path("second-step/", CodeView.as_view(), name="second_step"),
    path("second-step/set-up/", SetUpView.as_view(), name="second_step_set_up"),
    path("second-step/mine/", require_admin_access(MineView.as_view()), name="second_step_mine"),
    path(
        "second-step/of/<int:pk>/",
        never_cache(require_admin_access(TakeAwayView.as_view())),
        name="second_step_take_away",
    ),
]
