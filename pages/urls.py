from django.urls import include, path

from .feedback.views import feedback, feedback_sent
from .maps.views import map_csv
from .views import read_original

urlpatterns = [
    path("feedback/", feedback, name="feedback"),
    path("feedback/sent/", feedback_sent, name="feedback_sent"),
    path("map.csv", map_csv, name="map_csv"),
    path("original/<int:page_id>/", read_original, name="read_original"),
    path("", include("pages.numbers.urls")),
]
