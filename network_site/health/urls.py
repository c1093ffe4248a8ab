from django.urls import path

from .views import AllPartsView, ReadyView, live

urlpatterns = [
    path("health/", AllPartsView.as_view(), name="health"),
    path("health/live/", live, name="health_live"),
    path("health/ready/", ReadyView.as_view(), name="health_ready"),
]
