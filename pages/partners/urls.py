"""Addresses below the admin: those for people who manage people, and the one that needs no login."""

from django.urls import path

from .views.accept import AcceptInvitationView
from .views.people import PeopleView, RemoveMemberView, SendAgainView, WithdrawView

#: Registered with Wagtail, which asks for a login.
admin_urls = [
    path("organisations/<int:page_id>/people/", PeopleView.as_view(), name="organisation_people"),
    path(
        "organisations/<int:page_id>/invitations/<int:pk>/send-again/",
        SendAgainView.as_view(),
        name="send_invitation_again",
    ),
    path(
        "organisations/<int:page_id>/invitations/<int:pk>/withdraw/",
        WithdrawView.as_view(),
        name="withdraw_invitation",
    ),
    path("organisations/<int:page_id>/members/<int:pk>/remove/", RemoveMemberView.as_view(), name="remove_member"),
]

#: Goes before Wagtail's own addresses.
urlpatterns = [path("invitation/<str:token>/", AcceptInvitationView.as_view(), name="accept_invitation")]
